import { expect } from '@open-wc/testing';
import type { SeriesScheduleElement } from '../../../src/element/series-schedule-element.ts';
import { failed, loaded, mount, show, SRC } from '../../helpers/element.ts';
import { byPart, focused, isBusy, texts, textOf, thePart } from '../../helpers/inside.ts';
import { LIVE, LIVE_PAIR, rendered, shownIn, WAKINGS } from '../../helpers/live.ts';
import { instant } from '../../helpers/moments.ts';
import { json, network, status } from '../../helpers/network.ts';
import { stopClock } from '../../helpers/timers.ts';
import '../../helpers/console.ts';

const BEFORE = instant('2030-03-28T12:00');
const MOMENTS = ['2030-04-01T09:00', '2030-04-30T12:00', '2030-05-02T14:00', '2030-05-02T17:00'].map(instant);
const [OPENING = 0, DEADLINE = 0, START = 0, END = 0] = MOMENTS;
const HOUR = 3_600_000;
/** Of a request. */
const TIME_LIMIT = 10_000;
const LONGEST = 2 ** 31 - 1;
const NOT_YET = 'Anmeldung öffnet am 1. April 2030, 9 Uhr';

/** Waits for a reload that is already running. */
async function refreshed(element: SeriesScheduleElement) {
  expect(isBusy(element)).to.equal(true);
  await loaded(element);
}

describe('the timer', () => {
  it('E26 is set for the next change, until there are no more changes', async () => {
    const clock = stopClock(BEFORE);
    const element = await show(LIVE);
    let now = BEFORE;
    for (const moment of MOMENTS) {
      expect(clock.pending).to.deep.equal([Math.min(moment - now, LONGEST)]);
      await clock.passUntil((now = moment));
      await rendered(element);
    }
    expect(clock.pending).to.deep.equal([]);
  });

  it('E26 is not set while there is no schedule on the page', async () => {
    network.serve(SRC, status(404));
    const clock = stopClock(BEFORE);
    await failed(mount({ src: SRC }));
    expect(clock.pending).to.deep.equal([]);
  });

  it('E26 stays the only one when the element renders for other reasons', async () => {
    const clock = stopClock(BEFORE);
    const element = await show(LIVE);
    element.setAttribute('layout', 'list');
    await rendered(element);
    WAKINGS.focus?.();
    await rendered(element);
    await element.reload();
    expect(clock.pending).to.deep.equal([OPENING - BEFORE]);
  });

  it('E26 is not set while `now` is set, and is set again after that', async () => {
    const clock = stopClock(BEFORE);
    const element = await show(LIVE, {}, { now: BEFORE });
    expect(clock.pending).to.deep.equal([]);
    element.now = undefined;
    await rendered(element);
    expect(clock.pending).to.deep.equal([OPENING - BEFORE]);
    element.now = new Date(BEFORE);
    await rendered(element);
    expect(clock.pending).to.deep.equal([]);
  });

  it('E26 is not set while the element is off the page, and the state is up to date when it is put back', async () => {
    const clock = stopClock(BEFORE);
    const element = await show(LIVE);
    const parent = element.parentElement ?? document.body;
    element.remove();
    await rendered(element);
    expect(clock.pending).to.deep.equal([]);
    await clock.passUntil(OPENING);
    WAKINGS.focus?.();
    await rendered(element);
    expect(shownIn(element)).to.equal(NOT_YET);
    parent.append(element);
    await rendered(element);
    expect(shownIn(element)).to.contain('[Anmelden: Auftakt]');
    // Besides the time limit of the request: the schedule is loaded again after more than five minutes.
    expect(clock.pending.filter((delay) => delay !== TIME_LIMIT)).to.deep.equal([LONGEST]);
  });

  it('E26 fires on time for a change that is farther away than 31 bits of milliseconds', async () => {
    const early = OPENING - 60 * 24 * HOUR;
    const clock = stopClock(early);
    const element = await show(LIVE);
    expect(clock.pending.every((delay) => delay <= LONGEST)).to.equal(true);
    await clock.passUntil(early + HOUR);
    await rendered(element);
    expect(shownIn(element)).to.equal(NOT_YET);
    await clock.passUntil(OPENING - 1);
    await rendered(element);
    expect(shownIn(element)).to.equal(NOT_YET);
    await clock.passUntil(OPENING);
    await rendered(element);
    expect(shownIn(element)).to.contain('[Anmelden: Auftakt]');
  });
});

