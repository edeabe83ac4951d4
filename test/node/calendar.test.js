import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { markupParser } from './markup-parser.js';
import { firstExecutable, onPath } from '../runner/find-browser.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = 'test/fixtures/documents/';
const ADDRESS = 'https://example.org/reihe/schedule.json';

/** @typedef {Readonly<Record<string, string>>} Entry a session, as in test/helpers/calendar-entries.ts */

/**
 * Whether Debian's `icalendar` reads a correctly written text wrong. It unescapes twice, so that it reads a line feed
 * in “SUMMARY:\\n”, which means a backslash and an “n”; and it reads “SUMMARY:%2C” as a comma.
 */
const misleadsIcalendar = (/** @type {string} */ text) => /\\[nN,;:\\]|%(2C|3A|3B|5C)/.test(text);

/** A text as libical reads it, without white space at both ends: it reads “SUMMARY: a ” as “a”. */
const trimmed = (/** @type {string} */ text) => text.replace(/^[ \t]+|[ \t]+$/g, '');

describe('calendars', () => {
  /** @type {string} */
  let folder;
  /** Paths of calendar files, and the sessions that parsers must read in them. @type {Map<string, Entry[]>} */
  const calendars = new Map();
  /** Violations of the grammar in all files. @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const schedules = [];
  /** The exports of all modules that make and compare calendars. @type {any} */
  let source;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'series-schedule-'));
    source = await loadSource();
    for (const path of await documents()) {
      const document = JSON.parse(await readFile(join(ROOT, path), 'utf8'));
      const series = seriesIn(document);
      if (!series) continue;
      await write(path.replaceAll('/', '-'), series);
      if (path.startsWith(FIXTURES)) schedules.push(path.slice(FIXTURES.length));
    }
    const start = source.moment('2021-04-28T14:00');
    const sessions = source.STRINGS.map(([, text]) => source.sessionWithText(text, start));
    await write('strings', { sessions });
  });

  after(() => rm(folder, { recursive: true }));

  it('are made in browsers from every schedule: test/helpers/calendar-documents.ts lists all of them', () => {
    assert.deepEqual(source.DOCUMENTS, schedules);
  });

  it('S26: follow the grammar of RFC 5545', () => {
    assert.deepEqual(complaints, []);
  });

  it('S26: are read by icalendar as they were written', () => {
    const python = firstExecutable(['/usr/bin/python3']) || onPath('python3');
    if (!python || !succeeds(python, '-c', 'import icalendar')) return missing('python3-icalendar');
    const printed = run(python, beside('calendar-icalendar.py'), ...calendars.keys());
    /** @type {Entry[]} */
    const read = JSON.parse(printed).flat();
    const written = [...calendars.values()].flat();
    assert.equal(read.length, written.length);
    for (const [index, session] of written.entries()) {
      for (const [key, text] of Object.entries(session)) {
        if (!misleadsIcalendar(text)) assert.equal(read[index]?.[key], text);
      }
    }
  });

  it('S26: are read by libical as they were written, and without an error', async () => {
    const compiler = onPath('cc', 'gcc', 'clang');
    const probe = join(folder, 'probe.c');
    await writeFile(probe, '#include <stdio.h>\n#include <libical/ical.h>\n');
    if (!compiler || !succeeds(compiler, '-fsyntax-only', probe)) return missing('gcc libc6-dev libical-dev');
    const program = join(folder, 'calendar-libical');
    run(compiler, '-Wall', '-Wextra', '-Werror', '-o', program, beside('calendar-libical.c'), '-lical');
    for (const [path, sessions] of calendars) {
      const written = sessions.map((session) => mapValues(session, trimmed));
      assert.deepEqual(sessionsIn(run(program, path)), written);
    }
  });

  /** The series of a document; undefined if it is not a schedule. */
  function seriesIn(/** @type {unknown} */ document) {
    try {
      const steps = source.readSchedule(document, { url: ADDRESS, parser: markupParser });
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value.series;
      }
    } catch (error) {
      if (error.name === 'DocumentError') return undefined;
      throw error;
    }
  }

  async function write(/** @type {string} */ name, /** @type {any} */ series) {
    const { calendarOf, hasDate, complaintsAbout, expectedEntry, OPTIONS } = source;
    const path = join(folder, `${name}.ics`);
    const calendar = calendarOf(series.sessions, series, OPTIONS);
    await writeFile(path, calendar);
    complaints.push(...complaintsAbout(calendar));
    const dated = series.sessions.filter(hasDate);
    calendars.set(
      path,
      dated.map((/** @type {unknown} */ session) => expectedEntry(session, series)),
    );
  }
});

async function loadSource() {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    server: { middlewareMode: true },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
    plugins: [decoderOfNode],
    ssr: { noExternal: ['lit'] },
  });
  const names = ['documents', 'entries', 'grammar', 'strings'].map(
    (name) => `test/helpers/calendar-${name}.ts`,
  );
  names.push('src/calendar/calendar.ts', 'src/read/read-schedule.ts', 'test/helpers/moments.ts');
  try {
    return Object.assign({}, ...(await Promise.all(names.map((name) => server.ssrLoadModule(`/${name}`)))));
  } finally {
    await server.close();
  }
}

/** The source decodes texts with the browser's parser, through Lit; Node has none, so another decoder replaces it. */
const decoderOfNode = {
  name: 'decoder-of-node',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (id === 'lit' ? '\0lit' : undefined),
  load: (/** @type {string} */ id) =>
    id === '\0lit'
      ? `import { decodeHTML } from ${JSON.stringify(fileURLToPath(import.meta.resolve('entities')))};
        globalThis.DocumentFragment ??= class {};
        export const html = ([text]) => text;
        export const render = (text, box) => void (box.textContent = decodeHTML(text));`
      : undefined,
};

/** Paths of all documents in the fixtures and in the demo. */
async function documents() {
  const folders = [FIXTURES, 'demo/'].map(async (folder) =>
    (await readdir(join(ROOT, folder))).toSorted().map((name) => folder + name),
  );
  return (await Promise.all(folders)).flat().filter((path) => path.endsWith('.json'));
}

/** The sessions in the output of the C program. @returns {Entry[]} */
function sessionsIn(/** @type {string} */ printed) {
  const blocks = printed.split('\n\n').filter(Boolean);
  const text = (/** @type {string} */ digits) => Buffer.from(digits, 'hex').toString();
  return blocks.map((block) =>
    mapValues(Object.fromEntries(block.split('\n').map((line) => line.split(' '))), text),
  );
}

/** @type {(entry: Entry, change: (text: string) => string) => Entry} */
const mapValues = (entry, change) =>
  Object.fromEntries(Object.entries(entry).map(([key, text]) => [key, change(text)]));

const beside = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/** Runs a program, and returns its output. @param {string[]} args */
function run(/** @type {string} */ program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stderr}`);
  return stdout;
}

/** @param {string[]} args */
const succeeds = (/** @type {string} */ program, ...args) => spawnSync(program, args).status === 0;

/** A developer's machine may lack a parser, but in CI all parsers are required. */
function missing(/** @type {string} */ packages) {
  const message = `parser not found, try "apt-get install ${packages}"`;
  if (process.env.CI) assert.fail(message);
  console.error(`  ${message}`);
}
