import assert from 'node:assert/strict';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { parse } from 'parse5';
import { convertIcsCalendar } from 'ts-ics';
import { integrityOf, readReleases } from '../../../scripts/releases.js';
import { load } from '../load.js';
import { run } from './run.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const EXAMPLE = JSON.parse(await readFile(join(ROOT, 'demo/example-series.json'), 'utf8'));
const AT = '2026-12-09T12:00';
const URL_ = 'https://beispiel.example/termine/';
const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
const SCRIPT = `https://beispiel.example/series-schedule/${version}/series-schedule.js`;

/** Texts that would end an element, a script or a line without escaping. */
const HOSTILE = {
  name: '</title></script><script>alert(1)</script><!-- "\'& \u2028',
  timeZone: 'Europe/Berlin',
  subEvent: [
    {
      '@id': '"><img src=x onerror=alert(1)>',
      name: '</li></ol><b>fett</b>',
      description: '<script>alert(1)</script><a href="javascript:alert(1)">x</a>',
      startDate: '2027-05-12T18:00',
      registration: { url: 'https://beispiel.example/?a=1&b="><x', state: 'open' },
    },
    { '@id': '../../ausserhalb', name: 'Zwei', startDate: '2027-05-13T18:00' },
  ],
};

/** @typedef {{ tagName?: string, nodeName: string, value?: string, attrs?: { name: string, value: string }[], childNodes?: Node[] }} Node */

