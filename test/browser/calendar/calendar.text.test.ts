import { expect } from '@open-wc/testing';
import { calendarOf } from '../../../src/calendar/calendar.ts';
import type { Session } from '../../../src/model/series.ts';
import { expectedEntry, OPTIONS, sessionWithText } from '../../helpers/calendar-entries.ts';
import { complaintsAbout } from '../../helpers/calendar-grammar.ts';
import { misleadsTsIcs, readWithIcalJs, readWithTsIcs, withoutUtc } from '../../helpers/calendar-parsers.ts';
import { STRINGS } from '../../helpers/calendar-strings.ts';
import { moment } from '../../helpers/moments.ts';
import { fc } from '../../helpers/property.ts';

const START = moment('2021-04-28T14:00');

/** Checks that both parsers read the session unchanged. */
function check(session: Session): void {
  const series = { sessions: [session] };
  const calendar = calendarOf([session], series, OPTIONS);
  const expected = expectedEntry(session, series);
  expect(complaintsAbout(calendar)).to.deep.equal([]);
  expect(readWithIcalJs(calendar)).to.deep.equal([expected]);
  if (Object.values(expected).some(misleadsTsIcs)) return;
  expect(readWithTsIcs(calendar)).to.deep.equal([withoutUtc(expected)]);
}

/** Texts of any code points, lone surrogates, and characters with a meaning in a calendar. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((half) => String.fromCharCode(half)),
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\r\n ',
        '\u2028',
        '\\',
        '\\n',
        ',',
        ';',
        ':',
        '"',
        '\t',
        ' ',
        'END:VEVENT',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter(Boolean);

describe('texts in a calendar', () => {
  for (const [what, string] of STRINGS) {
    it(`S26: come out as they went in: ${what}`, () => check(sessionWithText(string, START)));
  }

  it('S26: come out as they went in, for arbitrary texts', () => {
    fc.assert(
      fc.property(text, text, text, text, text, (id, name, description, place, address) =>
        check({
          id: `https://example.org/reihe#${id}`,
          name,
          description: [{ kind: 'paragraph', items: [[description]] }],
          location: [{ name: place, address, virtual: false }],
          startDate: START,
        }),
      ),
      { numRuns: 300 },
    );
  });

  it('S26: do not change the number of sessions', () => {
    const sessions = STRINGS.map(([, string]) => sessionWithText(string, START));
    const series = { sessions };
    const calendar = calendarOf(sessions, series, OPTIONS);
    expect(calendar.match(/^BEGIN:/gm)).to.have.lengthOf(sessions.length + 1);
    expect(readWithIcalJs(calendar)).to.deep.equal(sessions.map((session) => expectedEntry(session, series)));
  });

  it('S26: are checked with one parser only if the other one mistakes them for structure', () => {
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:BEGIN:VEVENT',
      'DTSTART:20210428T120000Z',
    ];
    const calendar = [...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
    expect(readWithIcalJs(calendar)[0]?.summary).to.equal('BEGIN:VEVENT');
    expect(readWithTsIcs(calendar)[0]?.summary).to.equal('');
  });

  it('S26: a URL can’t start a new line', () => {
    const url = 'https://example.org/\r\nATTENDEE:mailto:erika@example.org\n\r';
    const calendar = calendarOf([{ id: 'a', url, startDate: START }], { sessions: [] }, OPTIONS);
    expect(complaintsAbout(calendar)).to.deep.equal([]);
    expect(calendar).not.to.match(/^ATTENDEE/m);
  });

  it('S26: are folded in linear time', () => {
    // In quadratic time this would take hours.
    const session = sessionWithText('Grüße, 😀; '.repeat(60_000), START);
    expect(calendarOf([session], { sessions: [] }, OPTIONS).length).to.be.above(2_000_000);
  });

  it('become empty if they consist of control characters', () => {
    const calendar = calendarOf([sessionWithText('\0\x7f', START)], { sessions: [] }, OPTIONS);
    expect(readWithIcalJs(calendar)[0]?.summary).to.equal('');
  });
});
