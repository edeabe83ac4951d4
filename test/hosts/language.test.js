import assert from 'node:assert/strict';
import { it } from 'node:test';
import ts from 'typescript';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';
import { openState } from './harness/states.js';

/** @typedef {import('./harness/browsers.js').World} World */

const GERMAN = ['de', '2 Termine'];
const ENGLISH = ['en', '2 dates'];

/** Places of the element, with the lang attributes there: the widget's language, and the lang attribute it sets. */
const PLACES = [
  { what: 'German without a lang attribute', page: '', wanted: GERMAN },
  { what: "the page's language", page: 'en', wanted: ENGLISH },
  { what: "its own lang rather than the page's", page: 'en', own: 'de', wanted: GERMAN },
  { what: "its own lang rather than an ancestor's", page: 'de', around: 'de', own: 'en', wanted: ENGLISH },
  { what: "the nearest ancestor's lang", page: 'de', around: 'en', wanted: ENGLISH },
  { what: 'a lang with a region', page: 'en-US', wanted: ['en-us', '2 dates'] },
  { what: 'German for an unknown language of the page', page: 'fr', wanted: GERMAN },
  { what: 'German for an unknown lang of its own', page: 'en', own: 'eng', wanted: GERMAN },
  { what: 'a lang outside its shadow root', page: 'de', around: 'en', inRoot: '', wanted: ENGLISH },
  { what: "the page's language inside a shadow root", page: 'en', inRoot: '', wanted: ENGLISH },
  { what: 'a lang inside its shadow root first', page: 'de', around: 'de', inRoot: 'en', wanted: ENGLISH },
];

const langOf = (/** @type {string | undefined} */ lang) => (lang ? ` lang="${lang}"` : '');

for (const { what, page, around, own, inRoot, wanted } of PLACES) {
  inBrowsers(`A30 the widget uses ${what}`, async (world) => {
    world.network.route(
      '/schedule.json',
      JSON.stringify({ name: 'Reihe', subEvent: [{ name: 'Eins' }, { name: 'Zwei' }] }),
    );
    const element = world.element.replace(' src=', `${langOf(own)} src=`);
    const inside =
      inRoot === undefined
        ? element
        : `<div id="outer"><template shadowrootmode="open"><p${langOf(inRoot)}>${element}</p></template></div>`;
    const host =
      await world.open(`<!doctype html><html${langOf(page)}><meta charset="utf-8"><title>Seite</title>
      <section${langOf(around)}>${inside}</section><script src="${world.script}"></script></html>`);
    await host.shows(2);
    const said = await host.page.$eval('series-schedule, #outer', (one) => {
      const outer = /** @type {ShadowRoot} */ (one.shadowRoot);
      const root = outer.querySelector('series-schedule')?.shadowRoot ?? outer;
      return [
        root.querySelector('[part~=series]')?.getAttribute('lang'),
        root.querySelector('[part~=kicker]')?.textContent?.trim().replace('\xa0', ' '),
      ];
    });
    assert.deepEqual(said, wanted);
  });
}

/** Languages of the browser. */
const BROWSERS = ['en-US', 'ar-EG', 'de-DE'];

const TIMES = {
  de: {
    time: ['Mittwoch, 12. Mai 2027, 18–20 Uhr', 'Sonntag, 13. Juni 2027', '1.–3. Juli 2027'],
    leaf: ['Mi 12 Mai 2027', 'So 13 Juni 2027', 'Do 1 Juli 2027'],
  },
  en: {
    time: ['Wednesday 12 May 2027, 18:00–20:00 CEST', 'Sunday 13 June 2027', '1–3 July 2027'],
    leaf: ['Wed 12 May 2027', 'Sun 13 Jun 2027', 'Thu 1 Jul 2027'],
  },
};

for (const locale of BROWSERS) {
  inBrowsers(
    `A10 A30 dates are in the page's language in a browser set to ${locale}`,
    async (world) => {
      const speak = async (/** @type {import('puppeteer-core').Page} */ page) => {
        if (world.engine === 'firefox') return;
        const session = await page.createCDPSession();
        await session.send('Emulation.setLocaleOverride', { locale });
      };
      world.network.route(
        '/schedule.json',
        JSON.stringify({
          name: 'Reihe',
          timeZone: 'Europe/Berlin',
          subEvent: [
            { name: 'Ein Abend', startDate: '2027-05-12T18:00', endDate: '2027-05-12T20:00' },
            { name: 'Ein Tag', startDate: '2027-06-13' },
            { name: 'Drei Tage', startDate: '2027-07-01', endDate: '2027-07-03' },
          ],
        }),
      );
      for (const lang of /** @type {const} */ (['de', 'en'])) {
        const host = await world.open(
          `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Seite</title>${world.snippet}</html>`,
          { before: speak },
        );
        await host.shows(3);
        const spoken = await host.page.evaluate(() => [
          navigator.language,
          new Intl.DateTimeFormat().resolvedOptions().locale,
        ]);
        assert.equal(spoken[world.engine === 'firefox' ? 0 : 1], locale);
        const [time, leaf] = [await host.read('texts', 'time'), await host.read('texts', 'date')];
        // Browsers differ in the comma after an English weekday.
        const plain = (/** @type {string[]} */ texts) =>
          texts.map((text) => text.replace(/\s/g, ' ').replace(/^(\w+day),/, '$1'));
        assert.deepEqual(plain(time), TIMES[lang].time);
        assert.deepEqual(
          plain(leaf).map((text) => text.replace(/(\d+)(?=\p{L})/u, ' $1 ').trim()),
          TIMES[lang].leaf,
        );
      }
    },
    { launch: { extraPrefsFirefox: { 'intl.accept_languages': locale } } },
  );
}

