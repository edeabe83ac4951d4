import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { longEnough } from './harness/long-enough.js';

/** @typedef {import('./harness/browsers.js').World} World */

/**
 * Consent tools: the tag that the webmaster writes, and the way in which the tool activates the script after the
 * visitor's consent. They are reimplementations of widely used tools. An inserted script does not run when only its
 * attributes change, so each tool creates a new one.
 *
 * @type {Record<string, { tag: (script: string) => string, allow: () => void }>}
 */
const TOOLS = {
  'flips the type of a clone': {
    tag: (script) =>
      `<script type="text/plain" data-cookieconsent="marketing" src="${script}" async></script>`,
    allow() {
      for (const old of document.querySelectorAll('script[data-cookieconsent]')) {
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) if (name !== 'type') script.setAttribute(name, value);
        script.type = 'text/javascript';
        old.replaceWith(script);
      }
    },
  },
  'moves data-src to src': {
    tag: (script) => `<script type="text/plain" data-category="functionality" data-src="${script}"></script>`,
    allow() {
      for (const old of document.querySelectorAll('script[data-category]')) {
        const src = old.getAttribute('data-src') ?? '';
        for (const name of ['type', 'data-category', 'data-src']) old.removeAttribute(name);
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) script.setAttribute(name, value);
        script.src = src;
        old.replaceWith(script);
      }
    },
  },
  'copies data-src to src': {
    tag: (script) =>
      `<script type="text/plain" data-type="text/javascript" data-name="termine" data-src="${script}"></script>`,
    allow() {
      for (const old of document.querySelectorAll('script[data-name]')) {
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) script.setAttribute(name, value);
        script.type = old.getAttribute('data-type') ?? '';
        script.src = old.getAttribute('data-src') ?? '';
        old.parentNode?.insertBefore(script, old);
        old.remove();
      }
    },
  },
  'copies data-src with a version to src': {
    tag: (script) => `<script type="text/plain" data-name="termine" data-src="${script}?v=2"></script>`,
    allow() {
      for (const old of document.querySelectorAll('script[data-name]')) {
        const script = document.createElement('script');
        script.setAttribute('data-src', old.getAttribute('data-src') ?? '');
        script.src = old.getAttribute('data-src') ?? '';
        old.replaceWith(script);
      }
    },
  },
  'puts a new script into the head': {
    tag: (script) => `<template data-consent="${script}"></template>`,
    allow() {
      const script = document.createElement('script');
      script.src = document.querySelector('[data-consent]')?.getAttribute('data-consent') ?? '';
      document.head.append(script);
    },
  },
};

for (const [way, { tag, allow }] of Object.entries(TOOLS)) {
  inBrowsers(
    `P14 shows the link until consent, then the schedule, with a consent tool that ${way}`,
    async (world) => {
      const host = await world.open(world.element + tag(world.script));
      assert.equal(await host.read('isVisible'), true);
      // Before consent, only the page's own server has received a request.
      assert.deepEqual(
        world.network.log.map(({ host }) => host),
        ['partner'],
      );
      await host.page.evaluate(allow);
      await host.shows(3);
      assert.equal(await host.read('isVisible'), false);
      assert.deepEqual(await host.events(), ['load']);
      await host.assertQuiet();
    },
  );
}

inBrowsers('P14 a second consent changes nothing', async (world) => {
  const host = await world.open(world.element);
  for (let time = 0; time < 2; time++) {
    await host.page.addScriptTag({ url: world.script });
    await host.shows(3);
  }
  assert.deepEqual(await host.events(), ['load']);
  await host.assertQuiet();
});

for (const [name, form] of Object.entries({
  element: (/** @type {World} */ { element }) => element.replace(' src=', ' loading="click" src='),
  div: (/** @type {World} */ { schedule }) =>
    `<div data-series-schedule="${schedule}" data-loading="click"><a href="/termine">Alle Termine</a></div>`,
})) {
  inBrowsers(
    `P13 with loading="click" sends no request for the schedule before the click (${name})`,
    async (world) => {
      // The script is on the page's own server, so that the provider gets only requests for the schedule.
      const host = await world.open(`${form(world)}<script src="/series-schedule.js"></script>`);
      await host.until(() => document.querySelector('series-schedule')?.shadowRoot?.querySelector('button'));
      await host.page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
        for (const type of ['pageshow', 'focus', 'online']) dispatchEvent(new Event(type));
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await longEnough(300);
      const toProvider = () =>
        world.network.log.filter(({ host }) => host === 'anbieter').map(({ url }) => url);
      assert.deepEqual(toProvider(), []);
      assert.equal(await host.read('isVisible'), true);
      const [note = ''] = await host.read('texts', 'load-note');
      assert.ok(note.includes('anbieter.localhost') && note.includes('IP‑Adresse'), note);
      await host.page.locator('series-schedule >>> [part~=load-button]').click();
      await host.shows(3);
      assert.deepEqual(toProvider(), ['/schedule.json']);
      // A click counts only until the page is reloaded.
      await host.page.reload();
      await host.until(() =>
        document.querySelector('series-schedule')?.shadowRoot?.querySelector('[part~=load-button]'),
      );
      assert.deepEqual(toProvider(), ['/schedule.json']);
      await host.assertQuiet();
    },
  );
}
