import { expect } from '@open-wc/testing';
import { show } from '../../helpers/element.ts';
import { byPart, texts } from '../../helpers/inside.ts';
import { LATER, LIVE, LIVE_PAIR, listen, rendered, SESSION, shownIn } from '../../helpers/live.ts';
import { instant } from '../../helpers/moments.ts';
import { network } from '../../helpers/network.ts';
import { seriesOf } from '../../helpers/schedules.ts';
import { stopClock } from '../../helpers/timers.ts';

/** A moment, the text of the card from then on, and the single announcement of the status region. */
const LIFE: readonly (readonly [what: string, at: string, shown: string, news: string])[] = [
  [
    'the opening',
    '2030-04-01T09:00',
    'noch bis 30. April, 12 Uhr; [Anmelden: Auftakt]',
    'Auftakt: Anmeldung möglich.',
  ],
  ['the deadline', '2030-04-30T12:00', 'Anmeldung geschlossen', 'Auftakt: Anmeldung geschlossen.'],
  [
    'the start',
    '2030-05-02T14:00',
    'Findet jetzt statt; Anmeldung geschlossen',
    'Auftakt: Findet jetzt statt.',
  ],
  ['the end', '2030-05-02T17:00', 'Hat stattgefunden', 'Auftakt: Hat stattgefunden.'],
];
const FIRST = 'Anmeldung öffnet am 1. April 2030, 9 Uhr';
const HOUR = 3_600_000;

describe('while the page is open', () => {
  it('a card changes exactly at each of its moments, and without another request', async () => {
    const clock = stopClock(instant('2030-03-28T12:00'));
    const element = await show(LIVE);
    let before = FIRST;
    for (const [, at, shown] of LIFE) {
      await clock.passUntil(instant(at) - 1);
      await rendered(element);
      expect(shownIn(element)).to.equal(before);
      await clock.passUntil(instant(at));
      await rendered(element);
      expect(shownIn(element)).to.equal(shown);
      before = shown;
    }
    expect(network.requests).to.have.length(1);
  });

  for (const [what, at, , news] of LIFE) {
    it(`A11 the status region announces ${what} once: “${news}”`, async () => {
      const clock = stopClock(instant(at) - HOUR);
      const element = await show(LIVE);
      const said = listen(element);
      await clock.passUntil(instant(at) + 2 * HOUR);
      await rendered(element);
      expect(said).to.deep.equal([news]);
    });
  }

  it('A11 the status region is empty at first, in every state', async () => {
    for (const [, at] of LIFE) {
      stopClock(instant(at) + HOUR);
      expect(texts(await show(LIVE), 'status')).to.deep.equal(['']);
    }
  });

  it('A11 the status region does not repeat an announcement when the element renders for other reasons', async () => {
    const clock = stopClock(instant('2030-05-02T13:00'));
    const element = await show(LIVE_PAIR);
    await clock.passUntil(instant('2030-05-02T14:00'));
    await rendered(element);
    const said = listen(element);
    element.setAttribute('limit', '1');
    await rendered(element);
    window.dispatchEvent(new Event('focus'));
    await rendered(element);
    element.remove();
    document.body.append(element);
    await rendered(element);
    element.remove();
    expect(said).to.deep.equal([]);
  });

  it('A11 the status region announces once the registration that many sessions share', async () => {
    const { registration } = SESSION;
    const sessions = [{ ...SESSION, registration: undefined }, LATER];
    const clock = stopClock(instant('2030-04-01T08:00'));
    const element = await show(seriesOf(sessions, { registration }));
    const said = listen(element);
    await clock.passUntil(instant('2030-04-01T09:00'));
    await rendered(element);
    expect(said).to.deep.equal(['Lange Reihe: Anmeldung möglich.']);
  });

  it('A11 the status region uses English if the language is English', async () => {
    const clock = stopClock(instant('2030-05-02T13:00'));
    const element = await show(LIVE, { lang: 'en' });
    const said = listen(element);
    await clock.passUntil(instant('2030-05-02T14:00'));
    await rendered(element);
    expect(said).to.deep.equal(['Auftakt: Happening now.']);
  });

  it('layout="next" changes to the next session, and after the last one says that the series is over', async () => {
    const clock = stopClock(instant('2030-05-02T16:00'));
    const element = await show(LIVE_PAIR, { layout: 'next' });
    expect(texts(element, 'session-title')).to.deep.equal(['Auftakt']);
    await clock.passUntil(instant('2030-05-02T17:00'));
    await rendered(element);
    expect(texts(element, 'session-title')).to.deep.equal(['Abschluss']);
    await clock.passUntil(instant('2030-05-09T17:00'));
    await rendered(element);
    expect([texts(element, 'session-title'), texts(element, 'empty')]).to.deep.equal([
      [],
      ['Diese Reihe ist zu Ende.'],
    ]);
  });

  it('a session that ends moves from show="upcoming" to show="past"', async () => {
    const clock = stopClock(instant('2030-05-02T16:00'));
    const upcoming = await show(LIVE_PAIR, { show: 'upcoming' });
    const past = await show(LIVE_PAIR, { show: 'past' });
    expect([upcoming, past].map((element) => byPart(element, 'session').length)).to.deep.equal([2, 0]);
    await clock.passUntil(instant('2030-05-02T17:00'));
    await rendered(upcoming);
    expect([upcoming, past].map((element) => texts(element, 'session-title'))).to.deep.equal([
      ['Abschluss'],
      ['Auftakt'],
    ]);
  });
});
