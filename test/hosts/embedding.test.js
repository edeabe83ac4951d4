import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';

/** The ways to embed a schedule, each with the same attributes. @type {Record<string, (world: import('./harness/browsers.js').World) => string>} */
const WAYS = {
  'the element': ({ schedule, script }) =>
    `<series-schedule src="${schedule}" layout="list" lang="en"><a href="/termine">Alle Termine</a></series-schedule>
     <script src="${script}" async></script>`,
  'one script tag': ({ schedule, script }) =>
    `<script src="${script}" data-src="${schedule}" data-layout="list" data-lang="en" async></script>`,
  'a div': ({ schedule, script }) =>
    `<div data-series-schedule="${schedule}" data-layout="list" data-lang="en"><a href="/termine">Alle Termine</a></div>
     <script src="${script}" async></script>`,
  'an ordinary link': ({ schedule, script }) =>
    `<a href="/termine#series-schedule=${encodeURIComponent(schedule)}&amp;layout=list&amp;lang=en">Alle Termine</a>
     <script src="${script}" async></script>`,
};

/** Positions of the script, and ways to load it. @type {Record<string, (world: import('./harness/browsers.js').World, body: string) => string>} */
const POSITIONS = {
  'before all tags': ({ script }, body) => `<script src="${script}"></script>${body}`,
  'after all tags': ({ script }, body) => `${body}<script src="${script}"></script>`,
  async: ({ script }, body) => `<script src="${script}" async></script>${body}`,
  defer: ({ script }, body) => `<script src="${script}" defer></script>${body}`,
  'as a module': ({ script }, body) => `<script src="${script}" type="module"></script>${body}`,
  'injected after the page has loaded': ({ script }, body) =>
    `${body}<script>addEventListener('load', () => setTimeout(() => {
       document.head.append(Object.assign(document.createElement('script'), { src: '${script}' }));
     }, 100))</script>`,
  'with a dynamic import': ({ script }, body) =>
    `${body}<script type="module">await import('${script}')</script>`,
  'renamed by an optimiser and run late': ({ network, partner }, body) => {
    network.route('/cache/min/1/0a1b2c3d.js', (request, response) => {
      request.url = '/series-schedule.js';
      response.writeHead(302, { location: `${partner}/series-schedule.js` }).end();
    });
    return `${body}<script>addEventListener('load', () => setTimeout(() => {
       for (const late of document.querySelectorAll('script[type="text/late"]')) {
         const script = document.createElement('script');
         for (const { name, value } of late.attributes) if (name !== 'type') script.setAttribute(name, value);
         script.src = '/cache/min/1/0a1b2c3d.js';
         late.replaceWith(script);
       }
     }, 100))</script><script type="text/late" src="/series-schedule.js"></script>`;
  },
};

/** The first element's markup without Lit's marker comments. @param {string[]} markup */
const plain = ([markup = '']) => markup.replace(/<!--.*?-->/g, '');

for (const [way, embed] of Object.entries(WAYS)) {
  inBrowsers(`E12 ${way} renders the same as the element`, async (world) => {
    const host = await world.open(WAYS['the element'](world));
    await host.shows(3);
    const wanted = plain(await host.read('markup'));
    const other = await world.open(embed(world), { path: '/andere' });
    await other.shows(3);
    assert.equal(plain(await other.read('markup')), wanted);
    await other.assertQuiet();
    assert.equal(world.network.requestsFor('/schedule.json').length, 2);
    assert.equal(await other.read('isVisible'), false);
  });
}

for (const [position, place] of Object.entries(POSITIONS)) {
  inBrowsers(`E02 the script works ${position}, for element, div and link`, async (world) => {
    const { schedule } = world;
    const body = `<main>${world.element}
      <div data-series-schedule="${schedule}"><a href="/termine">Alle Termine</a></div>
      <a href="/termine#series-schedule=${encodeURIComponent(schedule)}">Alle Termine</a></main>`;
    const host = await world.open(place(world, body));
    await host.shows(3, 3, 3);
    await host.assertQuiet();
    assert.equal(world.network.requestsFor('/schedule.json').length, 1);
  });
}

