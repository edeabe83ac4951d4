/** All elements with this part name in an element's shadow root. */
export const byPart = (element: Element, part: string): HTMLElement[] => [
  ...inside(element).querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];

/** The only element with this part name; throws if there is none, or more than one. */
export function thePart(element: Element, part: string): HTMLElement {
  const [only, ...others] = byPart(element, part);
  if (!only || others.length) throw new Error(`${only ? 'more than one' : 'no'} part "${part}"`);
  return only;
}

/** The text of each element with this part name. */
export const texts = (element: Element, part: string): string[] => byPart(element, part).map(textOf);

/** An element's text; any run of white space is one space. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** An element's text without its visually hidden text. */
export function seenTextOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
  return textOf(copy);
}

/** The accessible name of an action without the day of its session, which has its own tests (A07). */
export const withoutDay = (name: string): string => name.replace(/, \p{L}+, \d\d?\.? \p{L}+ \d{4}/u, '');

/** All elements in an element's shadow root that match a selector. */
export const within = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...inside(element).querySelectorAll<E>(selector),
];

/** The element that has the focus, also inside shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

export const isBusy = (element: Element): boolean =>
  thePart(element, 'series').getAttribute('aria-busy') === 'true';

/** Whether the host page's own link inside the element is visible. */
export const isFallbackVisible = (element: Element): boolean =>
  element.querySelector('a')?.checkVisibility() === true;

function inside(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has not rendered yet.');
  return element.shadowRoot;
}
