import assert from 'node:assert/strict';
import { ANSWER_FAULTS } from '../node/cli/faults-of-answers.js';
import { DOCUMENT_FAULTS, SOUND } from '../node/cli/faults-of-documents.js';
import { PAGE, PAGE_FAULTS } from '../node/cli/faults-of-pages.js';
import { openAssistant } from './harness/assistant.js';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/assistant.js').Assistant} Assistant */

/** What a page is not told about another server; the assistant gives the command instead. */
const HIDDEN = ['not-compressed', 'no-validator', 'no-date', 'sets-cookie', 'not-https', 'script-type'];

/** Faults that look alike to a browser, under the code that it can be sure of. @type {Record<string, string>} */
const ALIKE = {
  'cors-other-origin': 'no-cors',
  'cors-invalid': 'no-cors',
  'redirect-without-cors': 'no-cors',
  'too-many-redirects': 'unreachable',
};

/** Findings whose sentences on the command line speak of its options or of the JSON; the assistant has others. */
const OWN_WORDS = [
  'not-shown',
  'missing-name',
  'foreign-document',
  'foreign-unread',
  'web-page',
  'no-readable-session',
  'no-cors',
  'unreachable',
  'duplicate',
  'unreadable',
];

inBrowsers(
  'the assistant names the seeded faults of a document, with the remedy',
  async (world) => {
    const assistant = await openChecker(world);
    const texts = DOCUMENT_FAULTS.map((fault) => ({ ...fault, text: fault.break(SOUND) }));
    let named = 0;
    for (const { text, ...fault } of texts) {
      // A file of bytes is no text to paste.
      if (typeof text !== 'string' || fault.code === 'empty') continue;
      await check(assistant, { source: text });
      await assertNamed(assistant, fault);
      named++;
    }
    assert.ok(named >= 55, String(named));
  },
  { patience: 300_000 },
);

inBrowsers(
  'the assistant names the seeded faults of a page from its source, with the remedy',
  async (world) => {
    const assistant = await openChecker(world);
    const address = `${world.provider}/seite.html`;
    let named = 0;
    for (const fault of PAGE_FAULTS) {
      // Of another server's headers a page learns nothing.
      if (fault.headers || HIDDEN.includes(fault.code)) continue;
      await servePage(world, fault.answers);
      await check(assistant, { address, source: fault.break?.(PAGE) ?? PAGE });
      await assertNamed(assistant, fault);
      named++;
    }
    assert.ok(named >= 37, String(named));
    await servePage(world);
    await check(assistant, { address, source: PAGE });
    assert.match(await assistant.words('#outcome-title'), /^Kein Fehler gefunden/);
  },
  { patience: 300_000 },
);

inBrowsers(
  'the assistant names what a browser can know of an answer, and gives the command for the rest',
  async (world) => {
    const assistant = await openChecker(world);
    const address = `${world.provider}/schedule.json`;
    let named = 0;
    for (const fault of ANSWER_FAULTS) {
      // A minute of patience with a server that doesn't answer is not worth a test.
      if (HIDDEN.includes(fault.code) || fault.code === 'timeout') continue;
      // A body without end would fill the memory of the test.
      const answers = fault.code === 'too-large' ? { '/schedule.json': ' '.repeat(6e6) } : fault.answers;
      await serveAnswers(world, answers);
      await check(assistant, { address });
      await assertNamed(assistant, { ...fault, code: ALIKE[fault.code] ?? fault.code });
      named++;
    }
    assert.ok(named >= 20, String(named));
    await serveAnswers(world, { '/schedule.json': SOUND });
    await check(assistant, { address });
    assert.match(await assistant.words('#outcome-title'), /^Kein Fehler gefunden/);
    assert.match(await assistant.words('.states'), /12\. Mai 2099.*Fahrräder reparieren – Anmeldung öffnet/);
    await assistant.page.$eval('.result details', (one) => void (/** @type {any} */ (one.open = true)));
    await assistant.reads(`npx series-schedule check "${address}" --lang de`);
  },
  { patience: 300_000 },
);

