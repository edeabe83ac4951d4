import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOCUMENT_FAULTS, SOUND } from '../cli/faults-of-documents.js';
import { CONDITIONS, NOW } from '../cli/conditions-of-documents.js';
import { load } from '../load.js';

const { remedyOf, settled } = await load('/src/assistant/check/remedies.ts');
const { grouped, groupInWords } = await load('/src/assistant/check/grouped.ts');
const { fixesOf } = await load('/src/assistant/document/fixes.ts');
const { problemInWords } = await load('/src/assistant/messages/problems.ts');
const { findingInWords, placeInWords } = await load('/src/assistant/check/finding-words.ts');
const { checkDocument } = await load('/src/check/document.ts');
const { markupParser } = await load('/src/cli/markup-parser.ts');

/** @param {string} text @param {number} [now] @returns {any[]} */
const check = (text, now = 0) =>
  checkDocument(text, { url: 'https://beispiel.example/schedule.json', parser: markupParser, now }).findings;

/** The faults of documents that are JSON, with their finding. */
const FAULTS = DOCUMENT_FAULTS.flatMap((fault) => {
  const text = fault.break(SOUND);
  try {
    const document = JSON.parse(String(text));
    const found = check(String(text)).find(({ code }) => code === fault.code);
    return found ? [{ ...fault, found, document }] : [];
  } catch {
    return [];
  }
});

describe('a remedy', () => {
  let applied = 0;
  let opened = 0;

  for (const { what, found, document } of FAULTS) {
    const remedy = remedyOf(found, document);
    if (remedy?.kind === 'field') opened++;
    if (remedy?.kind !== 'apply') continue;
    applied++;
    it(`that is applied corrects ${what}`, () => {
      const before = JSON.stringify(document);
      const corrected = check(JSON.stringify(remedy.change(document)));
      assert.ok(!corrected.some(({ code }) => code === found.code), JSON.stringify(corrected));
      assert.equal(JSON.stringify(document), before, 'the document before stays, so that it can be undone');
    });
  }

  it('is there for nearly every mistake of a document that is JSON', () => {
    assert.ok(applied >= 10, `${applied} applied`);
    assert.ok(
      applied + opened >= FAULTS.length - 8,
      `${applied} applied, ${opened} opened, of ${FAULTS.length}`,
    );
  });
});

describe('a button that settles a contradiction', () => {
  const settled = new Set();

  for (const [what, document] of CONDITIONS) {
    const found = check(JSON.stringify(document), NOW);
    for (const one of found) {
      for (const { label, change } of fixesOf(one, document)) {
        settled.add(one.code);
        it(`(${label}) does so: ${what}`, () => {
          const before = JSON.stringify(document);
          const codes = check(JSON.stringify(change(document)), NOW).map(({ code }) => code);
          assert.ok(!codes.includes(one.code), codes.join());
          assert.equal(JSON.stringify(document), before);
        });
      }
    }
  }

  it('is there for each but those of dates', () => {
    const codes = CONDITIONS.flatMap(([, , found]) => found.map((one) => one.split(' ')[0]));
    const none = [...new Set(codes)].filter((code) => !settled.has(code));
    assert.deepEqual(none, [
      'no-registration-address',
      'opens-late',
      'closes-late',
      'deadline-in-words',
      'not-shown',
    ]);
  });

  it('stands below sentences for people, in both languages', () => {
    for (const [, document] of CONDITIONS)
      for (const one of check(JSON.stringify(document), NOW))
        for (const language of ['de', 'en'])
          for (const words of [problemInWords(one, language), findingInWords(one, language).join(' ')])
            assert.doesNotMatch(words, /\$[.[]|"|\{\w+\}|registration\.|notYetOpen/, words);
  });
});

describe('what is the same in several sessions', () => {
  const [, document] = CONDITIONS.find(([name]) => name === 'of the session itself') ?? [];
  const {
    subEvent: [session],
    ...series
  } = /** @type {any} */ (document);
  const several = { ...series, subEvent: [1, 2, 3].map((id) => ({ ...session, '@id': `#${id}` })) };
  const found = check(JSON.stringify(several), NOW);

  it('is said once, with their number', () => {
    const [group, ...others] = grouped(found, 'de');
    assert.deepEqual(others, []);
    assert.match(groupInWords(group, '3 Termine', 'de')[0], /^3 Termine: „Noch nicht freigeschaltet“/);
    assert.match(groupInWords({ ...group, all: found.slice(1) }, '2', 'de')[0], /^2: /);
    assert.match(groupInWords({ first: found[1], all: [found[1]] }, '', 'de')[0], /^Termin 2, /);
  });

  it('is settled in all of them at once', () =>
    assert.deepEqual(check(JSON.stringify(settled(found)(several)), NOW), []));
});

describe('a finding in words', () => {
  it('names its place as the form does', () => {
    assert.equal(placeInWords('$.subEvent[1].startDate', 'de'), 'Termin 2, Beginn');
    assert.equal(placeInWords('$.registration.url', 'de'), 'Anmeldung, Adresse');
    assert.equal(placeInWords('$', 'de'), 'Die Reihe');
  });

  it('has no path of JSON, no option of the command line and no hole, in both languages', () => {
    for (const { found } of FAULTS)
      for (const language of ['de', 'en']) {
        const words = findingInWords(found, language).join(' ');
        assert.doesNotMatch(words, /\$[.[]|--\w|\{\w+\}/, words);
      }
  });
});
