import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { ask } from '../servers/ask.js';
import { startCaddy } from '../servers/caddy.js';
import { makeCertificate } from '../servers/certificate.js';
import { missingPackages } from '../servers/checks.js';
import { tablesOf } from '../servers/costs.js';
import { startNginx } from '../servers/nginx.js';
import { SERVERS } from '../servers/servers.js';
import { FLOATING, makeSite, schedule, SCHEDULE, script, VERSIONED } from '../servers/site.js';

/** How much a figure may differ, as a fraction, before the page counts as outdated. */
const TOLERANCE = 0.03;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

const readme = await readFile(new URL('../../deploy/README.md', import.meta.url), 'utf8');
const [, tables = ''] = readme.match(/<!-- figures -->\n\n([\s\S]*?)\n\n<!-- \/figures -->/) ?? [];

describe('deploy/README.md', () => {
  it('computes its figures from the bytes of the script and of the schedule', async () => {
    const size = async (/** @type {Promise<Buffer>} */ content) => brotliCompressSync(await content).length;
    const headers = headersOnPage();
    assertCurrent({
      script: { body: await size(script()), headers: headers.script },
      schedule: { body: await size(schedule()), headers: headers.schedule },
      unchangedSchedule: { body: 0, headers: headers.unchangedSchedule },
      unchangedScript: { body: 0, headers: headers.unchangedScript },
    });
  });

  const missing = SERVERS.flatMap((server) => server.missing);

  it('has the number of bytes that the servers send, the larger of both', async () => {
    if (missing.length > 0) return missingPackages(...missing);
    const folder = await mkdtemp(join(tmpdir(), 'costs-'));
    try {
      await makeSite(join(folder, 'root'));
      const options = { root: join(folder, 'root'), tls: await makeCertificate(folder) };
      const [nginx, caddy] = [await measured(startNginx, options), await measured(startCaddy, options)];
      assertCurrent({
        script: larger(nginx.script, caddy.script),
        schedule: larger(nginx.schedule, caddy.schedule),
        unchangedSchedule: larger(nginx.unchangedSchedule, caddy.unchangedSchedule),
        unchangedScript: larger(nginx.unchangedScript, caddy.unchangedScript),
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** @param {typeof startCaddy} start @param {Parameters<typeof startCaddy>[0]} options */
async function measured(start, options) {
  const { origin, stop } = await start(options);
  const ca = await readFile(options.tls?.cert ?? '', 'utf8');
  const get = async (/** @type {string} */ path, /** @type {Record<string, string>} */ headers = {}) => {
    const answer = await ask(origin + path, { ca, headers: { 'accept-encoding': 'br', ...headers } });
    return { size: { body: answer.body.length, headers: answer.headerBytes }, etag: answer.headers.etag };
  };
  try {
    const [versioned, floating, dates] = [await get(VERSIONED), await get(FLOATING), await get(SCHEDULE)];
    return {
      script: versioned.size,
      schedule: dates.size,
      unchangedSchedule: (await get(SCHEDULE, { 'if-none-match': dates.etag })).size,
      unchangedScript: (await get(FLOATING, { 'if-none-match': floating.etag })).size,
    };
  } finally {
    await stop();
  }
}

/** @typedef {import('../servers/costs.js').Bytes['script']} Size */

/** @type {(one: Size, other: Size) => Size} */
const larger = (one, other) => (one.headers > other.headers ? one : other);

/** Bytes of headers in the first table. */
function headersOnPage() {
  const [script = 0, schedule = 0, unchangedSchedule = 0, unchangedScript = 0] = [
    ...tables.matchAll(/^\| `.*\| +\d+ \| +(\d+) \| +\d+ \|$/gm),
  ].map(([, bytes]) => Number(bytes));
  return { script, schedule, unchangedSchedule, unchangedScript };
}

/** Checks that the page has the expected words, and numbers within the tolerance. */
function assertCurrent(/** @type {import('../servers/costs.js').Bytes} */ bytes) {
  const expected = tablesOf(bytes);
  const advice = `The figures of deploy/README.md are outdated; replace them with:\n\n${expected}\n\n`;
  const [words, expectedWords] = [tables, expected].map((text) =>
    text.replace(NUMBER, '#').replace(/ +|-+/g, ' '),
  );
  assert.equal(words, expectedWords, advice);
  const numbers = expected.match(NUMBER) ?? [];
  for (const [index, number] of (tables.match(NUMBER) ?? []).entries())
    assert.ok(isAbout(number, numbers[index] ?? ''), `${advice}${number} is not about ${numbers[index]}`);
}

/** Whether two numbers differ by a few per cent at most, or by one in the last digit. */
function isAbout(/** @type {string} */ one, /** @type {string} */ other) {
  const [a, b] = [one, other].map((text) => Number(text.replaceAll(',', '')));
  const lastDigit = 10 ** -(other.split('.')[1]?.length ?? 0);
  return Math.abs(a - b) <= Math.max(b * TOLERANCE, lastDigit * 1.01);
}