inBrowsers('a page that may not be read leads to its source', async (world) => {
  const assistant = await openChecker(world);
  world.network.route('/seite', { body: PAGE, headers: { 'access-control-allow-origin': '' } });
  await check(assistant, { address: `${world.provider}/seite` });
  assert.match(await assistant.words('.result'), /gibt es nicht, oder der Browser darf sie .* nicht lesen/);
  await check(assistant, { address: 'keine Adresse' }, '#check-address-problem');
  assert.match(await assistant.words('#check-address-problem'), /keine Adresse/);
});

inBrowsers('a schedule that may not be read is missing or closed, and neither is claimed', async (world) => {
  const assistant = await openChecker(world);
  const { provider } = world;
  await servePage(world, {
    '/schedule.json': { body: SOUND, headers: { 'access-control-allow-origin': '' } },
  });
  const source = PAGE.replace(/<meta http-equiv.*>/, '').replaceAll(
    /"(\/[\w.-]+\.js(on)?)"/g,
    `"${provider}$1"`,
  );
  for (const what of [{ address: `${provider}/schedule.json` }, { source }]) {
    await check(assistant, what);
    assert.match(await assistant.words('#outcome-title'), /^Ob die Termine zu sehen sind/);
    const words = await assistant.words('.result');
    assert.match(words, /liegt nicht dort, oder ihr Server gibt sie nicht frei/);
    assert.doesNotMatch(words, /example\.invalid/, 'a text that was pasted has no address');
  }
  // A page of another server needs the permission, so there both are a fault.
  await check(assistant, { address: 'https://partner.example/seite.html', source });
  assert.match(await assistant.words('#outcome-title'), /^Die Termine sind nicht zu sehen/);
  await check(assistant, { source: '<p>Nichts</p>' });
  assert.match(await assistant.words('.finding .hint'), /^Quelltext der Seite/);
});

inBrowsers('what keeps this page from an address is not blamed on its server', async (world) => {
  const assistant = await openChecker(world);
  const { provider, network } = world;
  // Nothing may reach a server: each of these is known before asking, or forbidden by the page's policy.
  network.route('/weiter', { status: 302, headers: { location: 'http://beispiel.example/schedule.json' } });
  for (const [address, title] of Object.entries({
    'http://beispiel.example/schedule.json': /^Die Adresse beginnt mit http:\/\/: .*nicht lesen/,
    'http://192.168.178.20/schedule.json': /^Die Adresse beginnt mit http/,
    'file:///home/termine/schedule.json': /^Das ist eine Datei auf Ihrem Computer/,
    'C:\\Termine\\schedule.json': /^Das ist eine Datei auf Ihrem Computer/,
    [`${provider}/weiter`]: /^Die Adresse leitet auf eine mit http:\/\/ weiter/,
  })) {
    await check(assistant, { address });
    assert.match(await assistant.words('#outcome-title'), title, address);
    assert.doesNotMatch(await assistant.words('.result'), /antwortet nicht/, address);
  }
  const page = PAGE.replaceAll('/series-schedule.js', 'http://beispiel.example/series-schedule.js');
  await check(assistant, { address: `${provider}/seite.html`, source: page });
  assert.match(await assistant.words('.unread'), /http:\/\/beispiel\.example\/series-schedule\.js/);
  assert.doesNotMatch(await assistant.words('.result'), /antwortet nicht/);
});

inBrowsers('a policy of the server that the assistant lies on is named as such', async (world) => {
  const assistant = await openAssistant(world);
  await assistant.step('Prüfen');
  await check(assistant, { address: `${world.provider}/schedule.json` });
  assert.match(
    await assistant.words('#outcome-title'),
    /Der Server, auf dem dieser Assistent liegt, erlaubt/,
  );
  await assistant.step('Beginnen');
  await assistant.set('address', `${world.provider}/schedule.json`);
  await assistant.press('Adresse lesen');
  await assistant.page.locator('#result-title').wait();
  assert.match(await assistant.words('.result'), /^Der Server, auf dem dieser Assistent liegt.*npx/);
});

