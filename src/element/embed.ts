import { ATTRIBUTE_NAMES } from './attributes.ts';
import { TAG } from './define.ts';

/** Marks what already has its element. */
const PLACED = 'data-series-schedule-placed';

// A script that is async, a module, or injected can't find out which tag loaded it, so tags are recognized by their
// attributes. Consent tools move the address of a script to `data-src`, and optimizers rename script files.
const SCRIPTS =
  'script[data-src][src*=series-schedule]:not([data-src*="series-schedule.js"]),script[data-src*=".json"]:not([type*=json])';
// Content management systems mark links in visitors' comments as “ugc” or “nofollow”. Visitors must not be able to
// place a widget on the page.
const LINKS = 'a[href*="#series-schedule="]:not([rel~=ugc],[rel~=nofollow])';

/**
 * Places an element wherever the page asks for one without the tag: after a script tag with `data-src`, around the
 * content of a `div` with `data-series-schedule`, and around a link whose fragment is `#series-schedule=` and the
 * address of the schedule. The attributes of the element are `data-` attributes of the tag, or further parameters in
 * the fragment of the link.
 */
export function placeElements(): void {
  for (const script of find(SCRIPTS)) script.after(elementFor('src', dataOf(script)));
  for (const box of find('[data-series-schedule]')) {
    const element = elementFor(TAG, dataOf(box));
    element.append(...box.childNodes);
    box.append(element);
  }
  for (const link of find<HTMLAnchorElement>(LINKS)) {
    const parameters = new URLSearchParams(link.hash.slice(1));
    const element = elementFor(TAG, (name) => parameters.get(name));
    link.replaceWith(element);
    element.append(link);
  }
}

/** The matching elements that were not found before, without those in text that a person is editing. */
function* find<E extends HTMLElement>(selector: string): Generator<E> {
  for (const element of document.querySelectorAll<E>(selector)) {
    if (element.hasAttribute(PLACED) || element.isContentEditable) continue;
    element.setAttribute(PLACED, '');
    yield element;
  }
}

const dataOf = (element: Element) => (attribute: string) => element.getAttribute(`data-${attribute}`);

/** @param source name under which `read` finds the attribute `src` */
function elementFor(source: string, read: (name: string) => string | null): HTMLElement {
  const element = document.createElement(TAG);
  // Only the element's own attributes, because "data-onclick" must not become an event handler.
  for (const attribute of ATTRIBUTE_NAMES) {
    const value = read(attribute === 'src' ? source : attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  return element;
}
