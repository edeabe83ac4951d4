import { aTimeout, fixtureCleanup, fixtureSync } from '@open-wc/testing';
import './widget.ts';
import type { SeriesScheduleElement } from '../../src/element/series-schedule-element.ts';
import { json, network, type Answer } from './network.ts';
import './timers.ts';
import { waitUntil } from './wait.ts';

export const SRC = '/schedule.json';

export type Attributes = Readonly<Record<string, string | number | boolean>>;
type Properties = Partial<Pick<SeriesScheduleElement, 'now'>>;

/** An element on the page with a link inside, as the recommended snippet has it. */
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

/** The last document that was to be shown, as JSON. */
let last = '';

/** The same, once it shows a document. */
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
      'It shows the document of an element before it, whose load it shares: clear the page first.',
    );
  }
  return element;
}

/** Takes away what stands on the page, so that the next element with the same `src` asks for itself. */
export async function clearPage() {
  fixtureCleanup();
  // The elements first make sure that they are not only moved.
  await Promise.resolve();
}

/** Takes an element off the page, for longer than if it were only moved; what puts it back. */
export async function takeAway(element: Element) {
  const parent = element.parentElement ?? document.body;
  element.remove();
  await aTimeout(0);
  return () => parent.append(element);
}

/** The same, once it says that there is nothing to show, and why. */
export async function fail(answer: Answer, attributes?: Attributes) {
  network.serve(SRC, answer);
  const element = mount({ src: SRC, ...attributes });
  const { error } = await failed(element);
  return { element, error };
}

/** The next event of a name; @open-wc's `oneEvent` does not know its type. */
export const next = <N extends keyof HTMLElementEventMap>(element: HTMLElement, name: N) =>
  new Promise<HTMLElementEventMap[N]>((resolve) => {
    element.addEventListener(name, resolve, { once: true });
  });

export const loaded = (element: HTMLElement) => next(element, 'series-schedule-load');

export const failed = (element: HTMLElement) => next(element, 'series-schedule-error');

/** Until as many requests were sent since the test began. */
export const requested = (count: number) =>
  waitUntil(
    () => network.requests.length === count,
    `${count} requests instead of ${network.requests.length}`,
  );

/** A template's content: without a single script, so that any markup may stand in a test. */
export function fragment(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup);
}
