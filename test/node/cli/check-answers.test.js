import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { load } from '../load.js';
import { ANSWER_FAULTS } from './faults-of-answers.js';
import { SOUND } from './faults-of-documents.js';
import { run } from './run.js';
import { serve } from './site.js';

describe('check of an answer', () => {
  /** @type {any} */
  let cli;

  before(async () => {
    cli = await load('/src/cli/main.ts');
  });

  for (const fault of ANSWER_FAULTS) {
    it(`names ${fault.what} with its remedy`, async () => {
      const site = await serve(fault.answers);
      try {
        // For pages of its own server, unless the mistake concerns others.
        const options = fault.options?.includes('--origin') ? [] : ['--origin', site.origin];
        for (const language of /** @type {const} */ (['de', 'en'])) {
          const { code, stdout, stderr } = await run(cli, [
            ...['check', `${site.origin}/schedule.json`, '--json', '--lang', language],
            ...options,
            ...(fault.options ?? []),
          ]);
          assert.equal(stderr, '');
          const { findings } = JSON.parse(stdout);
          const found = findings.find((/** @type {any} */ one) => one.code === fault.code);
          assert.ok(found, `${fault.code} is not among ${JSON.stringify(findings, null, 2)}`);
          assert.match(`${found.what} ${found.remedy}`, fault[language]);
          assert.doesNotMatch(`${found.what} ${found.remedy}`, /[{]\w+[}]/);
          const others = findings
            .map((/** @type {any} */ one) => one.code)
            .filter((/** @type {string} */ one) => one !== fault.code);
          assert.deepEqual(others.sort(), (fault.also ?? []).sort());
          assert.equal(code, fault.exit ?? 1);
        }
      } finally {
        await site.close();
      }
    });
  }

  it('finds nothing in a schedule that is served well', async () => {
    const site = await serve({ '/schedule.json': SOUND });
    const args = ['check', `${site.origin}/schedule.json`, '--origin', site.origin, '--json'];
    const { code, stdout } = await run(cli, args);
    await site.close();
    assert.deepEqual(JSON.parse(stdout).findings, []);
    assert.equal(code, 0);
  });

  it('names a server that does not run', async () => {
    const site = await serve({});
    await site.close();
    const { code, stdout } = await run(cli, ['check', `${site.origin}/schedule.json`, '--lang', 'de']);
    assert.equal(code, 3);
    assert.match(stdout, /antwortet nicht \(ECONNREFUSED\)/);
  });

  it('tells a mistyped server from one that does not run', async () => {
    const { failureOf } = await load('/src/cli/failure.ts');
    const error = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) });
    assert.equal(failureOf(error, 'https://nirgends.example/', 1000).code, 'unknown-host');
  });

  it('names an address that is none', async () => {
    for (const address of ['ftp://beispiel.example/schedule.json', 'https://']) {
      const { code, stdout } = await run(cli, ['check', address, '--lang', 'de']);
      assert.equal(code, 3);
      assert.match(stdout, /ist keine Adresse/);
    }
  });

  it('names a slow answer', async () => {
    const { servingFindings } = await load('/src/check/answer.ts');
    const answer = {
      url: 'https://a.example/',
      status: 200,
      size: 1,
      waited: 3100,
      charset: 'utf-8',
      headers: {},
    };
    const found = servingFindings(
      { ...answer, mediaType: 'application/json', redirects: [] },
      'https://a.example',
    );
    assert.ok(found.some((/** @type {any} */ { code, facts }) => code === 'slow' && facts.seconds === '3.1'));
  });

  it('names a file that is not there', async () => {
    const { code, stdout } = await run(cli, ['check', 'gibt-es-nicht.json', '--lang', 'de']);
    assert.equal(code, 3);
    assert.match(stdout, /Es gibt keine Datei „gibt-es-nicht\.json“/);
  });

  it('tells servers its own name', async () => {
    const site = await serve({ '/schedule.json': SOUND });
    await run(cli, ['check', `${site.origin}/schedule.json`]);
    await site.close();
    assert.match(site.requests[0]?.headers['user-agent'] ?? '', /^series-schedule\/\d/);
  });
});