inBrowsers('a button applies the suggestion or opens the field of her own document', async (world) => {
  const assistant = await openChecker(world);
  const broken = SOUND.replace('"startDate": "2099-06', '"anfang": "2099-06')
    .replace('"timeZone": "Europe/Berlin",', '')
    .replace('"https://beispiel.example/anmelden"', '"anmelden"');
  await check(assistant, { source: broken });
  await assistant.press('In den Assistenten übernehmen');
  await assistant.page.locator('#own-title').wait();
  for (const words of ['startDate', 'Europe/Berlin']) await assistant.press(`„${words}“ einsetzen`);
  const saved = await assistant.saved();
  assert.equal(saved.subEvent[1].startDate, '2099-06-09T18:00');
  assert.equal(saved.timeZone, 'Europe/Berlin');
  assert.match(await assistant.words('[aria-labelledby=own-title]'), /Adresse der Anmeldeseite|Adresse/);
  await assistant.press('Zum Feld');
  await assistant.until(() => document.activeElement?.id === 'field-subEvent-0-registration-url');
  await assistant.press('Rückgängig');
  assert.equal((await assistant.saved()).timeZone, undefined);
});

inBrowsers('a document with a mistake in its JSON opens as JSON at the line', async (world) => {
  const assistant = await openChecker(world);
  await check(assistant, { source: SOUND.replace('"Europe/Berlin",', '"Europe/Berlin"') });
  await assistant.press('In den Assistenten übernehmen');
  await assistant.reads('Zu Zeile 3');
  await assistant.reads('Ein Komma fehlt.');
});

/** @param {import('./harness/browsers.js').World} world */
async function openChecker(world) {
  // It may ask other servers, so its own has no policy that forbids it.
  const assistant = await openAssistant(world, { headers: {} });
  await assistant.step('Prüfen');
  return assistant;
}

/** @param {Assistant} assistant @param {{ address?: string, source?: string }} what @param {string} [sign] */
async function check(assistant, { address = '', source = '' }, sign = '#outcome-title') {
  await assistant.set('check-address', address);
  await assistant.set('check-source', source);
  await assistant.page.$eval('[aria-labelledby=online-title] .primary', (button) =>
    /** @type {HTMLElement} */ (button).click(),
  );
  await assistant.page.locator(sign).setTimeout(20_000).wait();
}

/** @param {Assistant} assistant @param {{ what: string, code: string, de: RegExp }} fault */
async function assertNamed(assistant, { what, code, de }) {
  const found = await assistant.page.$$eval('.result .finding', (all) =>
    all.map((one) => ({
      code: /** @type {HTMLElement} */ (one).dataset.code ?? '',
      words: one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    })),
  );
  const one = found.find((finding) => finding.code === code);
  assert.ok(one, `${what}: ${code} is not among ${JSON.stringify(found)}`);
  if (!OWN_WORDS.includes(code)) assert.match(one.words, de, what);
  assert.doesNotMatch(one.words, /\{\w+\}|--\w/, what);
}

/** Serves a page's files; those of an earlier test are gone. */
async function servePage(
  /** @type {import('./harness/browsers.js').World} */ world,
  /** @type {import('../node/cli/faults-of-pages.js').PageFault['answers']} */ answers = {},
) {
  await serveAnswers(world, {
    '/schedule.json': SOUND,
    '/series-schedule.js': String(await file('dist/series-schedule.js')),
    '/style.css': 'my-tabs:not(:defined) { display: none }',
    ...answers,
  });
}

/** Serves answers of the tables of faults, for pages of other servers. */
async function serveAnswers(
  /** @type {import('./harness/browsers.js').World} */ { network },
  /** @type {Record<string, import('../node/cli/site.js').Answer | string>} */ answers,
) {
  const good = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Date, Age',
    'cache-control': 'public, max-age=60',
    etag: '"1"',
  };
  network.route('/schedule.json', { status: 404, body: 'not found', headers: good });
  for (const [path, answer] of Object.entries(answers)) {
    const { status = 200, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : answer;
    // What the tables take away is empty here.
    const own = Object.fromEntries(
      Object.entries({ ...good, ...headers }).map(([name, value]) => [name, value ?? '']),
    );
    network.route(path, (request, response) => {
      if (typeof body === 'function') return body(request, response);
      return { status, headers: own, body: typeof body === 'string' ? body : Buffer.from(body) };
    });
  }
}
