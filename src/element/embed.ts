import { ATTRIBUTE_NAMES } from './attributes.ts';
import { TAG } from './define.ts';

// A script that is async, a module, or injected can't find out which tag loaded it, so tags are recognized by their
// attributes. Consent tools move the address of a script to `data-src`, and optimizers rename script files.
const SCRIPTS =
  'script[data-src][src*=series-schedule]:not([data-src*="series-schedule.js"],[data-src*="series-schedule.min"]),script[data-src*=".json"]:not([type*=json])';
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
  for (const script of find(SCRIPTS)) {
    const next = script.nextElementSibling;
    const element = elementFor('src', dataOf(script));
    if (next?.localName !== TAG || next.getAttribute('src') !== element.getAttribute('src'))
      script.after(element);
  }
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

/**
 * The matching elements, without those that are in or around an element of ours already, or in text that a person is
 * editing. No mark tells it: editors save the page with all marks, but may leave out the element.
 */
const find = <E extends HTMLElement>(selector: string): E[] =>
  [...document.querySelectorAll<E>(selector)].filter(
    (one) => !one.isContentEditable && !one.closest(TAG) && !one.querySelector(TAG),
  );

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
