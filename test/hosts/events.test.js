import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { BUSY } from './harness/faults.js';
import { everyField, SESSIONS } from './harness/documents.js';
import { keepDownloads } from './harness/downloads.js';
import { file } from './harness/network.js';

const { modules } = JSON.parse(String(await file('dist/custom-elements.json')));
/** @type {{ name: string }[]} */
const documented = modules
  .flatMap((/** @type {any} */ one) => one.declarations)
  .find((/** @type {any} */ one) => one.tagName === 'series-schedule').events;

/** The allowed fields of each event. */
const FIELDS = {
  'series-schedule-load': ['series'],
  'series-schedule-error': ['error'],
  'series-schedule-problems': ['problems'],
  'series-schedule-register': ['url', 'session'],
};

/** Records all events that scripts dispatch. */
function recordEvents() {
  /** @type {{ type: string, composed: boolean, fields: string[], detail: string[], isFrozen: boolean }[]} */
  const noted = [];
  Object.defineProperty(window, Symbol.for('noted'), { value: noted });
  const { dispatchEvent } = window.EventTarget.prototype;
  window.EventTarget.prototype.dispatchEvent = function (event) {
    const fields = Object.keys(event).filter(
      (name) => name !== 'isTrusted' && Reflect.get(event, name) !== undefined,
    );
    const { type, composed, detail } = /** @type {CustomEvent} */ (event);
    noted.push({
      type,
      composed,
      fields,
      detail: Object.keys(detail ?? {}).filter((name) => detail[name] !== undefined),
      isFrozen: Object.isFrozen(detail),
    });
    return dispatchEvent.call(this, event);
  };
}

inBrowsers(
  'S29 the widget dispatches only the documented events, and they leave a shadow root around it',
  async (world) => {
    assert.deepEqual(documented.map(({ name }) => name).toSorted(), Object.keys(FIELDS).toSorted());
    const document = everyField();
    document.subEvent[1].startDate = '2030-02-31';
    world.network.route('/schedule.json', JSON.stringify(document));
    const host = await world.open(`<div id="outer"></div><script src="${world.script}"></script>`, {
      before: async (page) => {
        await keepDownloads(page);
        await page.evaluateOnNewDocument(recordEvents);
      },
    });
    await host.page.evaluate((src) => {
      const outer = document.querySelector('#outer')?.attachShadow({ mode: 'open' });
      const element = document.createElement('series-schedule');
      element.setAttribute('src', src);
      element.setAttribute('limit', '1');
      outer?.append(element);
    }, world.schedule);
    await host.shows(1);
    await host.page.evaluate(async () => {
      const element = document.querySelector('#outer')?.shadowRoot?.querySelector('series-schedule');
      const press = (/** @type {string} */ part) => {
        const one = element?.shadowRoot?.querySelector(`[part~=${part}]`);
        one?.addEventListener('click', (event) => event.preventDefault());
        /** @type {any} */ (one)?.click();
      };
      for (const part of ['calendar-button', 'more-button']) press(part);
      const link = element?.shadowRoot?.querySelector('[part~=session] [part~=register-button]');
      link?.addEventListener('click', (event) => event.preventDefault());
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    });
    await host.shows(SESSIONS);
    world.network.route('/other.json', { status: 404 });
    await host.page.evaluate((src) => {
      const element = document.querySelector('#outer')?.shadowRoot?.querySelector('series-schedule');
      element?.setAttribute('src', src);
    }, `${world.provider}/other.json`);
    await host.fails('HttpError');
    assert.deepEqual(await host.events(), ['load', 'problems 2', 'register', 'error HttpError']);

    /** @type {{ type: string, composed: boolean, fields: string[], detail: string[], isFrozen: boolean }[]} */
    const noted = await host.page.evaluate(() => Reflect.get(window, Symbol.for('noted')));
    const own = noted.filter(({ type }) => type !== 'click');
    assert.deepEqual([...new Set(own.map(({ type }) => type))].toSorted(), Object.keys(FIELDS).toSorted());
    for (const { type, composed, fields, detail, isFrozen } of own) {
      assert.deepEqual([composed, isFrozen], [true, true], type);
      const documented = FIELDS[/** @type {keyof typeof FIELDS} */ (type)];
      assert.deepEqual([fields, detail], [documented, documented]);
    }
    await host.assertQuiet();
  },
);

inBrowsers(
  "S29 a page that changes an event's fields does not change the widget's content",
  async (world) => {
    world.network.route('/schedule.json', JSON.stringify({ ...everyField(), dateModified: 'neulich' }));
    // A second element with the same address shares the model.
    const host = await world.open(`<script>
    function spoil(value, seen = new Set()) {
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      for (const key of Reflect.ownKeys(value)) {
        const inner = value[key];
        spoil(inner, seen);
        try { value[key] = typeof inner === 'object' ? {} : 'verändert'; } catch {}
        try { delete value[key]; } catch {}
      }
      try { value.name = 'verändert'; value.length = 0; } catch {}
    }
    for (const type of ['load', 'problems', 'error'])
      addEventListener('series-schedule-' + type, (event) => {
        spoil(event.series); spoil(event.problems); spoil(event.error); spoil(event.target.series);
      });
  </script>${world.element}${world.snippet}`);
    await host.shows(SESSIONS, SESSIONS);
    const before = await host.read('shownTexts');
    await host.page.evaluate(async () => {
      for (const element of document.querySelectorAll('series-schedule')) {
        element.setAttribute('heading-level', '3');
        await Reflect.get(element, 'updateComplete');
        element.setAttribute('heading-level', '2');
        await Reflect.get(element, 'updateComplete');
      }
    });
    assert.deepEqual(await host.read('shownTexts'), before);

    world.network.route('/other.json', BUSY);
    await host.page.evaluate((src) => {
      for (const element of document.querySelectorAll('series-schedule')) element.setAttribute('src', src);
    }, `${world.provider}/other.json`);
    await host.until(() =>
      [...document.querySelectorAll('series-schedule')].every((one) =>
        one.shadowRoot?.querySelector('[part~=retry-button]'),
      ),
    );
    const error = await host.read('shownTexts');
    await host.page.evaluate(async () => {
      for (const element of document.querySelectorAll('series-schedule')) {
        element.setAttribute('heading-level', '3');
        await Reflect.get(element, 'updateComplete');
      }
    });
    assert.deepEqual(await host.read('shownTexts'), error);
    await host.assertQuiet();
  },
);
