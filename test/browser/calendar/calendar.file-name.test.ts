import { expect } from '@open-wc/testing';
import { fileName } from '../../../src/calendar/calendar.ts';
import { fc } from '../../helpers/property.ts';

const FILE_NAMES: readonly (readonly [title: string, name: string])[] = [
  ['Zivilgesellschaft & Amt', 'calendar-Zivilgesellschaft-Amt.ics'],
  ['  Grün vor der Tür: Straße & Co. (2021) ', 'calendar-Grün-vor-der-Tür-Straße-Co-2021.ics'],
  ['../../etc/passwd', 'calendar-etc-passwd.ics'],
  ['a\0b\\c:d*e?f"g<h>i|j\r\nk', 'calendar-a-b-c-d-e-f-g-h-i-j-k.ics'],
  ['CON', 'calendar-CON.ics'],
  ['', 'calendar.ics'],
  ['…', 'calendar.ics'],
  ['مرحبا', 'calendar-مرحبا.ics'],
  ['😀', 'calendar.ics'],
];

describe('the name of a calendar file', () => {
  for (const [title, name] of FILE_NAMES) {
    it(`is ${name} for ${JSON.stringify(title)}`, () => {
      expect(fileName(title)).to.equal(name);
    });
  }

  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(fileName(title)).to.match(/^calendar[\p{L}\p{M}\p{N}-]*\.ics$/u);
      }),
    );
  });
});
