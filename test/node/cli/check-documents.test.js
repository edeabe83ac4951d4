import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { load } from '../load.js';
import { DOCUMENT_FAULTS, SOUND } from './faults-of-documents.js';
import { run } from './run.js';

describe('check of a document', () => {
  /** @type {any} */
  let cli;
  let folder = '';

  before(async () => {
    cli = await load('/src/cli/main.ts');
    folder = await mkdtemp(join(tmpdir(), 'check-'));
  });

  after(() => rm(folder, { recursive: true }));

  /** The moment of a check, if it is not now. @type {number | undefined} */
  let now;

  async function check(/** @type {string | Uint8Array} */ text, /** @type {string[]} */ ...options) {
    await writeFile(join(folder, 'schedule.json'), text);
    const world = { cwd: folder, ...(now !== undefined && { now }) };
    const { code, stdout, stderr } = await run(cli, ['check', 'schedule.json', ...options], world);
    assert.equal(stderr, '');
    return { code, stdout };
  }

  for (const fault of DOCUMENT_FAULTS) {
    it(`names ${fault.what} with its remedy`, async () => {
      for (const language of /** @type {const} */ (['de', 'en'])) {
        const { code, stdout } = await check(fault.break(SOUND), '--json', '--lang', language);
        const { findings } = JSON.parse(stdout);
        const found = findings.find((/** @type {any} */ one) => one.code === fault.code);
        assert.ok(found, `${fault.code} is not among ${JSON.stringify(findings, null, 2)}`);
        assert.match(`${found.what} ${found.remedy}`, fault[language]);
        assert.doesNotMatch(`${found.what} ${found.remedy}`, /[{]\w+[}]/);
        if (fault.line) assert.equal(found.line, fault.line);
        assert.equal(code, 1);
        // One mistake is one finding, or two where the document as a whole has none left.
        const others = findings
          .filter((/** @type {any} */ one) => one !== found)
          .map((/** @type {any} */ one) => one.code);
        assert.deepEqual(others, fault.also ?? []);
      }
    });
  }

  it('finds nothing in sound documents', async () => {
    const demo = ['example-series', 'zivilgesellschaft-und-amt'].map((name) =>
      readFile(new URL(`../../../demo/${name}.json`, import.meta.url), 'utf8'),
    );
    const withBlanks = SOUND.replace('{ "name": "Bürgerhaus" }', 'null').replace(
      '"https://beispiel.example/werkstatt"',
      '""',
    );
    // What systems write for what they do not have, and names of their own.
    const empty = { '@type': 'Place', name: '', address: { '@type': 'PostalAddress', streetAddress: null } };
    const own = { descriptionEn: 'x', az_location: 'x', location_id: 5, organizerUrl: 'x' };
    const ofSystem = JSON.stringify({
      ...JSON.parse(SOUND),
      ...own,
      location: empty,
      organizer: {},
      funder: [{}],
    });
    for (const text of [SOUND, withBlanks, ofSystem, ...(await Promise.all(demo))]) {
      now = Date.parse('2021-01-15');
      const { code, stdout } = await check(text, '--json');
      now = undefined;
      assert.deepEqual(JSON.parse(stdout).findings, []);
      assert.equal(code, 0);
    }
  });

  it('shows the sessions with their states at a moment, on the clock of the schedule', async () => {
    const shown = async (/** @type {string} */ at) => (await check(SOUND, '--lang', 'de', '--at', at)).stdout;
    assert.match(
      await shown('2099-02-01'),
      /Fahrräder reparieren +Anmeldung öffnet am 1\.\sMärz\s2099, 9\sUhr/,
    );
    const open = /Fahrräder reparieren +Anmeldung möglich · noch bis 10\.\sMai · \[Anmelden\]/;
    assert.match(await shown('2099-04-01'), open);
    assert.match(await shown('2099-05-12T19:59'), /Findet jetzt statt · Anmeldung geschlossen/);
    assert.match(await shown('2099-05-12T20:00'), /Hat stattgefunden/);
    assert.match(await shown('2099-05-12T18:00Z'), /Hat stattgefunden/);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await run(cli, ['check', '-', '--lang', 'de'], { input: SOUND });
    assert.equal(code, 0);
    assert.match(stdout, /Nichts zu beanstanden/);
  });

  it('survives a document that is nested too deep', async () => {
    const { code, stdout } = await check('['.repeat(200_000), '--json');
    assert.equal(code, 1);
    assert.equal(JSON.parse(stdout).findings[0].code, 'json-other');
  });

  it('lets no control character of a document reach the terminal', async () => {
    const { stdout } = await check(SOUND.replace('Räder zentrieren', '\\u001b[31mRot'), '--lang', 'de');
    assert.ok(stdout.includes('Rot'));
    assert.ok(!stdout.includes('\u001b'));
  });
});
