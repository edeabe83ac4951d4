import { expect } from '@open-wc/testing';
import { fragment, show, type Attributes } from '../../helpers/element.ts';
import { isFallbackVisible, thePart } from '../../helpers/inside.ts';
import { seriesOf, sessionsOfMay } from '../../helpers/schedules.ts';

describe('slots', () => {
  const series = seriesOf(sessionsOfMay(1), { organizer: { name: 'Stiftung' } });
  const SLOTTED: Record<string, [string, Attributes, { now?: string }]> = {
    header: ['title', {}, {}],
    footer: ['organizations', {}, {}],
    empty: ['empty', { show: 'past' }, { now: '2030-01-01' }],
  };
  for (const [slot, [replaced, attributes, properties]] of Object.entries(SLOTTED)) {
    it(`"${slot}" replaces our content with that of the page`, async () => {
      const element = await show(series, attributes, properties);
      expect(thePart(element, replaced).checkVisibility()).to.equal(true);
      element.append(fragment(`<p slot="${slot}">Von der Seite</p>`));
      expect(element.lastElementChild?.checkVisibility()).to.equal(true);
      expect(thePart(element, replaced).checkVisibility()).to.equal(false);
      expect(isFallbackVisible(element)).to.equal(false);
    });
  }
});