describe('after the computer has slept', () => {
  for (const [event, wake] of Object.entries(WAKINGS)) {
    it(`the state is correct at once with the event ${event}`, async () => {
      const clock = stopClock(BEFORE);
      const element = await show(LIVE);
      clock.set(START + HOUR);
      wake();
      await rendered(element);
      expect(shownIn(element)).to.equal('Findet jetzt statt; Anmeldung geschlossen');
      await refreshed(element);
      expect(clock.pending).to.deep.equal([END - START - HOUR]);
    });
  }

  it('the state is correct at once if the clock was set back', async () => {
    const clock = stopClock(START + HOUR);
    const element = await show(LIVE);
    expect(shownIn(element)).to.equal('Findet jetzt statt; Anmeldung geschlossen');
    clock.set(DEADLINE - HOUR);
    WAKINGS.focus?.();
    await rendered(element);
    expect(shownIn(element)).to.equal('noch bis 30. April, 12 Uhr; [Anmelden: Auftakt]');
    await refreshed(element);
    expect(clock.pending).to.deep.equal([HOUR]);
    await clock.passUntil(DEADLINE);
    await rendered(element);
    expect(shownIn(element)).to.equal('Anmeldung geschlossen');
  });

  it('a timer that fires too early changes nothing and is set again', async () => {
    const clock = stopClock(BEFORE);
    const element = await show(LIVE);
    clock.set(BEFORE - HOUR);
    await clock.passUntil(OPENING - HOUR);
    await rendered(element);
    expect(shownIn(element)).to.equal(NOT_YET);
    await clock.passUntil(OPENING);
    await rendered(element);
    expect(shownIn(element)).to.contain('[Anmelden: Auftakt]');
  });
});

describe('the focus', () => {
  const title = () => textOf(focused() ?? document.body);

  for (const layout of ['cards', 'list']) {
    it(`A14 moves from a register button that disappears to the heading of its card, in layout="${layout}"`, async () => {
      const clock = stopClock(DEADLINE - HOUR);
      const [session, later] = LIVE_PAIR.subEvent as object[];
      const element = await show({ ...LIVE_PAIR, subEvent: [later, session] }, { layout });
      thePart(element, 'register-button').focus();
      await clock.passUntil(DEADLINE);
      await rendered(element);
      expect(byPart(element, 'register-button')).to.have.length(0);
      expect(title()).to.equal('Auftakt');
    });
  }

  const REMOVING: Record<string, object> = { upcoming: { show: 'upcoming' }, next: { layout: 'next' } };
  for (const [what, attributes] of Object.entries(REMOVING)) {
    it(`A14 moves to the heading of the series when the whole card disappears, never to a button of another session (${what})`, async () => {
      const clock = stopClock(END - HOUR);
      const element = await show(LIVE_PAIR, { ...attributes });
      byPart(element, 'calendar-button')[0]?.focus();
      expect(title()).to.equal('In den Kalender: Auftakt, Donnerstag, 2. Mai 2030');
      await clock.passUntil(END);
      await rendered(element);
      expect(texts(element, 'session-title')).to.deep.equal(['Abschluss']);
      expect(title()).to.equal('Lange Reihe');
    });
  }

  it('A16 stays where it is if it is outside the element', async () => {
    const clock = stopClock(DEADLINE - HOUR);
    const element = await show(LIVE);
    const link = document.createElement('a');
    link.href = '/';
    element.after(link);
    link.focus();
    await clock.passUntil(DEADLINE);
    await rendered(element);
    expect(document.activeElement === link).to.equal(true);
    network.serve(SRC, json(LIVE_PAIR));
    await element.reload();
    expect(document.activeElement === link).to.equal(true);
  });
});
