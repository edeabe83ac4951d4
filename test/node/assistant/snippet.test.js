import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { snippetOf } = await load('/src/assistant/embed/snippet.ts');
const { INITIAL_PLACES } = await load('/src/assistant/embed/places.ts');
const { readSchedule } = await load('/src/read/read-schedule.ts');
const { markupParser } = await load('/src/cli/markup-parser.ts');
const { localeFor } = await load('/src/i18n/locale.ts');

/** @param {object[]} subEvent */
function seriesOf(subEvent) {
  const steps = readSchedule(
    { name: 'Reihe', timeZone: 'Europe/Berlin', subEvent },
    { url: 'https://beispiel.example/', parser: markupParser },
  );
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value.series;
  }
}

const SERIES = seriesOf([
  { name: 'Eins & <zwei>', startDate: '2027-05-12T18:00', endDate: '2027-05-12T20:00' },
  { name: 'Abend', startDate: '2027-06-09', eventStatus: 'EventCancelled' },
]);
const PLACES = {
  ...INITIAL_PLACES,
  schedule: 'https://beispiel.example/termine/schedule.json',
  script: 'https://beispiel.example/termine/series-schedule.js',
  page: 'https://beispiel.example/termine/?a=1&b="2"',
};
const WORDS = { lang: 'de', allDates: 'Alle Termine der Reihe' };
const snippet = (/** @type {object} */ places) =>
  snippetOf({ ...PLACES, ...places }, SERIES, WORDS, localeFor('de'), 'sha384-beispiel');

describe('a snippet', () => {
  it('has the dates as a list, with what became of them, and markup from the document as text', () => {
    const { body } = snippet({});
    assert.match(body, /<li>Mittwoch, 12\. Mai 2027, 18–20 Uhr: Eins &amp; &lt;zwei><\/li>/);
    assert.match(body, /<li>Abgesagt · Mittwoch, 9\. Juni 2027: Abend<\/li>/);
    assert.match(body, /href="https:\/\/beispiel\.example\/termine\/\?a=1&amp;b=&quot;2&quot;"/);
    assert.doesNotMatch(body, /reserve=/, 'the list holds the space');
  });

  it('holds the space of the cards where there is only a link', () =>
    assert.match(
      snippet({ isList: false }).body,
      / reserve="2">\n {2}<a href="[^"]+">Alle Termine der Reihe<\/a>/,
    ));

  it('has a preload that matches the request of the widget, only if it is wanted', () => {
    assert.equal(
      snippet({}).head,
      '<link rel="preload" as="fetch" crossorigin href="https://beispiel.example/termine/schedule.json" />',
    );
    assert.equal(snippet({ hasPreload: false }).head, '');
  });

  it('has the hash of the script with crossorigin, only if it is wanted', () => {
    assert.match(snippet({ hasIntegrity: true }).body, / integrity="sha384-beispiel" crossorigin async>/);
    assert.doesNotMatch(snippet({}).body, /integrity/);
  });

  it('is a div without a script where WordPress removes scripts, with lines for the theme', () => {
    const { body, head, theme } = snippet({ system: 'wordpress', mayScript: false });
    assert.match(
      body,
      /^<div data-series-schedule="https:\/\/beispiel\.example\/termine\/schedule\.json" lang="de">/,
    );
    assert.doesNotMatch(body, /<script|<series-schedule/);
    assert.equal(head, '');
    assert.match(
      theme,
      /wp_enqueue_script\( 'series-schedule', 'https:\/\/beispiel\.example\/termine\/series-schedule\.js'/,
    );
  });
});
