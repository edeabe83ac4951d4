import { expect, fixtureSync } from '@open-wc/testing';
import type { SeriesScheduleElement } from '../../../src/element/series-schedule-element.ts';
import { checkByAxe } from '../../helpers/axe.ts';
import '../../helpers/console.ts';
import {
  SRC,
  fail,
  fragment,
  loaded,
  mount,
  requested,
  show,
  type Attributes,
} from '../../helpers/element.ts';
import { thePart } from '../../helpers/inside.ts';
import { LATER, LIVE_PAIR, rendered, SESSION } from '../../helpers/live.ts';
import { instant } from '../../helpers/moments.ts';
import { held, json, network, status } from '../../helpers/network.ts';
import { demo, schedule, seriesNamed, seriesOf } from '../../helpers/schedules.ts';
import { stopClock } from '../../helpers/timers.ts';

// At this moment the example series has a session in every state.
const properties = { now: '2026-11-22T12:00:00+01:00' };
const example = async (attributes: Attributes) => show(await schedule('garden'), attributes, properties);

const STATES: Record<string, (attributes: Attributes) => Promise<SeriesScheduleElement>> = {
  async loading(attributes) {
    network.serve(SRC, held(json({})).answer);
    const element = mount({ src: SRC, reserve: 2, ...attributes });
    await requested(1);
    await element.updateComplete;
    return element;
  },
  cards: example,
  list: (attributes) => example({ layout: 'list', ...attributes }),
  next: (attributes) => example({ layout: 'next', ...attributes }),
  'cards before registration opens': async (attributes) =>
    show(await demo('zivilgesellschaft-und-amt'), attributes, { now: '2021-03-01' }),
  'cards with a button for more': (attributes) => example({ limit: 3, ...attributes }),
  'cards before any registration opens': async (attributes) =>
    show(await schedule('garden'), attributes, { now: '2026-08-25T12:00' }),
  'the end of a series': async (attributes) =>
    show(await schedule('garden'), { layout: 'next', ...attributes }, { now: '2028-01-01' }),
  'cards that are over': async (attributes) =>
    show(await schedule('garden'), attributes, { now: '2028-01-01' }),
  'a card that has just changed': async (attributes) => {
    const clock = stopClock(instant('2030-05-02T13:00'));
    const element = await show(LIVE_PAIR, attributes);
    await clock.passUntil(instant('2030-05-02T14:00'));
    await rendered(element);
    return element;
  },
  'a session in another time zone and a postponed one': (attributes) =>
    show(
      seriesOf(
        [
          { ...SESSION, previousStartDate: '2030-03-01T14:00', eventAttendanceMode: 'Online' },
          { ...LATER, eventStatus: 'EventPostponed' },
        ],
        { timeZone: 'America/New_York', registration: { email: 'a@example.org', telephone: '030 1234-5' } },
      ),
      attributes,
      { now: '2030-04-02' },
    ),
  empty: (attributes) => example({ session: 'none', ...attributes }),
  error: async (attributes) => (await fail(status(404), attributes)).element,
  'error above a schedule': async (attributes) => {
    const element = await example(attributes);
    network.serve(SRC, status(500));
    await element.reload();
    return element;
  },
};

const PAGES = {
  'a dark page': { scheme: 'dark', style: 'background: #14181b; color: #e8eaec' },
  'a page in grey': { scheme: 'light', style: 'background: #fff; color: #333' },
};

/** Even a state with little content gives this many rules something to check inside the shadow root. */
const LEAST = 4;

describe('accessibility', () => {
  beforeEach(() => {
    document.documentElement.lang = 'de';
  });
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    document.documentElement.style.colorScheme = '';
    document.body.removeAttribute('style');
  });

  for (const [state, make] of Object.entries(STATES)) {
    for (const theme of ['light', 'dark', 'auto']) {
      it(`A01 axe finds no violation: ${state}, theme="${theme}"`, async () => {
        const { violations, passedInside } = await checkByAxe(await make({ theme }));
        expect(violations).to.deep.equal([]);
        expect(passedInside).to.have.length.of.at.least(LEAST);
      });
    }

    for (const [page, { scheme, style }] of Object.entries(PAGES)) {
      it(`A01 axe finds no violation: ${state} on ${page}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.cssText = style;
        const { violations, passedInside } = await checkByAxe(await make({}));
        expect(violations).to.deep.equal([]);
        expect(passedInside).to.have.length.of.at.least(LEAST);
      });
    }
  }

  it('A01 axe finds no violation in English', async () => {
    document.documentElement.lang = 'en';
    expect((await checkByAxe(await example({ target: '_blank' }))).violations).to.deep.equal([]);
  });

  it('A05 axe finds no skipped heading level on a page with correct headings', async () => {
    fixtureSync('<h1>Seite</h1>');
    await example({});
    const { violations } = await checkByAxe(document.documentElement, ['heading-order', 'empty-heading']);
    expect(violations).to.deep.equal([]);
  });

  const MISTAKES: Record<string, string> = {
    'link-name': '<a href="https://example.org/"></a>',
    'color-contrast': '<p class="grey">Kaum zu lesen</p>',
    'target-size': '<button class="small">a</button><button class="small">b</button>',
    list: '<ul><p>kein Punkt</p></ul>',
  };
  for (const [rule, markup] of Object.entries(MISTAKES)) {
    it(`A03 axe finds a deliberate mistake in the shadow root: ${rule}`, async () => {
      network.serve(SRC, json(seriesNamed('A')));
      const element = mount({ src: SRC, theme: 'light' });
      await loaded(element);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '.grey { color: #bbb } .small { all: unset; display: block; inline-size: 10px; block-size: 10px; font-size: 8px }',
      );
      element.shadowRoot?.adoptedStyleSheets.push(sheet);
      thePart(element, 'series').append(fragment(markup));
      const { violations } = await checkByAxe(element);
      expect(violations.map((violation) => violation.split(':')[0])).to.include(rule);
    });
  }
});
