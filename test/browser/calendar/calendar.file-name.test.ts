import { expect } from '@open-wc/testing';
import { fileName } from '../../../src/calendar/calendar.ts';
import { fc } from '../../helpers/property.ts';

const FILE_NAMES: readonly (readonly [title: string, name: string])[] = [
  ['Zivilgesellschaft und Amt', 'zivilgesellschaft-und-amt.ics'],
  ['  Grün vor der Tür: Straße & Co. (2021) ', 'grun-vor-der-tur-strasse-co-2021.ics'],
  ['Crème brûlée – ½ Preis', 'creme-brulee-1-2-preis.ics'],
  ['../../etc/passwd', 'etc-passwd.ics'],
  ['a\0b\\c:d*e?f"g<h>i|j\r\nk', 'a-b-c-d-e-f-g-h-i-j-k.ics'],
  ['CON', 'calendar-con.ics'],
  ['LPT1', 'calendar-lpt1.ics'],
  ['', 'calendar.ics'],
  ['…', 'calendar.ics'],
  ['مرحبا', 'calendar.ics'],
  ['😀', 'calendar.ics'],
  ['abcde'.repeat(99), `${'abcde'.repeat(12)}.ics`],
];

describe('the name of a calendar’s file', () => {
  for (const [title, name] of FILE_NAMES) {
    it(`is ${name} for ${JSON.stringify(title)}`, () => {
      expect(fileName(title)).to.equal(name);
    });
  }

  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(fileName(title)).to.match(/^(?!(con|prn|aux|nul|com.|lpt.)\.)[a-z\d][a-z\d-]{0,59}\.ics$/);
      }),
    );
  });
});
