import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { load } from '../load.js';
import { run } from './run.js';
import { serve } from './site.js';

const NOW = Date.parse('2027-01-10T12:00Z');
const DAY = 86_400_000;

const vevent = (/** @type {string} */ id, /** @type {string} */ day, title = `Termin ${id}`) => `BEGIN:VEVENT
UID:${id}@beispiel.example
DTSTAMP:20270101T000000Z
DTSTART;TZID=Europe/Berlin:${day}T180000
DTEND;TZID=Europe/Berlin:${day}T200000
SUMMARY:${title}
END:VEVENT
`;

const calendar = (/** @type {string[]} */ ...events) =>
  `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Beispiel//DE\nX-WR-CALNAME:Offene Werkstatt\n${events.join('')}END:VCALENDAR\n`.replaceAll(
    '\n',
    '\r\n',
  );

const FOUR = calendar(...['1', '2', '3', '4'].map((id) => vevent(id, `2027050${id}`)));

describe('convert', () => {
  /** @type {any} */
  let cli;
  let folder = '';
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let site;

  before(async () => {
    cli = await load('/src/cli/main.ts');
    site = await serve({});
  });

  after(() => site.close());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'convert-'));
    for (const path of Object.keys(site.answers)) delete site.answers[path];
    site.requests.length = 0;
    site.answers['/kalender.ics'] = FOUR;
  });

  afterEach(() => rm(folder, { recursive: true }));

  const convert = (/** @type {string[]} */ args, /** @type {Parameters<typeof run>[2]} */ world = {}) =>
    run(cli, ['convert', ...args], { cwd: folder, now: NOW, ...world });
  const address = (path = '/kalender.ics') => `${site.origin}${path}`;
  const written = async (name = 'schedule.json') => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const names = (/** @type {any} */ document) => document.subEvent.map((/** @type {any} */ { name }) => name);

  it('names problems of the sources in German', async () => {
    site.answers['/tabelle.csv'] = 'Datum;Titel\n12.05.2027;Erster\n;Zweiter\n';
    const { stderr } = await convert([address('/tabelle.csv'), '--name', 'Reihe', '--lang', 'de']);
    assert.match(stderr, /^Zeile 3 hat kein Datum$/m);
    assert.match(stderr, /nennt keine Zeitzone; nennen Sie die des Ortes mit --zone/);
  });

  it('says as JSON what --json asks for: in English, unless --lang or the environment wants German', async () => {
    site.answers['/tabelle.csv'] = 'Datum;Wochentag;Titel\n12.05.2027;Donnerstag;Erster\n';
    const told = async (/** @type {string[]} */ ...more) => {
      const { stderr } = await convert([
        address('/tabelle.csv'),
        '--zone',
        'Europe/Berlin',
        '--json',
        ...more,
      ]);
      return JSON.parse(stderr).find((/** @type {any} */ { code }) => code === 'contradiction')?.message;
    };
    assert.equal(await told(), '2027-05-12 is a Wednesday, not a Thursday; one of the two is wrong');
    assert.equal(
      await told('--lang', 'de'),
      '2027-05-12 ist ein Mittwoch, kein Donnerstag; eines von beiden stimmt nicht',
    );
  });

  it('writes a schedule to standard output', async () => {
    const { code, stdout, stderr } = await convert([address()]);
    assert.equal(code, 0, stderr);
    const document = JSON.parse(stdout);
    assert.equal(document.timeZone, 'Europe/Berlin');
    assert.equal(document.name, 'Offene Werkstatt');
    assert.deepEqual(names(document), ['Termin 1', 'Termin 2', 'Termin 3', 'Termin 4']);
    assert.equal(document.subEvent[0].startDate, '2027-05-01T18:00');
    assert.equal(document.expires, undefined);
  });

  it('reads a file, and standard input', async () => {
    await writeFile(join(folder, 'kalender.ics'), FOUR);
    const ofFile = await convert(['kalender.ics']);
    const ofInput = await convert(['-'], { input: FOUR });
    assert.equal(names(JSON.parse(ofFile.stdout)).length, 4);
    assert.equal(ofInput.stdout, ofFile.stdout);
  });

  it('makes one series of several sources, with each session once', async () => {
    site.answers['/b.ics'] = calendar(vevent('4', '20270504', 'Anders'), vevent('5', '20270505'));
    const { stdout } = await convert([address(), address('/b.ics')]);
    assert.deepEqual(names(JSON.parse(stdout)), ['Termin 1', 'Termin 2', 'Termin 3', 'Termin 4', 'Termin 5']);
  });

  it('lets an overlay win, and reports what fits nothing', async () => {
    const { stdout: before } = await convert([address()]);
    const id = JSON.parse(before).subEvent[1]['@id'];
    const overlay = {
      organizer: { name: 'Beispielstiftung' },
      subEvent: [
        { '@id': id, registration: { state: 'full' } },
        { startDate: '2027-05-03', endDate: null, name: 'Neuer Titel' },
        { url: 'https://beispiel.example/9', name: 'Fehlt' },
        { name: 'ohne alles' },
      ],
    };
    await writeFile(join(folder, 'overlay.json'), JSON.stringify(overlay));
    const { code, stdout, stderr } = await convert([address(), '--overlay', 'overlay.json', '--lang', 'de']);
    assert.equal(code, 0);
    const document = JSON.parse(stdout);
    assert.deepEqual(document.organizer, { name: 'Beispielstiftung' });
    assert.deepEqual(document.subEvent[1].registration, { state: 'full' });
    assert.equal(document.subEvent[2].name, 'Neuer Titel');
    assert.equal(document.subEvent[2].endDate, undefined);
    assert.match(stderr, /\$\.subEvent\[2\].*passt zu keinem Termin: https:\/\/beispiel\.example\/9/);
    assert.match(stderr, /\$\.subEvent\[3\].*passt zu keinem Termin: @id, url und startDate fehlen/);
    // A state grows old.
    assert.equal(+new Date(document.expires), NOW + 7 * DAY);
  });

  it('refuses an overlay that can not be read', async () => {
    await writeFile(join(folder, 'overlay.json'), '{');
    const { code, stdout, stderr } = await convert([address(), '--overlay', 'overlay.json', '--lang', 'de']);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /Ergänzungen in .*overlay\.json sind nicht lesbar/);
  });

  it('says until when it may be believed, as it is told', async () => {
    const expiryWith = async (/** @type {string} */ value) =>
      JSON.parse((await convert([address(), '--expires', value])).stdout).expires;
    assert.equal(+new Date(await expiryWith('12h')), NOW + DAY / 2);
    assert.equal(+new Date(await expiryWith('2d')), NOW + 2 * DAY);
    assert.equal(+new Date(await expiryWith('2027-06-01T00:00Z')), Date.parse('2027-06-01T00:00Z'));
    assert.equal(await expiryWith('none'), undefined);
  });

  it('writes a file and leaves nothing else but the state of the run', async () => {
    const { code, stdout, stderr } = await convert([address(), '--out', 'web/schedule.json']);
    assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: '', stderr: '' });
    assert.deepEqual((await readdir(join(folder, 'web'))).sort(), ['.schedule.json.state', 'schedule.json']);
    assert.equal((await written('web/schedule.json')).subEvent.length, 4);
  });

  /** @type {[string, import('./site.js').Answer | string, RegExp][]} */
  const FAILURES = [
    ['the server has an error', { status: 500 }, /Fehlerprotokoll/],
    ['there is nothing', { status: 404 }, /nichts \(404\)/],
    ['a login comes', { status: 302, headers: { location: '/login.html' } }, /Anmeldeseite/],
    ['a web page without dates comes', '<!doctype html><title>Hoppla</title><p>Leider nicht.', /\S/],
    ['it is of no kind', { body: 'gar nichts', headers: { 'content-type': 'text/plain' } }, /--from/],
    ['it is cut off', { body: (_request, response) => void response.destroy() }, /antwortet nicht/],
    ['it is empty', { body: '' }, /leer/],
    ['it has no session any more', calendar(), /verschwunden|no event/],
    ['more than half is gone', calendar(vevent('1', '20270501')), /3 von 4 .*--force/],
  ];

  for (const [what, answer, message] of FAILURES) {
    it(`keeps the last file when ${what}`, async () => {
      await convert([address(), '--out', 'schedule.json']);
      const before = await readFile(join(folder, 'schedule.json'), 'utf8');
      site.answers['/kalender.ics'] = answer;
      site.answers['/login.html'] = '<!doctype html><form><input type="password"></form>';
      const { code, stdout, stderr } = await convert([address(), '--out', 'schedule.json', '--lang', 'de']);
      assert.equal(code, 3, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.match(stderr, /Die letzte Datei bleibt, wie sie war: .*schedule\.json/);
      assert.equal(await readFile(join(folder, 'schedule.json'), 'utf8'), before);
    });
  }

  it('keeps the last file when one of two sources fails', async () => {
    site.answers['/b.ics'] = calendar(vevent('5', '20270505'));
    await convert([address(), address('/b.ics'), '--out', 'schedule.json']);
    site.answers['/b.ics'] = { status: 503 };
    const { code } = await convert([address(), address('/b.ics'), '--out', 'schedule.json']);
    assert.equal(code, 3);
    assert.equal((await written()).subEvent.length, 5);
  });

  it('writes with --force what has become much less', async () => {
    await convert([address(), '--out', 'schedule.json']);
    site.answers['/kalender.ics'] = calendar(vevent('1', '20270501'));
    const { code } = await convert([address(), '--out', 'schedule.json', '--force']);
    assert.equal(code, 0);
    assert.equal((await written()).subEvent.length, 1);
  });

  it('does not miss sessions that are over', async () => {
    await convert([address(), '--out', 'schedule.json']);
    site.answers['/kalender.ics'] = calendar(vevent('4', '20270504'));
    const { code } = await convert([address(), '--out', 'schedule.json'], {
      now: Date.parse('2027-05-06T00:00Z'),
    });
    assert.equal(code, 0);
  });

  it('does not overwrite what is no schedule', async () => {
    await writeFile(join(folder, 'wichtig.txt'), 'Haushalt 2027');
    const { code, stderr } = await convert([address(), '--out', 'wichtig.txt', '--lang', 'de']);
    assert.equal(code, 1);
    assert.match(stderr, /keine Terminliste und wird nicht überschrieben/);
    assert.equal(await readFile(join(folder, 'wichtig.txt'), 'utf8'), 'Haushalt 2027');
  });

  describe('with what the server knows', () => {
    const etags = (/** @type {import('./site.js').Answer | string} */ answer) => ({
      body: (/** @type {any} */ request, /** @type {any} */ response) => {
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
        else response.end(answer);
      },
    });

    it('asks only whether something has changed, and keeps the file as it is', async () => {
      site.answers['/kalender.ics'] = etags(FOUR);
      await convert([address(), '--out', 'schedule.json']);
      const before = await readFile(join(folder, 'schedule.json'), 'utf8');
      const { code } = await convert([address(), '--out', 'schedule.json'], { now: NOW + DAY / 2 });
      assert.equal(code, 0);
      assert.equal(site.requests.length, 2);
      assert.equal(site.requests[1]?.headers['if-none-match'], '"1"');
      assert.equal(await readFile(join(folder, 'schedule.json'), 'utf8'), before);
    });

    it('moves the expiry of a document that has not changed', async () => {
      site.answers['/kalender.ics'] = etags(FOUR);
      const args = [address(), '--out', 'schedule.json', '--expires', '1d'];
      await convert(args);
      await convert(args, { now: NOW + DAY / 2 });
      assert.equal(+new Date((await written()).expires), NOW + 1.5 * DAY);
    });

    it('reads the whole again after a day, and when something else is asked for', async () => {
      site.answers['/kalender.ics'] = etags(FOUR);
      await convert([address(), '--out', 'schedule.json']);
      await convert([address(), '--out', 'schedule.json'], { now: NOW + 2 * DAY });
      await convert([address(), '--out', 'schedule.json', '--name', 'Anders'], { now: NOW + 2 * DAY });
      assert.deepEqual(
        site.requests.map(({ headers }) => headers['if-none-match']),
        [undefined, undefined, undefined],
      );
    });

    it('reads all sources if one has changed', async () => {
      site.answers['/kalender.ics'] = etags(FOUR);
      site.answers['/b.ics'] = etags(calendar(vevent('5', '20270505')));
      const args = [address(), address('/b.ics'), '--out', 'schedule.json'];
      await convert(args);
      site.answers['/b.ics'] = calendar(vevent('6', '20270506'));
      await convert(args);
      assert.deepEqual(names(await written()).at(-1), 'Termin 6');
      assert.equal((await written()).subEvent.length, 5);
    });
  });

  describe('with secrets', () => {
    const KEY = 'geheimer-schluessel-123';

    it('takes a key from the environment and shows it nowhere', async () => {
      site.answers['/fehlt.ics'] = { status: 302, headers: { location: `/weg.ics?key=${KEY}` } };
      for (const path of ['/kalender.ics', '/fehlt.ics']) {
        const { stdout, stderr } = await convert([`${address(path)}?key={SERIES_SCHEDULE_KEY}`], {
          env: { SERIES_SCHEDULE_KEY: KEY },
        });
        assert.equal(site.requests.find(({ url }) => url?.startsWith(path))?.url, `${path}?key=${KEY}`);
        assert.ok(!(stdout + stderr).includes(KEY), stdout + stderr);
      }
      const missing = await convert([`${address()}?key={SERIES_SCHEDULE_KEY}`]);
      assert.equal(missing.code, 2);
      assert.match(missing.stderr, /SERIES_SCHEDULE_KEY/);
    });

    it('hides a key that stands in the address, and in the document too', async () => {
      site.answers['/kalender.ics'] = FOUR.replace('Termin 1', `Termin ${KEY}`);
      const ok = await convert([`${address()}?token=${KEY}`, '--out', 'schedule.json']);
      assert.equal(ok.code, 0);
      assert.ok(!(await readFile(join(folder, 'schedule.json'), 'utf8')).includes(KEY));
      const failed = await convert([`${address('/fehlt.ics')}?token=${KEY}`]);
      assert.equal(failed.code, 3);
      assert.ok(!failed.stderr.includes(KEY), failed.stderr);
      assert.ok(!(await readFile(join(folder, '.schedule.json.state'), 'utf8')).includes(KEY));
    });

    it('gives a token only to the server that it is for, also after a redirect', async () => {
      const other = await serve({ '/kalender.ics': FOUR });
      site.answers['/umzug.ics'] = { status: 302, headers: { location: `${other.origin}/kalender.ics` } };
      const env = {
        SERIES_SCHEDULE_TOKEN: `Token ${KEY}`,
        SERIES_SCHEDULE_TOKEN_HOST: `localhost:${site.port}`,
      };
      const { code } = await convert([address('/umzug.ics')], { env });
      await other.close();
      assert.equal(code, 0);
      assert.equal(site.requests[0]?.headers.authorization, `Token ${KEY}`);
      assert.equal(other.requests[0]?.headers.authorization, undefined);
      const nowhere = await convert([address()], { env: { SERIES_SCHEDULE_TOKEN: KEY } });
      assert.equal(nowhere.code, 2);
      assert.ok(!nowhere.stderr.includes(KEY));
    });
  });

  it('fetches the pages of a long answer, up to a limit', async () => {
    const page = (/** @type {number} */ number, /** @type {string | undefined} */ next) =>
      JSON.stringify({
        events: [
          {
            id: number,
            url: `https://beispiel.example/${number}`,
            title: `Seite ${number}`,
            start_date: `2027-05-0${number} 18:00:00`,
            end_date: `2027-05-0${number} 20:00:00`,
            timezone: 'Europe/Berlin',
            all_day: false,
            image: false,
            venue: [],
            organizer: [],
          },
        ],
        rest_url: address('/wp-json/tribe/events/v1/events'),
        total: 3,
        total_pages: 3,
        next_rest_url: next,
      });
    const path = '/wp-json/tribe/events/v1/events';
    const json = (/** @type {string} */ body) => ({ body, headers: { 'content-type': 'application/json' } });
    site.answers[path] = json(page(1, address(`${path}?page=2`)));
    site.answers[`${path}?page=2`] = json(page(2, address(`${path}?page=3`)));
    site.answers[`${path}?page=3`] = json(page(3, undefined));
    const whole = await convert([address(path)]);
    assert.deepEqual(names(JSON.parse(whole.stdout)), ['Seite 1', 'Seite 2', 'Seite 3']);
    const part = await convert([address(path), '--pages', '2', '--lang', 'de']);
    assert.deepEqual(names(JSON.parse(part.stdout)), ['Seite 1', 'Seite 2']);
    assert.match(part.stderr, /mehr als 2 Seiten.*--pages/);
  });

  it('asks no server for the further pages of a file', async () => {
    const next = address('/wp-json/tribe/events/v1/events?page=2');
    const event = {
      id: 1,
      title: 'Seite 1',
      start_date: '2027-05-01 18:00:00',
      utc_start_date: '',
      all_day: false,
    };
    await writeFile(join(folder, 'seite.json'), JSON.stringify({ events: [event], next_rest_url: next }));
    const { code, stdout, stderr } = await convert(['seite.json', '--zone', 'Europe/Berlin']);
    assert.equal(code, 0);
    assert.deepEqual(names(JSON.parse(stdout)), ['Seite 1']);
    assert.ok(stderr.includes(`convert the address: ${next}`));
    assert.equal(site.requests.length, 0);
  });

  it('shows progress to a person, and is silent in a pipe', async () => {
    const watched = await convert([address(), '--lang', 'de'], { isTerminal: true });
    assert.match(watched.stderr, /wird gefragt/);
    assert.ok(watched.stderr.endsWith('\r\u001b[2K'));
    assert.ok(!watched.stdout.includes('\u001b'));
    assert.equal((await convert([address()])).stderr, '');
  });

  /** @type {[string[], RegExp, RegExp][]} */
  const MISUSES = [
    [[], /Adresse oder Datei fehlt/, /address or a file is missing/],
    [['a.ics', '--from', 'gibtsnicht'], /Schreiben Sie eines von ical/, /write one of ical/],
    [['a.ics', '--zone', 'Berlin'], /Europe\/Berlin/, /Europe\/Berlin/],
    [['a.ics', '--field', 'x'], /Name=Name/, /name=name/],
    [['a.ics', '--expires', 'bald'], /12h, 7d/, /12h, 7d/],
    [['a.ics', '--pages', '0'], /Zahl ab 1/, /number from 1/],
    [['a.ics', '--unsinn'], /--help/, /--help/],
  ];

  for (const [args, german, english] of MISUSES) {
    it(`does not understand ${args.join(' ') || 'nothing'}`, async () => {
      const inGerman = await convert([...args, '--lang', 'de']);
      const inEnglish = await convert(args, { env: { LANG: 'en_GB.UTF-8' } });
      assert.deepEqual([inGerman.code, inEnglish.code], [2, 2]);
      assert.match(inGerman.stderr, german);
      assert.match(inEnglish.stderr, english);
    });
  }
});

