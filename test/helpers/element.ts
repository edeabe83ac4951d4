import { aTimeout, fixtureCleanup, fixtureSync } from '@open-wc/testing';
import './widget.ts';
import type { SeriesScheduleElement } from '../../src/element/series-schedule-element.ts';
import { json, network, type Answer } from './network.ts';
import './timers.ts';
import { waitUntil } from './wait.ts';

export const SRC = '/schedule.json';

export type Attributes = Readonly<Record<string, string | number | boolean>>;
type Properties = Partial<Pick<SeriesScheduleElement, 'now'>>;

/** Puts an element on the page, with a link inside as in the recommended snippet. */
export function mount(attributes: Attributes = {}, properties: Properties = {}, inside?: string) {
  const element = document.createElement('series-schedule');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  Object.assign(element, properties);
  element.append(fragment(inside ?? '<a href="/termine">Alle Termine der Reihe</a>'));
  fixtureSync<HTMLElement>('<main></main>').append(element);
  return element;
}

/** The document of the last call of `show`, as JSON. */
let last = '';

/** Puts an element on the page and waits until it shows a document. */
export async function show(
  document: unknown,
  attributes?: Attributes,
  properties?: Properties,
  inside?: string,
) {
  const before = [last, network.requests.length];
  network.serve(SRC, json(document));
  const element = mount({ src: SRC, ...attributes }, properties, inside);
  await loaded(element);
  last = JSON.stringify(document);
  if (before[0] !== last && before[1] === network.requests.length) {
    throw new Error(
      'The element shows an earlier document, because it shares the load of an earlier element: call clearPage first.',
    );
  }
  return element;
}

/** Removes everything from the page, so that the next element with the same `src` sends its own request. */
export async function clearPage() {
  fixtureCleanup();
  // A removed element waits for a microtask, in case it was only moved.
  await Promise.resolve();
}

/**
 * Takes an element off the page for longer than a move takes.
 * @returns a function that puts it back
 */
export async function takeAway(element: Element) {
  const parent = element.parentElement ?? document.body;
  element.remove();
  await aTimeout(0);
  return () => parent.append(element);
}

/** Puts an element on the page and waits until it reports an error. */
export async function fail(answer: Answer, attributes?: Attributes) {
  network.serve(SRC, answer);
  const element = mount({ src: SRC, ...attributes });
  const { error } = await failed(element);
  return { element, error };
}

/** Waits for the next event of a name; @open-wc's `oneEvent` does not know its type. */
export const next = <N extends keyof HTMLElementEventMap>(element: HTMLElement, name: N) =>
  new Promise<HTMLElementEventMap[N]>((resolve) => {
    element.addEventListener(name, resolve, { once: true });
  });

export const loaded = (element: HTMLElement) => next(element, 'series-schedule-load');

export const failed = (element: HTMLElement) => next(element, 'series-schedule-error');

/** Waits until this many requests were sent since the test began. */
export const requested = (count: number) =>
  waitUntil(
    () => network.requests.length === count,
    `${count} requests instead of ${network.requests.length}`,
  );

/** Parses markup into nodes. */
export function fragment(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup);
}
