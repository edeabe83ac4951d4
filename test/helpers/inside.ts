/** All of an element's shadow root that are such a part. */
export const byPart = (element: Element, part: string): HTMLElement[] => [
  ...inside(element).querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];

/** The only one of such a part. */
export function thePart(element: Element, part: string): HTMLElement {
  const [only, ...others] = byPart(element, part);
  if (!only || others.length) throw new Error(`${only ? 'more than one' : 'no'} part "${part}"`);
  return only;
}

/** What each of such a part says. */
export const texts = (element: Element, part: string): string[] => byPart(element, part).map(textOf);

/** An element's text as one reads it: white space of any kind is a space. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The same without what only those who listen get. */
export function seenTextOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
  return textOf(copy);
}

/** The accessible name of an action without the day of its session, of which tests of A07 tell. */
export const withoutDay = (name: string): string => name.replace(/, \p{L}+, \d\d?\.? \p{L}+ \d{4}/u, '');

/** All of an element's shadow root that match. */
export const within = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...inside(element).querySelectorAll<E>(selector),
];

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

export const isBusy = (element: Element): boolean =>
  thePart(element, 'series').getAttribute('aria-busy') === 'true';

/** The page's own link in the element. */
export const isFallbackVisible = (element: Element): boolean =>
  element.querySelector('a')?.checkVisibility() === true;

function inside(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has not rendered yet.');
  return element.shadowRoot;
}
