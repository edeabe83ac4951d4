import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { load } from '../load.js';
import { ANSWER_FAULTS } from './faults-of-answers.js';
import { CONDITIONS } from './conditions-of-documents.js';
import { DOCUMENT_FAULTS, SOUND } from './faults-of-documents.js';
import { PAGE, PAGE_FAULTS } from './faults-of-pages.js';
import { run } from './run.js';
import { serve } from './site.js';

const SCRIPT = await readFile(new URL('../../../dist/series-schedule.js', import.meta.url), 'utf8');

/** What no fault of the tables shows, and which test does. */
const SHOWN_ELSEWHERE = [
  // package.test.js
  'certificate-expired',
  'certificate-self-signed',
  'certificate-name',
  'certificate',
  'redirect-to-http',
  'script-http',
  'integrity-without-crossorigin',
  'integrity-without-cors',
  // check-findings.test.js
  'script-old',
  // check-answers.test.js
  'bad-address',
  'no-file',
  'unknown-host',
  'json-other',
  'slow',
];

describe('check of a page', () => {
  /** @type {any} */
  let cli;

  before(async () => {
    cli = await load('/src/cli/main.ts');
  });

  async function check(
    /** @type {Partial<import('./faults-of-pages.js').PageFault>} */ fault,
    language = 'en',
  ) {
    const html = fault.break ? fault.break(PAGE) : PAGE;
    const site = await serve({
      '/seite.html': { body: html, headers: fault.headers },
      '/schedule.json': SOUND,
      '/series-schedule.js': SCRIPT,
      '/style.css': 'my-tabs:not(:defined) { display: none }',
      ...fault.answers,
    });
    const args = ['check', `${site.origin}/seite.html`, '--json', '--lang', language];
    const { code, stdout, stderr } = await run(cli, args);
    await site.close();
    assert.equal(stderr, '');
    return { code, ...JSON.parse(stdout) };
  }

  for (const fault of PAGE_FAULTS) {
    it(`names ${fault.what} with its remedy`, async () => {
      for (const language of /** @type {const} */ (['de', 'en'])) {
        const { code, findings } = await check(fault, language);
        const found = findings.find((/** @type {any} */ one) => one.code === fault.code);
        assert.ok(found, `${fault.code} is not among ${JSON.stringify(findings, null, 2)}`);
        assert.match(`${found.what} ${found.remedy}`, fault[language]);
        assert.doesNotMatch(`${found.what} ${found.remedy}`, /[{]\w+[}]/);
        const others = findings
          .map((/** @type {any} */ one) => one.code)
          .filter((/** @type {string} */ one) => one !== fault.code);
        // Without an embedding, the hint for its schedule has nothing to match; that is not told apart.
        assert.deepEqual(others.sort(), (fault.also ?? []).sort());
        assert.equal(code, fault.exit ?? 1);
      }
    });
  }

  it('finds nothing on a sound page, and says what it has found', async () => {
    const { code, findings, embeddings, scripts, sessions } = await check({});
    assert.deepEqual(findings, []);
    assert.equal(code, 0);
    assert.deepEqual([embeddings.length, embeddings[0].form, embeddings[0].line], [1, 'element', 11]);
    assert.match(scripts[0].version, /^\d/);
    assert.equal(sessions.length, 2);
  });

  it('finds nothing on sound pages with the other forms', async () => {
    const forms = [
      '<div data-series-schedule="/schedule.json" data-layout="next"><a href="/t/">Termine</a></div>',
      '<figure data-series-schedule="/schedule.json"><a href="/t/">Termine</a></figure>',
      '<a href="/t/#series-schedule=%2Fschedule.json&layout=list">Termine</a>',
      '<script src="/series-schedule.js" data-src="/schedule.json" data-no-header async></script>',
    ];
    for (const form of forms) {
      const { findings, embeddings } = await check({
        break: (page) => page.replace(/<series-schedule[^]*<\/series-schedule>/, form),
      });
      assert.deepEqual(findings, [], form);
      assert.equal(embeddings.length, 1, form);
    }
  });

  it('finds nothing on the pages of the demo', async () => {
    for (const name of ['index', 'foundation', 'institute']) {
      const file = new URL(`../../../demo/${name}.html`, import.meta.url).pathname;
      const { code, stdout } = await run(cli, ['check', file, '--json'], { now: Date.parse('2021-01-15') });
      assert.deepEqual(JSON.parse(stdout).findings, [], name);
      assert.equal(code, 0);
    }
  });

  it('has a fault in the tables for every finding that something may have', async () => {
    const { FINDING_CODES } = await load('/src/check/messages/messages.ts');
    const faults = [...DOCUMENT_FAULTS, ...ANSWER_FAULTS, ...PAGE_FAULTS];
    assert.ok(faults.length > 100, String(faults.length));
    const conditions = CONDITIONS.flatMap(([, , found]) => found.map((one) => one.split(' ')[0]));
    const shown = new Set([...faults.map(({ code }) => code), ...conditions, ...SHOWN_ELSEWHERE]);
    assert.deepEqual(
      FINDING_CODES.filter((/** @type {string} */ code) => !shown.has(code)),
      [],
    );
  });
});
