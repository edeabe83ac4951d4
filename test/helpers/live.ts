import { aTimeout } from '@open-wc/testing';
import type { SeriesScheduleElement } from '../../src/element/series-schedule-element.ts';
import { textOf, texts, thePart, withoutDay } from './inside.ts';
import { network } from './network.ts';
import { seriesOf } from './schedules.ts';
import type { Clock } from './timers.ts';

/** A session whose card changes four times: its registration opens and closes, then the session begins and ends. */
export const SESSION = {
  '@id': 'https://example.org/reihe#a',
  name: 'Auftakt',
  startDate: '2030-05-02T14:00',
  endDate: '2030-05-02T17:00',
  registration: {
    opens: '2030-04-01T09:00',
    closes: '2030-04-30T12:00',
    url: 'https://example.org/anmeldung',
  },
};

/** Another session, a week later, without registration. */
export const LATER = {
  '@id': 'https://example.org/reihe#b',
  name: 'Abschluss',
  startDate: '2030-05-09T14:00',
  endDate: '2030-05-09T17:00',
};

export const LIVE = seriesOf([SESSION]);
export const LIVE_PAIR = seriesOf([SESSION, LATER]);

/** The states and register buttons on the page, in one line. */
export const shownIn = (element: Element): string =>
  [
    ...texts(element, 'state'),
    ...texts(element, 'register-button').map((name) => `[${withoutDay(name)}]`),
  ].join('; ');

/** Collects each text of the status region from now on, including empty ones, as a screen reader announces it. */
export function listen(element: Element): readonly string[] {
  const said: string[] = [];
  const region = thePart(element, 'status');
  new MutationObserver(() => said.push(textOf(region))).observe(region, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return said;
}

/** The events that make the widget check the clock again. */
export const WAKINGS: Readonly<Record<string, () => void>> = {
  visibilitychange: () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  focus: () => window.dispatchEvent(new Event('focus')),
  pageshow: () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  online: () => window.dispatchEvent(new Event('online')),
};

/**
 * Sets the clock and wakes the page with an event.
 * @returns how many requests were sent by then
 */
export async function wakeAt(clock: Clock, now: number, event = 'pageshow'): Promise<number> {
  clock.set(now);
  WAKINGS[event]?.();
  await aTimeout(0);
  return network.requests.length;
}

/** Waits until the element has rendered its changes and mutation observers were called. */
export async function rendered(element: SeriesScheduleElement): Promise<void> {
  await element.updateComplete;
  await Promise.resolve();
}
