import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { load } from '../load.js';
import { run } from './run.js';
import { serve } from './site.js';

const NOW = Date.parse('2027-04-01T10:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;
const URL_ = 'https://beispiel.example/termine/';

/** A series in which everything that matters happens. */
const SERIES = {
  '@context': 'https://schema.org',
  '@type': 'EventSeries',
  name: 'Offene Werkstatt',
  inLanguage: 'de',
  timeZone: 'Europe/Berlin',
  registration: { opens: '2027-04-02T09:00', url: 'https://beispiel.example/anmelden' },
  subEvent: [
    {
      '@id': 'https://beispiel.example/werkstatt#1',
      name: 'Fahrräder reparieren',
      startDate: '2027-05-12T18:00',
      endDate: '2027-05-12T20:00',
    },
    { '@id': 'https://beispiel.example/werkstatt#2', name: 'Löten', startDate: '2027-05-19T18:00' },
    { '@id': 'https://beispiel.example/werkstatt#3', name: 'Ausflug', startDate: 'Herbst 2027' },
  ],
};

const ALL = [
  '.htaccess',
  'calendar/1.ics',
  'calendar/2.ics',
  'fallback.html',
  'index.html',
  'newsletter.txt',
  'schedule.css',
  'schedule.ics',
  'schedule.json',
  'schedule.json.br',
  'schedule.json.gz',
  'snippets.html',
];

describe('publish', () => {
  /** @type {any} */
  let cli;
  let folder = '';

  before(async () => {
    cli = await load('/src/cli/main.ts');
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'publish-'));
    await write(SERIES);
  });

  afterEach(() => rm(folder, { recursive: true }));

  const write = (/** @type {unknown} */ document) =>
    writeFile(
      join(folder, 'quelle.json'),
      typeof document === 'string' ? document : JSON.stringify(document, null, 2),
    );
  /** @param {{ args?: string[], now?: number, isTerminal?: boolean, address?: string }} [options] */
  const publish = ({ args = [], now = NOW, isTerminal, address = 'quelle.json' } = {}) =>
    run(cli, ['publish', address, '--out', 'web', '--url', URL_, ...args], {
      cwd: folder,
      now,
      isTerminal,
      env: { LANG: 'de_DE.UTF-8' },
    });
  const read = (/** @type {string} */ name) => readFile(join(folder, 'web', name), 'utf8');
  const files = async () => {
    const entries = await readdir(join(folder, 'web'), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'web').length + 1))
      .sort();
  };
  /** Makes every file look old. */
  const age = async () => {
    for (const name of await files()) await utimes(join(folder, 'web', name), 1, 1);
  };
  /** The files that were written since `age`. */
  const touched = async () => {
    const names = [];
    for (const name of await files())
      if ((await stat(join(folder, 'web', name))).mtimeMs > 1000) names.push(name);
    return names;
  };

  it('writes everything that is served', async () => {
    const { code, stdout, stderr } = await publish();
    assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: '', stderr: '' });
    assert.deepEqual(await files(), ALL);
    const json = await read('schedule.json');
    assert.equal(json, JSON.stringify({ ...SERIES, calendar: `${URL_}schedule.ics` }));
    const [br, gz] = await Promise.all(
      ['br', 'gz'].map((form) => readFile(join(folder, `web/schedule.json.${form}`))),
    );
    assert.equal(String(brotliDecompressSync(br ?? '')), json);
    assert.equal(String(gunzipSync(gz ?? '')), json);
  });

  it('keeps the calendar that the document names, and names none without a public address', async () => {
    await write({ ...SERIES, calendar: 'https://anders.example/kalender.ics' });
    await publish();
    assert.equal(JSON.parse(await read('schedule.json')).calendar, 'https://anders.example/kalender.ics');
    await write(SERIES);
    await run(cli, ['publish', 'quelle.json', '--out', 'lokal'], { cwd: folder, now: NOW });
    const local = await readFile(join(folder, 'lokal/schedule.json'), 'utf8');
    assert.equal(local, JSON.stringify(SERIES));
    for (const name of ALL) {
      assert.doesNotMatch(
        await readFile(join(folder, 'lokal', name), 'utf8'),
        /series-schedule\.invalid\/\w+\/(?!schedule.json#)/,
      );
    }
  });

  it('reads standard input, and an address', async () => {
    const site = await serve({ '/schedule.json': JSON.stringify(SERIES) });
    after(() => site.close());
    await publish({ address: `${site.origin}/schedule.json` });
    const ofAddress = await read('index.html');
    await rm(join(folder, 'web'), { recursive: true });
    await run(cli, ['publish', '-', '--out', 'web', '--url', URL_], {
      cwd: folder,
      now: NOW,
      input: JSON.stringify(SERIES),
    });
    assert.equal(await read('index.html'), ofAddress);
  });

  describe('a second time', () => {
    beforeEach(async () => {
      assert.equal((await publish()).code, 0);
      await age();
    });

    it('touches nothing if nothing has changed', async () => {
      await publish({ now: NOW + 30 * MINUTE });
      assert.deepEqual(await touched(), []);
      await publish({ now: NOW + 20 * 60 * MINUTE });
      assert.deepEqual(await touched(), []);
    });

    it('tells a new moment after a day, and changes nothing else', async () => {
      await write({ ...SERIES, registration: { state: 'full' } });
      await publish();
      await age();
      await publish({ now: NOW + DAY - MINUTE });
      assert.deepEqual(await touched(), []);
      await publish({ now: NOW + DAY });
      assert.deepEqual(await touched(), ['index.html', 'newsletter.txt']);
      assert.match(await read('index.html'), /Stand: 2\.&nbsp;April 2027, 12&nbsp;Uhr/);
    });

    it('publishes the new state when registration opens', async () => {
      assert.match(await read('newsletter.txt'), /Anmeldung öffnet am 2\. April 2027, 9 Uhr\./);
      await publish({ now: Date.parse('2027-04-02T06:59Z') });
      assert.deepEqual(await touched(), []);
      await publish({ now: Date.parse('2027-04-02T07:00Z') });
      assert.deepEqual(await touched(), ['index.html', 'newsletter.txt']);
      assert.match(await read('newsletter.txt'), /Anmeldung möglich\./);
    });

    it('changes the files of the session that has changed, and keeps the stamps of the others', async () => {
      const [first, second, third] = SERIES.subEvent;
      await write({ ...SERIES, subEvent: [first, { ...second, name: 'Löten für alle' }, third] });
      const stampsBefore = (await read('schedule.ics')).match(/DTSTAMP:.*/g);
      await publish({ now: NOW + 60 * MINUTE });
      assert.deepEqual(
        await touched(),
        ALL.filter((name) => !['.htaccess', 'calendar/1.ics', 'schedule.css'].includes(name)),
      );
      const stamps = (await read('schedule.ics')).match(/DTSTAMP:.*/g);
      assert.deepEqual(stamps, [stampsBefore?.[0], 'DTSTAMP:20270401T110000Z']);
    });

    it('leaves compressed forms that hold the same, also those of another program', async () => {
      await writeFile(
        join(folder, 'web/schedule.json.gz'),
        gzipSync(await read('schedule.json'), { level: 1 }),
      );
      await age();
      await publish();
      assert.deepEqual(await touched(), []);
      await writeFile(join(folder, 'web/schedule.json.gz'), 'kaputt');
      await age();
      await publish();
      assert.deepEqual(await touched(), ['schedule.json.gz']);
    });

    it('removes the calendar files of sessions that are over or gone, and no others', async () => {
      await writeFile(
        join(folder, 'web/calendar/fremd.ics'),
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n',
      );
      await publish({ now: Date.parse('2027-05-13T10:00Z') });
      assert.deepEqual(
        await files(),
        [...ALL, 'calendar/fremd.ics'].filter((name) => name !== 'calendar/1.ics').sort(),
      );
    });

    it('lists what would change with --dry-run, and writes nothing', async () => {
      const same = await publish({ args: ['--dry-run'] });
      assert.match(same.stdout, /^Nichts zu tun: /);
      await publish({ now: Date.parse('2027-05-13T10:00Z'), args: ['--dry-run'] });
      const { code, stdout } = await publish({ now: Date.parse('2027-05-13T10:00Z'), args: ['--dry-run'] });
      assert.equal(code, 0);
      assert.equal(stdout, 'geändert  index.html\ngeändert  newsletter.txt\nentfernt  calendar/1.ics\n');
      assert.deepEqual(await touched(), []);
      assert.deepEqual(await files(), ALL);
    });

    const untouched = async () => {
      assert.deepEqual(await touched(), []);
      assert.deepEqual(await files(), ALL);
    };

    /** @type {Record<string, [unknown, RegExp, RegExp]>} */
    const BAD = {
      'a mistake in the JSON': [
        '{"name": "Reihe" "subEvent": []}',
        /Zeile 1, Spalte 16: Ein Komma fehlt/,
        /comma/i,
      ],
      'an empty file': ['', /ist leer/, /empty/],
      'no event': ['{"a": 1}', /quelle\.json\n {2}Fehler/, /quelle\.json\n {2}Error/],
      'no session': [{ ...SERIES, subEvent: [] }, /hat noch keinen Termin/, /has no session yet/],
      'a web page': ['<!doctype html><title>Login</title>', /Fehler/, /Error/],
      'a date that can not be read': [
        { ...SERIES, subEvent: [...SERIES.subEvent, { name: 'Vier', startDate: '2027-02-30T18:00' }] },
        /hat Fehler, deshalb wurde nichts geschrieben/,
        /has errors, so nothing was written/,
      ],
    };
    for (const [what, [document, german, english]] of Object.entries(BAD)) {
      it(`writes nothing for ${what}`, async () => {
        await write(document);
        const inGerman = await publish();
        assert.equal(inGerman.code, 3);
        assert.match(inGerman.stderr, german);
        const inEnglish = await publish({ args: ['--lang', 'en'] });
        assert.equal(inEnglish.code, 3);
        assert.match(inEnglish.stderr, english);
        await untouched();
      });
    }

    it('writes nothing if more than half of the sessions have vanished, unless it is forced', async () => {
      await write({ ...SERIES, subEvent: SERIES.subEvent.slice(0, 1) });
      const { code, stderr } = await publish();
      assert.equal(code, 3);
      assert.match(stderr, /2 von 3 künftigen Terminen sind verschwunden/);
      await untouched();
      assert.equal((await publish({ args: ['--force'] })).code, 0);
      assert.equal(JSON.parse(await read('schedule.json')).subEvent.length, 1);
    });

    it('writes nothing if the source is missing or answers with an error', async () => {
      const missing = await publish({ address: 'fehlt.json' });
      assert.equal(missing.code, 3);
      assert.match(missing.stderr, /Es gibt keine Datei „fehlt\.json“/);
      const site = await serve({ '/schedule.json': { status: 503 } });
      const failed = await publish({ address: `${site.origin}/schedule.json` });
      await site.close();
      assert.equal(failed.code, 3);
      await untouched();
    });
  });

  it('publishes a schedule with errors if it is forced, and names them once', async () => {
    await write({
      ...SERIES,
      subEvent: [...SERIES.subEvent, { name: 'Vier', startDate: '2027-02-30T18:00' }],
    });
    const { code, stderr } = await publish({ args: ['--force'] });
    assert.equal(code, 0);
    assert.match(stderr, /Fehler, Zeile \d+/);
    assert.equal((await publish({ args: ['--force'] })).stderr, '');
  });

  it('says on a terminal what it has done', async () => {
    const { stderr } = await publish({ isTerminal: true });
    assert.match(stderr, /12 Dateien in .*web geschrieben oder entfernt\.\n$/);
    assert.match((await publish({ isTerminal: true })).stderr, /Nichts zu tun/);
  });

  it('overwrites nothing that it has not written', async () => {
    await mkdir(join(folder, 'web'));
    for (const name of ['index.html', 'schedule.css', 'schedule.ics', 'snippets.html', 'schedule.json']) {
      await writeFile(join(folder, 'web', name), 'von Hand');
      const { code, stderr } = await publish();
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`${name.replace('.', '\\.')} stammt nicht von publish`));
      assert.deepEqual(await files(), [name]);
      await rm(join(folder, 'web', name));
    }
  });

  it('lays out the configuration of Apache, and leaves that of others alone', async () => {
    await publish();
    assert.equal(await read('.htaccess'), await readFile('deploy/apache/.htaccess', 'utf8'));
    await writeFile(join(folder, 'web/.htaccess'), 'Require valid-user\n');
    assert.equal((await publish()).code, 0);
    assert.equal(await read('.htaccess'), 'Require valid-user\n');
  });

  it('does not replace the schedule that it is made of', async () => {
    await mkdir(join(folder, 'web'));
    await writeFile(join(folder, 'web/schedule.json'), JSON.stringify(SERIES, null, 2));
    const { code, stderr } = await publish({ address: 'web/schedule.json' });
    assert.equal(code, 2);
    assert.match(stderr, /würde durch die veröffentlichte Terminliste ersetzt/);
    assert.deepEqual(await files(), ['schedule.json']);
  });

  it('says what can not be written, and leaves no half files', async () => {
    await writeFile(join(folder, 'datei'), '');
    const { code, stderr } = await run(cli, ['publish', 'quelle.json', '--out', 'datei'], {
      cwd: folder,
      now: NOW,
    });
    assert.equal(code, 1);
    assert.match(stderr, /datei can’t be written: /);
    await publish();
    // A folder stands where the page belongs.
    await rm(join(folder, 'web/index.html'));
    await mkdir(join(folder, 'web/index.html'));
    const blocked = await publish();
    assert.equal(blocked.code, 1);
    await rm(join(folder, 'web/index.html'), { recursive: true });
    assert.ok((await files()).every((name) => !name.endsWith('.tmp')));
  });

  it('names what is wrong with its arguments', async () => {
    const table = [
      [['publish'], /Adresse oder Datei fehlt/],
      [['publish', 'a.json'], /--out/],
      [['publish', 'a.json', 'b.json', '--out', 'web'], /nur eine Terminliste/],
      [
        ['publish', 'a.json', '--out', 'web', '--url', 'termine'],
        /--url termine: Schreiben Sie eine Adresse wie https:/,
      ],
      [['publish', 'a.json', '--out', 'web', '--script', 'x.js'], /--script x\.js/],
      [['publish', 'a.json', '--out', 'web', '--at', 'morgen'], /--at morgen/],
      [['publish', 'a.json', '--out', 'web', '--expires', 'bald'], /--expires bald/],
      [['publish', 'a.json', '--out', 'web', '--nichts'], /--nichts/],
    ];
    for (const [args, expected] of /** @type {[string[], RegExp][]} */ (table)) {
      const { code, stderr } = await run(cli, [...args, '--lang', 'de'], { cwd: folder });
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, expected);
    }
    const { code, stdout } = await run(cli, ['publish', '--help', '--lang', 'de']);
    assert.equal(code, 0);
    assert.match(stdout, /^Aufruf: series-schedule publish/);
  });

  it('says until when the schedule may be believed, and moves it once a day', async () => {
    const expiry = async () => JSON.parse(await read('schedule.json')).expires;
    await publish({ args: ['--expires', '7d'] });
    assert.equal(await expiry(), '2027-04-08T10:00:00Z');
    await age();
    await publish({ args: ['--expires', '7d'], now: NOW + 60 * MINUTE });
    assert.deepEqual(await touched(), []);
    await publish({ args: ['--expires', '7d'], now: NOW + DAY });
    assert.equal(await expiry(), '2027-04-09T10:00:00Z');
    await publish({ args: ['--expires', 'none'], now: NOW + DAY });
    assert.equal(await expiry(), undefined);
  });

  it('does not touch the date of expiry that the document has', async () => {
    await write({ ...SERIES, expires: '2027-04-20' });
    await publish();
    assert.equal(JSON.parse(await read('schedule.json')).expires, '2027-04-20');
  });
});

describe('a link to a session', () => {
  it('names it as the widget does, whatever its identifier has in it', async () => {
    const { anchorsOf, fragmentOf } = await load('/src/publish/anchors.ts');
    const { hasId } = await load('/src/model/select-sessions.ts');
    const { decoded } = await load('/src/model/decoded.ts');
    const ids = ['a#1', 'b/a%20b', 'c#x%2Fy', 'd#gr%C3%BCn', 'e#100%', 'f g', 'tag:h,2027:1', 'i/1'];
    const sessions = ids.map((id) => ({ id }));
    const anchors = anchorsOf(sessions);
    for (const session of sessions) {
      // As src/element/linked-session.ts reads the address.
      const name = decoded(fragmentOf(session, anchors).slice(1));
      assert.equal(
        ids.find((id) => hasId(decoded(id), name)),
        session.id,
      );
    }
  });
});