describe('what publish writes', () => {
  /** @type {any} */
  let cli;
  let folder = '';
  let count = 0;

  before(async () => {
    cli = await load('/src/cli/main.ts');
    folder = await mkdtemp(join(tmpdir(), 'publish-files-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** Publishes a document. @returns the folder, and a function that reads a file in it */
  async function publish(/** @type {unknown} */ document, /** @type {string[]} */ ...more) {
    const out = join(folder, String(++count));
    await writeFile(join(folder, 'quelle.json'), JSON.stringify(document));
    const addresses = ['--url', URL_, '--script', SCRIPT];
    const args = [
      'publish',
      'quelle.json',
      '--out',
      out,
      '--at',
      AT,
      ...(more.includes('--bare') ? [] : addresses),
    ];
    const { code, stderr } = await run(cli, [...args, ...more.filter((one) => one !== '--bare')], {
      cwd: folder,
    });
    assert.equal(code, 0, stderr);
    return { out, read: (/** @type {string} */ name) => readFile(join(out, name), 'utf8') };
  }

  /** All elements of a page. @returns {Node[]} */
  function elementsOf(/** @type {string} */ page) {
    const all = /** @type {Node[]} */ ([/** @type {unknown} */ (parse(page))]);
    for (let index = 0; index < all.length; index++) all.push(...(all[index]?.childNodes ?? []));
    return all.filter(({ tagName }) => tagName);
  }
  const value = (/** @type {Node | undefined} */ node, /** @type {string} */ name) =>
    node?.attrs?.find((one) => one.name === name)?.value;
  const textIn = (/** @type {Node | undefined} */ node) =>
    /** @type {string} */ (node?.value ?? node?.childNodes?.map(textIn).join('') ?? '');
  const named = (/** @type {Node[]} */ all, /** @type {string} */ name) =>
    all.filter((one) => one.tagName === name);

  describe('the page', () => {
    /** @type {Node[]} */
    let all = [];
    let page = '';
    let out = '';

    before(async () => {
      const published = await publish(EXAMPLE);
      ({ out } = published);
      page = await published.read('index.html');
      all = elementsOf(page);
    });

    it('has language, title, description and canonical address', () => {
      assert.equal(value(named(all, 'html')[0], 'lang'), 'de');
      assert.equal(textIn(named(all, 'title')[0]), EXAMPLE.name);
      const description = named(all, 'meta').find((one) => value(one, 'name') === 'description');
      assert.match(value(description, 'content') ?? '', /^Wie bleibt eine Stadt grün.{100,140} …$/);
      const canonical = named(all, 'link').find((one) => value(one, 'rel') === 'canonical');
      assert.equal(value(canonical, 'href'), URL_);
    });

    it('needs no script, and has no button, no inline style and no handler', () => {
      assert.deepEqual(named(all, 'button'), []);
      assert.deepEqual(named(all, 'style'), []);
      assert.deepEqual(
        named(all, 'script').map((one) => value(one, 'type')),
        ['application/ld+json'],
      );
      for (const { attrs = [] } of all) {
        for (const { name } of attrs) assert.doesNotMatch(name, /^on|^style$|^data-/);
      }
    });

    it('has the document as structured data', async () => {
      const data = JSON.parse(textIn(named(all, 'script')[0]));
      assert.deepEqual(data, {
        '@context': 'https://schema.org',
        '@graph': [JSON.parse(await readFile(join(out, 'schedule.json'), 'utf8'))],
      });
    });

    it('has one heading of the first level, and the sessions below it', () => {
      assert.deepEqual(named(all, 'h1').map(textIn), [EXAMPLE.name]);
      assert.equal(named(all, 'h2').length, EXAMPLE.subEvent.length);
      assert.deepEqual(named(all, 'h3'), []);
    });

    it('leads to each session by the end of its identifier', () => {
      const ids = all.map((one) => value(one, 'id')).filter(Boolean);
      assert.deepEqual(
        ids,
        EXAMPLE.subEvent.map((/** @type {any} */ one) => one['@id'].split('/').at(-1)),
      );
    });

    it('links to files that are there', async () => {
      const hrefs = all.flatMap((one) => value(one, 'href') ?? []).filter((href) => !/^[a-z]+:/.test(href));
      assert.ok(hrefs.filter((href) => href.endsWith('.ics')).length > 5);
      for (const href of hrefs) await access(join(out, href));
    });

    it('says of which moment its states are, and until when they hold', () => {
      const asOf = all.find((one) => value(one, 'part') === 'as-of');
      assert.equal(
        textIn(asOf).replace(/\s+/g, ' ').trim(),
        'Stand: 9. Dezember 2026, 12 Uhr. Gültig längstens bis 10. Dezember, 10 Uhr. ' +
          'Danach gilt, was auf der Seite der Reihe steht: https://example.org/gruen-vor-der-tuer/',
      );
    });

    it('promises nothing beyond a week, and nothing at all of what is over', async () => {
      const document = {
        name: 'Reihe',
        timeZone: 'Europe/Berlin',
        subEvent: [{ name: 'A', startDate: '2027-05-12' }],
      };
      const long = await publish({ ...document, registration: { state: 'full' } });
      assert.match(await long.read('index.html'), /längstens bis 16\.&nbsp;Dezember, 12&nbsp;Uhr\./);
      const until = await publish({ ...document, registration: { state: 'full' }, expires: '2026-12-10' });
      assert.match(await until.read('index.html'), /längstens bis 11\.&nbsp;Dezember, 0&nbsp;Uhr\./);
      const over = await publish(document, '--at', '2027-06-01T12:00');
      const page = await over.read('index.html');
      assert.match(page, /Stand: 1\.&nbsp;Juni 2027/);
      assert.doesNotMatch(page, /längstens bis/);
      assert.doesNotMatch(page, /href="calendar/);
      assert.match(page, /<link rel="alternate" type="text\/calendar"[^>]* href="schedule\.ics"/);
    });

    it('believes no state of a document that has expired', async () => {
      const { read } = await publish({
        name: 'Reihe',
        timeZone: 'Europe/Berlin',
        expires: '2026-12-01',
        registration: { state: 'open', url: 'https://beispiel.example/anmelden' },
        subEvent: [{ name: 'A', startDate: '2027-05-12' }],
      });
      const page = await read('index.html');
      assert.doesNotMatch(page, /register-button|Anmeldung möglich/);
      assert.match(page, /Zur Anmeldeseite/);
    });

    it('speaks the language of the document, unless another is asked for', async () => {
      const document = { ...EXAMPLE, inLanguage: 'en' };
      assert.match(
        await (await publish(document)).read('index.html'),
        /<html lang="en">[^]*As of 9&nbsp;December 2026/,
      );
      const { read } = await publish(document, '--lang', 'de');
      assert.match(await read('index.html'), /<html lang="de">/);
    });

    it('shows pictures of its own server only', async () => {
      const images = ['bild.jpg', 'https://anders.example/bild.jpg'];
      const { read } = await publish({ ...EXAMPLE, image: images });
      assert.deepEqual((await read('index.html')).match(/<img src="[^"]*"|src="[^"]*"/g), ['src="bild.jpg"']);
    });

    it('is markup of ours, whatever stands in the document', async () => {
      const { read } = await publish(HOSTILE);
      for (const name of ['index.html', 'fallback.html', 'snippets.html']) {
        const elements = elementsOf(await read(name));
        for (const tag of ['b', 'img', 'x']) assert.deepEqual(named(elements, tag), [], `${tag} in ${name}`);
        assert.ok(named(elements, 'script').every((one) => value(one, 'type') === 'application/ld+json'));
        assert.ok(elements.every((one) => !/^javascript:/.test(value(one, 'href') ?? '')));
      }
      const [script] = named(elementsOf(await read('index.html')), 'script');
      assert.equal(JSON.parse(textIn(script))['@graph'][0].name, HOSTILE.name);
    });

    it('writes no file outside of its folder', async () => {
      const { out, read } = await publish(HOSTILE);
      const hrefs = (await read('index.html')).match(/href="calendar\/[^"]*"/g) ?? [];
      assert.equal(hrefs.length, 2);
      for (const href of hrefs) {
        assert.match(href, /^href="calendar\/[a-z0-9-]+\.ics"$/);
        await access(join(out, href.slice(6, -1)));
      }
    });
  });

  it('gives sessions with similar identifiers files of their own', async () => {
    const subEvent = ['Löten', 'l.ten', 'L ten'].map((id, index) => ({
      '@id': id,
      name: id,
      startDate: `2027-05-1${index}T18:00`,
    }));
    const { read } = await publish({ name: 'Reihe', timeZone: 'Europe/Berlin', subEvent });
    const hrefs = (await read('index.html')).match(/calendar\/[^"]*/g) ?? [];
    assert.equal(new Set(hrefs).size, 3);
    for (const [index, href] of hrefs.entries()) {
      assert.match(await read(href), new RegExp(`^SUMMARY:${subEvent[index]?.name}\r$`, 'm'));
    }
  });

  describe('the calendar', () => {
    it('has every session with a date, and is read by programs that we have not written', async () => {
      const { read } = await publish(EXAMPLE);
      const text = await read('schedule.ics');
      const dated = EXAMPLE.subEvent.filter((/** @type {any} */ one) => /^\d/.test(one.startDate));
      const component = new ICAL.Component(ICAL.parse(text));
      assert.deepEqual(
        component.getAllSubcomponents('vevent').map((one) => one.getFirstPropertyValue('uid')),
        dated.map((/** @type {any} */ one) => one['@id']),
      );
      assert.equal(component.getFirstPropertyValue('x-wr-calname'), EXAMPLE.name);
      assert.equal(String(component.getFirstPropertyValue('refresh-interval')), 'PT1H');
      assert.equal(convertIcsCalendar(undefined, text).events?.length, dated.length);
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
      assert.doesNotMatch(text, /^(METHOD|ORGANIZER)/m);
    });

    it('has the identifiers of the widget’s own calendar files', async () => {
      const document = {
        ...EXAMPLE,
        '@id': undefined,
        subEvent: [{ '@id': '7', name: 'A', startDate: '2027-05-12' }],
      };
      const { read } = await publish(document);
      const uid = `${URL_}schedule.json#7`;
      assert.match(await read('schedule.ics'), new RegExp(`^UID:${uid}\r$`, 'm'));
      assert.match(await read('calendar/7.ics'), new RegExp(`^UID:${uid}\r$`, 'm'));
    });

    it('is left out if no session has a date', async () => {
      const { out, read } = await publish({
        name: 'Reihe',
        subEvent: [{ name: 'A', startDate: 'Herbst 2027' }],
      });
      await assert.rejects(access(join(out, 'schedule.ics')));
      assert.doesNotMatch(await read('index.html'), /schedule\.ics/);
      assert.doesNotMatch(await read('schedule.json'), /schedule\.ics/);
    });
  });

  it('the list says dates and titles, what is called off, and nothing of registration', async () => {
    const { read } = await publish(EXAMPLE);
    const list = await read('fallback.html');
    assert.equal(list.match(/<li>/g)?.length, EXAMPLE.subEvent.length);
    assert.match(
      list,
      /<li>Mittwoch, 2\.&nbsp;Dezember 2026, 16–18&nbsp;Uhr: Pflanzentausch im Lesecafé \(Abgesagt\)<\/li>/,
    );
    assert.match(
      list,
      /<p><a href="https:\/\/beispiel\.example\/termine\/">Alle Termine der Reihe<\/a><\/p>\n$/,
    );
    assert.doesNotMatch(list, /Anmeld|Ausgebucht|Stand/);
    const { read: readLater } = await publish(EXAMPLE, '--at', '2028-01-01T12:00');
    assert.equal(await readLater('fallback.html'), list);
  });

  it('the text for newsletters has the sessions to come, with state and link', async () => {
    const { read } = await publish(EXAMPLE);
    const text = await read('newsletter.txt');
    assert.match(text, /^Anmeldung: Gilt für alle Termine ohne eigene Anmeldung\.$/m);
    assert.match(
      text,
      /\n\n15\. Januar, 14 Uhr – 17\. Januar 2027, 13 Uhr\nWinterakademie Stadtgrün\nTagungshaus .*\nAnmeldung möglich, noch bis 4\. Januar, 12 Uhr\.\nhttps:\/\/beispiel\.example\/termine\/#winterakademie\n\n/,
    );
    assert.match(text, /Verschoben auf den 11\. Februar 2027, 19 Uhr\. Nur noch wenige Plätze\./);
    assert.match(text, /\nVerschoben, neuer Termin folgt\.\n/);
    assert.doesNotMatch(text, /Auftakt|Hochbeete/);
    assert.match(text, /\n\nStand: 9\. Dezember 2026, 12 Uhr\. .*\n$/);
    assert.doesNotMatch(text, /[<>\xa0]|undefined/);
    const english = await (await publish(EXAMPLE, '--lang', 'en')).read('newsletter.txt');
    assert.match(english, /As of 9 December 2026/);
    const dated = { ...EXAMPLE, subEvent: EXAMPLE.subEvent.slice(0, 3) };
    const over = await (await publish(dated, '--at', '2028-01-01T12:00')).read('newsletter.txt');
    assert.match(over, /\n\nDiese Reihe ist zu Ende\.\n\nStand: 1\. Januar 2028, 12 Uhr\.\n$/);
  });

  it('leads to the series’ own page where the public address is not known', async () => {
    const { read } = await publish(EXAMPLE, '--bare');
    assert.match(await read('newsletter.txt'), /\nhttps:\/\/example\.org\/gruen-vor-der-tuer\/#konzert\n/);
    assert.doesNotMatch(await read('index.html'), /rel="canonical"|invalid/);
    assert.match(await read('snippets.html'), /Die Adressen sind Beispiele/);
  });

  describe('the snippets', () => {
    const snippetsOf = (/** @type {string} */ page) => named(elementsOf(page), 'code').map(textIn);

    it('are the four ways to embed, with preload hint and hash', async () => {
      const { read } = await publish(EXAMPLE);
      const page = await read('snippets.html');
      const [preload, element, integrity, line, box, link] = snippetsOf(page);
      const src = `${URL_}schedule.json`;
      const releases = await readReleases();
      assert.equal(preload, `<link rel="preload" as="fetch" crossorigin href="${src}">`);
      assert.ok(element?.startsWith(`<series-schedule src="${src}">\n  <p>Grün vor der Tür</p>\n  <ul>\n`));
      assert.ok(element?.endsWith(`</series-schedule>\n<script src="${SCRIPT}" async></script>`));
      assert.equal(
        integrity,
        `<script src="${SCRIPT}" integrity="${releases[version]?.integrity}" crossorigin async></script>`,
      );
      assert.equal(line, `<script src="${SCRIPT}" data-src="${src}" async></script>`);
      assert.ok(box?.startsWith(`<div data-series-schedule="${src}">\n`));
      assert.match(
        link ?? '',
        /^<a href="https:\/\/beispiel\.example\/termine\/#series-schedule=https%3A%2F%2F/,
      );
      assert.match(page, /<meta name="robots" content="noindex">/);
      assert.doesNotMatch(page, /Die Adressen sind Beispiele/);
    });

    it('have the hash of the built file', async () => {
      const releases = await readReleases();
      const script = await readFile(join(ROOT, 'dist/series-schedule.js'));
      assert.equal(releases[version]?.integrity, integrityOf(script));
    });

    it('have the hash of this version where the address names none', async () => {
      const { read } = await publish(EXAMPLE, '--script', 'https://beispiel.example/series-schedule.js');
      const releases = await readReleases();
      assert.ok((await read('snippets.html')).includes(`integrity="${releases[version]?.integrity}"`));
    });

    it('have no hash of a version that is not known', async () => {
      const { read } = await publish(EXAMPLE, '--script', SCRIPT.replace(version, '0.0.9'));
      assert.doesNotMatch(await read('snippets.html'), /integrity=/);
    });
  });

  it('the style sheet has the widget’s rules for a box in place of its host', async () => {
    const { read } = await publish(EXAMPLE);
    const css = await read('schedule.css');
    assert.doesNotMatch(css, /:host/);
    for (const name of ['tokens', 'series', 'sessions', 'controls']) {
      const source = await readFile(join(ROOT, `src/styles/${name}.css`), 'utf8');
      const [selector = ''] = /^\[part[^{]*/m.exec(source) ?? /^a,/m.exec(source) ?? [];
      assert.ok(css.includes(selector.trim()), `${name}: ${selector}`);
    }
  });
});
