import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { missingPackages } from '../servers/checks.js';
import { run } from './cli/run.js';
import { load } from './load.js';

const ROOT = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => readFile(new URL(path, ROOT), 'utf8');
const NOW = Date.parse('2027-02-01T11:00Z');

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(await read('dist/schedule.schema.json')),
);
/** A text with everything that JSON, HTML and the template languages have a meaning for. */
const TRICKY = '"Stark" & \'vor Ort\' </script><script> {open} {{x}} \\ Äpfel 🍎';

/** @type {any} */
let cli;
before(async () => (cli = await load('/src/cli/main.ts')));

/** A document that a template made, after what holds for each. @param {string} text @returns {any} */
function documentIn(text) {
  assert.doesNotMatch(text, /<\/?script/, 'safe in a page, too');
  const document = JSON.parse(text);
  assert.ok(validate(document), JSON.stringify(validate.errors));
  return document;
}

/** What visitors read beside each session. @param {string} input @returns {Promise<string[]>} */
async function statesIn(input) {
  const { code, stdout, stderr } = await run(cli, ['check', '-', '--lang', 'en'], { input, now: NOW });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' }, stdout);
  assert.match(stdout, /^Nothing to complain about/);
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map(
      (line) =>
        line
          .split(/ {2,}/)
          .at(-1)
          ?.replace(/[\u00a0\u202f]/g, ' ') ?? '',
    );
}

describe("the template for TYPO3's sf_event_mgt", () => {
  /** @type {{ template: string, full: string, bare: string, 'without pages': string }} */
  let recorded;
  before(async () => (recorded = JSON.parse(await read('test/fixtures/templates/sf-event-mgt.json'))));

  it('is the one that was recorded', async () => {
    const hash = createHash('sha256').update(await read('deploy/typo3/Event/List.json'));
    assert.equal(recorded.template, hash.digest('hex'), 'record it again, see templates/record-fluid.php');
  });

  it('gives a document of the schema, with texts and addresses as they are', () => {
    const { name, url, subEvent } = documentIn(recorded.full);
    assert.deepEqual([name, url], ['Reihe & "Amt"', 'https://beispiel.example/?a=1&b=2']);
    const [first, second] = subEvent;
    assert.equal(first.name, TRICKY);
    assert.equal(first.description, 'Erste Zeile\r\nZweite\tZeile\u2028Ende');
    assert.equal(first.url, 'https://beispiel.example/4?action=detail&event=1');
    assert.equal(first.location.name, 'Bürgerhaus "Am Markt", Raum 5');
    assert.deepEqual(
      first.performer.map((/** @type {any} */ one) => one.name),
      ['A "B" C', 'D'],
    );
    assert.equal(second.description, '<p>Mit <a href="/mehr">Link</a> &amp; „Anführung“</p>');
  });

  it('says of each event how registration stands', async () => {
    assert.deepEqual(await statesIn(recorded.full), [
      'Registration open · until 10 May, 23:59 · [Register]',
      'Registration open · until 9 June, 18:00 · [Register]',
      'Fully booked, waiting list open · [Join the waiting list]',
      'Fully booked',
      'Registration opens on 1 March 2027, 9:00',
      'Registration closed',
      'Cancelled',
      '–',
    ]);
    assert.equal(documentIn(recorded.full).subEvent[4].registration.closes, '2027-07-17T20:00:00+02:00');
  });

  it('is sound without events, and without pages to link to', async () => {
    assert.deepEqual(documentIn(recorded.bare).subEvent, []);
    const { subEvent } = documentIn(recorded['without pages']);
    for (const { url, registration } of subEvent)
      assert.deepEqual([url, registration?.url], [undefined, undefined]);
    assert.ok(!recorded['without pages'].includes('action='));
  });
});

describe('the templates for Contao', () => {
  const event = { '@type': 'Event', identifier: '#/schema/events/7', name: TRICKY, url: '/termine/abend' };
  const place = { '@type': 'Place', name: 'Bürgerhaus', address: { '@type': 'PostalAddress' } };
  const events = [
    { ...event, startDate: '2027-05-12T18:00:00+02:00', endDate: '2027-05-12T20:00:00+02:00' },
    { ...event, identifier: '#/schema/events/8', name: 'Tag', startDate: '2027-06-09', location: place },
  ];

  /** @param {unknown} input @returns {string | undefined} undefined where Twig is missing */
  function page(input) {
    const script = fileURLToPath(new URL('templates/render-contao.php', import.meta.url));
    const { status, stdout, stderr } = spawnSync('php', [script], {
      input: JSON.stringify(input),
      encoding: 'utf8',
    });
    if (status !== 0 && /Twig\/autoload|undefined/.test(stderr ?? 'undefined'))
      return missingPackages('php-cli', 'php-twig');
    assert.equal(status, 0, `${stdout}${stderr}`);
    return stdout;
  }

  it('give a document of the schema, with texts and dates as they are', async () => {
    const text = page({ headline: 'Reihe & "Amt"', events });
    if (!text) return;
    const { name, timeZone, subEvent } = documentIn(text);
    assert.deepEqual([name, timeZone], ['Reihe & "Amt"', 'Europe/Berlin']);
    assert.deepEqual(
      subEvent,
      events.map((one) => ({ ...one, '@id': one.identifier })),
    );
    // Read from the site, the address of an event is whole.
    const onSite = JSON.stringify(JSON.parse(text)).replaceAll(
      '"/termine',
      '"https://beispiel.example/termine',
    );
    assert.deepEqual(await statesIn(onSite), ['–', '–']);
  });

  it('are sound without events', () => {
    const text = page({ headline: '', events: [] });
    if (text) assert.deepEqual(documentIn(text).subEvent, []);
  });
});

describe('a view of Drupal that follows the guide', () => {
  it('is read with its texts unescaped, and with the status of its list field', async () => {
    const guide = await read('docs/cms/drupal.md');
    const [, example = ''] = /```jsonc\n([^]*?)```/.exec(guide) ?? [];
    const [session] = JSON.parse(example);
    // Views escapes what it gives as a field.
    const view = JSON.stringify([
      { ...session, eventStatus: '', name: 'Du &amp; ich &quot;hier&quot;' },
      { ...session, id: '13', eventStatus: 'Abgesagt', endDate: '' },
    ]);
    const { sessions } = JSON.parse(
      (await run(cli, ['check', '-', '--json'], { input: view, now: NOW })).stdout,
    );
    assert.deepEqual(
      sessions.map((/** @type {any} */ one) => [one.title, one.state]),
      [
        ['Du & ich "hier"', '–'],
        [session.name, 'Cancelled'],
      ],
    );
    assert.deepEqual(await statesIn(example), ['–']);
  });
});
