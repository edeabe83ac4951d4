import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { BUSY, unsafeServer } from './harness/faults.js';
import { longEnough } from './harness/long-enough.js';
import { file } from './harness/network.js';
import { comeBack, pageClock } from './harness/page-clock.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

const BUTTON = 'series-schedule >>> [part~=load-button]';

const LINK = '<a href="/termine">Alle Termine</a>';

/** The embed forms that support `loading="click"`. @type {Record<string, (src: string) => string>} */
const FORMS = {
  element: (src) => `<series-schedule src="${src}" loading="click">${LINK}</series-schedule>`,
  div: (src) => `<div data-series-schedule="${src}" data-loading="click">${LINK}</div>`,
  link: (src) =>
    `<a href="/termine#series-schedule=${encodeURIComponent(src)}&amp;loading=click">Alle Termine</a>`,
};

/** The script is on the page's own server, so that the schedule's host gets no other requests. */
const SCRIPT = '<script src="/series-schedule.js"></script>';

/** Number of requests to the schedule's host. @param {World} world */
const asked = ({ network }) => network.log.filter(({ host }) => host === 'anbieter').length;

/** Text of the focused control in the first element. @param {HostPage} host */
const focused = (host) =>
  host.page.evaluate(
    () => document.querySelector('series-schedule')?.shadowRoot?.activeElement?.textContent?.trim() ?? '',
  );

for (const [form, markup] of Object.entries(FORMS)) {
  inBrowsers(`P13 sends no request before the click, and one request after it (${form})`, async (world) => {
    const host = await world.open(pageClock() + markup(world.schedule) + SCRIPT);
    await host.page.waitForSelector(BUTTON);
    assert.equal(await host.read('isVisible'), true);
    // None of these events may start the load.
    await comeBack(host, 6);
    await host.page.evaluate(() => {
      window.dispatchEvent(new Event('online'));
      window.dispatchEvent(new Event('pageshow'));
      document.querySelector('series-schedule')?.setAttribute('layout', 'list');
      document.body.append(document.querySelector('series-schedule') ?? '');
      window.scrollTo(0, 9999);
    });
    await longEnough(500);
    assert.equal(asked(world), 0);
    assert.deepEqual(await host.events(), []);

    await host.page.click(BUTTON);
    await host.shows(3);
    assert.deepEqual(
      world.network.log.filter(({ host }) => host === 'anbieter').map(({ url }) => url),
      ['/schedule.json'],
    );
    assert.deepEqual(await host.read('texts', 'load-note'), []);
    assert.equal(await host.read('isVisible'), false);
    assert.deepEqual(await host.events(), ['load']);
    await host.assertQuiet();
  });
}

inBrowsers(
  "P13 opens no connection to the schedule's host before the click",
  async (world) => {
    const other = await unsafeServer('plain');
    try {
      const host = await world.open(FORMS.element?.(`${other.origin}/schedule.json`) + SCRIPT);
      await host.page.waitForSelector(BUTTON);
      await host.page.hover(BUTTON);
      await host.page.focus(BUTTON);
      await longEnough(500);
      assert.equal(other.connections(), 0);
      // Chromium ignores connection hints in private windows, such as those of the tests, so look for the hint itself.
      const hints = await host.page.evaluate(() =>
        [document, document.querySelector('series-schedule')?.shadowRoot].flatMap((root) =>
          [...(root?.querySelectorAll('link') ?? [])].map(({ outerHTML }) => outerHTML),
        ),
      );
      assert.deepEqual(hints, []);
      await host.page.click(BUTTON);
      await host.becomes(() => Promise.resolve(other.connections() > 0), true, 'connections');
    } finally {
      other.stop();
    }
  },
  // Firefox opens connections speculatively by default, but not under automation.
  { launch: { extraPrefsFirefox: { 'network.http.speculative-parallel-limit': 6 } } },
);

inBrowsers('P13 shows one sentence that names the host and the effect of the click', async (world) => {
  const host = await world.open(FORMS.element?.(world.schedule) + SCRIPT);
  await host.page.waitForSelector(BUTTON);
  const [note, ...more] = await host.read('texts', 'load-note');
  assert.deepEqual(more, []);
  const { host: name } = new URL(world.schedule);
  assert.equal(note, `Ihr Klick überträgt Ihre IP‑Adresse an ${name}.`);
  assert.deepEqual(await host.read('texts', 'load-button'), ['Termine laden']);
  const [{ status, hasLink, isBusy }] = await host.read('outcomes');
  assert.deepEqual([status, hasLink, isBusy], ['', true, false]);
});

inBrowsers(
  'P13 the keyboard reaches the button, and continues at the heading after the load',
  async (world) => {
    const host = await world.open(`<button>Menü</button>${FORMS.element?.(world.schedule)}${SCRIPT}`);
    await host.page.waitForSelector(BUTTON);
    await host.page.focus('button');
    await host.page.keyboard.press('Tab');
    assert.equal(await focused(host), 'Termine laden');
    await host.page.keyboard.press('Enter');
    await host.shows(3);
    await host.becomes(() => focused(host), 'Drei Abende', 'focus');
    assert.equal(asked(world), 1);
    await host.page.keyboard.press('Tab');
    assert.equal(await focused(host), 'Anmelden: Der erste Abend, Donnerstag, 2.\xa0Mai 2030');
  },
);

inBrowsers(
  'P13 a failed click can be retried, and the focus stays on the button meanwhile',
  async (world) => {
    world.network.route('/schedule.json', BUSY);
    const host = await world.open(FORMS.element?.(world.schedule) + SCRIPT);
    await host.page.waitForSelector(BUTTON);
    await host.page.focus(BUTTON);
    await host.page.keyboard.press('Enter');
    await host.fails('HttpError');
    assert.equal(await focused(host), 'Erneut versuchen');
    assert.equal(await host.read('isVisible'), true);
    assert.equal(asked(world), 1);
    world.network.route('/schedule.json', await file('test/fixtures/element/schedule.json'));
    await host.page.keyboard.press('Enter');
    await host.shows(3);
    await host.becomes(() => focused(host), 'Drei Abende', 'focus');
    assert.equal(asked(world), 2);
    await host.assertQuiet();
  },
);

inBrowsers('P13 a click counts for one src only: a new src waits for another click', async (world) => {
  const host = await world.open(FORMS.element?.(world.schedule) + SCRIPT);
  await host.page.click(BUTTON);
  await host.shows(3);
  await host.page.$eval(
    'series-schedule',
    (element, src) => element.setAttribute('src', src),
    `${world.network.origin('dritter')}/schedule.json`,
  );
  await host.page.waitForSelector(BUTTON);
  const [note] = await host.read('texts', 'load-note');
  assert.match(note, /dritter\.localhost/);
  await longEnough(500);
  assert.deepEqual(
    world.network.log.filter(({ host }) => host === 'dritter'),
    [],
  );
  await host.page.click(BUTTON);
  await host.becomes(() => host.events(), ['load', 'load'], 'events');
  assert.equal(world.network.log.filter(({ host }) => host === 'dritter').length, 1);
});