/** Elements with a lang attribute inside the widget, as language, part and text. */
function foreignParts() {
  const root = document.querySelector('series-schedule')?.shadowRoot;
  return [...(root?.querySelectorAll('[part~=series] [lang]') ?? [])].map(
    (one) =>
      `${one.getAttribute('lang')} ${one.closest('[part]')?.getAttribute('part')}: ${one.textContent?.replace(/\s+/g, ' ').trim().slice(0, 24)}`,
  );
}

const LONG = 'Every town has its trees, and every tree its neighbours who look after it. '.repeat(20);

inBrowsers('A30 texts of an English series on a German page are marked as English', async (world) => {
  const host = await openState(world, 'cards', undefined, {
    schedule: JSON.stringify({
      name: 'Green Places',
      alternateName: 'A series',
      description: LONG,
      audience: 'neighbours',
      inLanguage: 'en',
      subEvent: [
        { name: 'Small Parks', description: 'How small?' },
        {
          name: 'Big Parks',
          accessibilitySummary: 'No steps',
          accessibilityFeature: 'captions',
          offers: [{ name: 'Ticket', price: '12', priceCurrency: 'EUR' }],
          registration: {
            state: 'open',
            url: 'https://example.org/join',
            label: 'Join in',
            note: 'Bring boots.',
          },
        },
        { name: 'No Parks', eventStatus: 'EventCancelled', registration: { note: 'Too much rain.' } },
        { name: 'Kleine Parks', description: 'Wie klein?', inLanguage: 'de' },
        { name: 'Petits parcs', description: 'Quelle taille ?', inLanguage: 'fr-CA' },
        { name: 'Two Languages', description: 'Both.', inLanguage: 'de, en' },
      ],
    }),
  });
  assert.deepEqual(await host.page.evaluate(foreignParts), [
    'en kicker: A series',
    'en title: Green Places',
    `en text description: ${LONG.slice(0, 24).trim()}`,
    // The button inside the series' text is in the widget's language.
    'de more: Weiterlesen: Green Place',
    'en audience: neighbours',
    'en session-title: Small Parks',
    'en text session-description: How small?',
    'en session-title: Big Parks',
    'en facts: No steps',
    'en facts: captions',
    'en facts: Ticket 12 €',
    'en button register-button: Join in: Big Parks',
    'en note: Bring boots.',
    'en session-title: No Parks',
    'en note: Too much rain.',
    'fr-CA session-title: Petits parcs',
    'fr-CA text session-description: Quelle taille ?',
  ]);
});

inBrowsers("A30 adds no lang attributes to texts in the widget's language", async (world) => {
  const { name, inLanguage } = JSON.parse(String(await file('test/fixtures/element/garden.json')));
  assert.equal(inLanguage, 'de');
  const schedule = JSON.stringify({
    name,
    description: 'Worum es geht.',
    inLanguage,
    subEvent: [{ name: 'Auftakt', inLanguage: 'de' }],
  });
  const host = await openState(world, 'cards', undefined, { schedule });
  assert.deepEqual(await host.page.evaluate(foreignParts), []);
  await host.page.$eval('series-schedule', (element) => (element.lang = 'en'));
  await host.becomes(
    () => host.page.evaluate(foreignParts),
    [`de title: ${name}`, 'de text description: Worum es geht.', 'de session-title: Auftakt'],
    'on an English page',
  );
});

/** Source files that the compiler has parsed, by name. @type {Map<string, ts.SourceFile | undefined>} */
const parsed = new Map();

/** The compiler's errors for a language file with these messages. @param {string} words */
function complaints(words) {
  const path = 'src/i18n/invented.ts';
  const options = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (name) => name.endsWith(path) || fileExists(name);
  host.readFile = (name) => (name.endsWith(path) ? words : readFile(name));
  const read = host.getSourceFile;
  host.getSourceFile = (name, version) => {
    if (name.endsWith(path)) return ts.createSourceFile(name, words, version);
    if (!parsed.has(name)) parsed.set(name, read(name, version));
    return parsed.get(name);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

it('A30 a language file without one of the messages does not compile, and the error names the message', async () => {
  const words = String(await file('src/i18n/de.ts')).replace('const de:', 'const invented:');
  assert.deepEqual(complaints(words), []);
  for (const [sentence, name] of [
    [/^ {2}register: .*\n/m, 'register'],
    [/^ {4}full: .*\n/m, 'full'],
    [/^ {4}upcoming: .*\n/m, 'upcoming'],
    [/, other: 'Noch [^']*'/, 'other'],
  ]) {
    const without = words.replace(/** @type {RegExp} */ (sentence), '');
    assert.notEqual(without, words);
    const [complaint = '', ...others] = complaints(without);
    assert.deepEqual(others, []);
    assert.match(complaint, new RegExp(`Property '${name}' is missing`));
  }
  // The check detects a type that allows missing messages.
  const partial = words.replace(': Messages', ': Partial<Messages>').replace(/^ {2}register: .*\n/m, '');
  assert.deepEqual(complaints(partial), []);
  const [unknown = ''] = complaints(words.replace(/^ {2}register:/m, '  registrieren:'));
  assert.match(unknown, /registrieren/);
});