describe('series-schedule', () => {
  /** @type {any} */
  let cli;

  before(async () => {
    cli = await load('/src/cli/main.ts');
  });

  it('speaks the language of the environment, or the one that is asked for', async () => {
    const first = async (/** @type {Record<string, string>} */ env, /** @type {string[]} */ ...args) =>
      (await run(cli, ['--help', ...args], { env })).stdout.split(' ')[0];
    assert.equal(await first({ LANG: 'de_AT.UTF-8' }), 'Aufruf:');
    assert.equal(await first({ LC_ALL: 'en_GB.UTF-8', LANG: 'de_DE.UTF-8' }), 'Usage:');
    assert.equal(await first({ LANG: 'C' }), 'Usage:');
    assert.equal(await first({ LANG: 'C' }, '--lang', 'de'), 'Aufruf:');
    assert.equal(await first({ LANG: 'de_DE' }, '--lang=en'), 'Usage:');
    assert.equal((await run(cli, ['--lang', 'fr'])).code, 2);
  });

  it('explains each command', async () => {
    for (const command of ['check', 'convert']) {
      const { code, stdout } = await run(cli, [command, '--help']);
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`^Usage: series-schedule ${command}`));
      assert.doesNotMatch(stdout, /\{kinds\}/);
    }
  });

  it('refuses an unknown command, also one that every object has', async () => {
    for (const name of ['prüfe', 'toString', '__proto__']) {
      const { code, stderr } = await run(cli, [name]);
      assert.equal(code, 2);
      assert.match(stderr, /is not a command/);
    }
  });
});
