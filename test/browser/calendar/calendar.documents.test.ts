import { expect } from '@open-wc/testing';
import { calendarOf, hasDate } from '../../../src/calendar/calendar.ts';
import { DOCUMENTS } from '../../helpers/calendar-documents.ts';
import { expectedEntry, OPTIONS } from '../../helpers/calendar-entries.ts';
import { complaintsAbout } from '../../helpers/calendar-grammar.ts';
import { readWithIcalJs, readWithTsIcs, withoutUtc } from '../../helpers/calendar-parsers.ts';
import { fixtureDocument, read } from '../../helpers/documents.ts';
import { demo } from '../../helpers/schedules.ts';

describe('the calendar of a document', () => {
  for (const name of DOCUMENTS) {
    it(`has the sessions of ${name}`, async () => check(await fixtureDocument(name)));
  }

  for (const name of ['zivilgesellschaft-und-amt', 'example-series'] as const) {
    it(`has the sessions of the demo’s ${name}`, async () => check(await demo(name)));
  }
});

/** Checks that both parsers read each session of the document that has a date. */
function check(document: unknown): void {
  const { series } = read(document);
  const calendar = calendarOf(series.sessions, series, OPTIONS);
  const expected = series.sessions.filter(hasDate).map((session) => expectedEntry(session, series));
  expect(complaintsAbout(calendar)).to.deep.equal([]);
  expect(readWithIcalJs(calendar)).to.deep.equal(expected);
  expect(readWithTsIcs(calendar)).to.deep.equal(expected.map(withoutUtc));
  expect(new Set(expected.map(({ uid }) => uid)).size).to.equal(expected.length);
}