inBrowsers(
  'E14 finds a script tag with data-src after an optimiser has renamed and delayed the script',
  async (world) => {
    const host = await world.open(
      POSITIONS['renamed by an optimiser and run late'](world, '<p id="before"></p>').replace(
        'src="/series-schedule.js"></script>',
        `src="/series-schedule.js" data-src="${world.schedule}"></script>`,
      ),
    );
    await host.shows(3);
    await host.assertQuiet();
  },
);

inBrowsers(
  'E01 with two versions of the script, classic and as a module, the first one wins and nothing throws',
  async (world) => {
    const { script } = world;
    world.network.route(
      '/0.0.9/series-schedule.js',
      `customElements.get('series-schedule') || customElements.define('series-schedule', class extends HTMLElement { isOlder = true });`,
    );
    const twice = `<script src="${script}"></script><script src="${script}?again"></script><script type="module" src="${script}"></script>`;
    const host = await world.open(`${twice}<script src="/0.0.9/series-schedule.js"></script>${world.element}
    <script src="${script}?third" data-src="${world.schedule}"></script>
    <div data-series-schedule="${world.schedule}"></div>`);
    await host.shows(3, 3, 3);
    await host.assertQuiet();
    const older = await world.open(
      `<script src="/0.0.9/series-schedule.js"></script>${twice}${world.element}`,
      { path: '/aelter' },
    );
    await older.shows(0);
    assert.equal(
      await older.page.evaluate(() => 'isOlder' in (document.querySelector('series-schedule') ?? {})),
      true,
    );
    assert.equal(await older.read('isVisible'), true);
    await older.assertQuiet();
  },
);

inBrowsers('E03 keeps properties that a page sets before the script has loaded', async (world) => {
  const host = await world.open(`<series-schedule></series-schedule><script>
      const element = document.querySelector('series-schedule');
      element.src = '${world.schedule}';
      element.layout = 'list';
      element.headingLevel = 4;
      element.noHeader = true;
    </script><script src="${world.script}"></script>`);
  await host.shows(3);
  const { src, layout, level, hasHeader } = await host.page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector('series-schedule'));
    const root = element.shadowRoot;
    return {
      src: element.getAttribute('src'),
      layout: root.querySelector('[part~=series]').part.value,
      level: root.querySelector('[part~=session-title]').localName,
      hasHeader: !!root.querySelector('[part~=header]'),
    };
  });
  assert.deepEqual(
    { src, layout, level, hasHeader },
    { src: world.schedule, layout: 'series list', level: 'h5', hasHeader: false },
  );
  await host.assertQuiet();
});

inBrowsers(
  'E04 the parser, createElement, cloneNode and innerHTML create the same element',
  async (world) => {
    const host = await world.open(
      `<script src="${world.script}"></script>${world.element}<div id="inner"></div>`,
    );
    await host.shows(3);
    await host.page.evaluate((/** @type {string} */ markup) => {
      const parsed = /** @type {HTMLElement} */ (document.querySelector('series-schedule'));
      const made = document.createElement('series-schedule');
      // HTML, 4.13.2 “Requirements for custom element constructors”.
      if (made.attributes.length || made.childNodes.length)
        throw new Error('The constructor adds attributes or children.');
      made.setAttribute('src', parsed.getAttribute('src') ?? '');
      document.body.append(made, parsed.cloneNode(true));
      /** @type {HTMLElement} */ (document.querySelector('#inner')).innerHTML = markup;
    }, world.element);
    await host.shows(3, 3, 3, 3);
    const [first, ...others] = await host.titles();
    for (const titles of others) assert.deepEqual(titles, first);
    await host.assertQuiet();
  },
);
