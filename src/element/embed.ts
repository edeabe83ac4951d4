import { ATTRIBUTE_NAMES } from './attributes.ts';
import { TAG } from './define.ts';

const PLACED = 'data-series-schedule-placed';

// A script that is async, a module, or injected can't ask which tag it came from, so tags are found by what they
// say. Consent tools put the address of a script in `data-src`, and optimisers rename files.
const SCRIPTS =
  'script[data-src][src*=series-schedule]:not([data-src*="series-schedule.js"]),script[data-src*=".json"]:not([type*=json])';
// What visitors wrote is marked so by content management systems: it must not become a part of the page.
const LINKS = 'a[href*="#series-schedule="]:not([rel~=ugc],[rel~=nofollow])';

/**
 * Puts an element where the page asks for one in another way: behind a script tag with `data-src`, around what
 * stands in a `div` with `data-series-schedule`, and around a link with `#series-schedule=` and the address of the
 * schedule. Each attribute of the element is a `data-` attribute of the tag, or one more parameter of the link.
 */
export function placeElements(): void {
  for (const script of find(SCRIPTS)) script.after(elementFor(script.dataset.src, dataOf(script)));
  for (const box of find('[data-series-schedule]')) {
    const element = elementFor(box.dataset.seriesSchedule, dataOf(box));
    element.append(...box.childNodes);
    box.append(element);
  }
  for (const link of find<HTMLAnchorElement>(LINKS)) {
    const parameters = new URLSearchParams(link.hash.slice(1));
    const element = elementFor(parameters.get('series-schedule'), (name) => parameters.get(name));
    link.replaceWith(element);
    element.append(link);
  }
}

/** What matches, each only once, and none that somebody is just writing. */
function* find<E extends HTMLElement>(selector: string): Generator<E> {
  for (const element of document.querySelectorAll<E>(selector)) {
    if (element.hasAttribute(PLACED) || element.isContentEditable) continue;
    element.setAttribute(PLACED, '');
    yield element;
  }
}

const dataOf = (element: Element) => (attribute: string) => element.getAttribute(`data-${attribute}`);

function elementFor(src: string | null | undefined, read: (attribute: string) => string | null): HTMLElement {
  const element = document.createElement(TAG);
  // Only the element's own attributes: "data-onclick" must not become one that runs.
  for (const attribute of ATTRIBUTE_NAMES) {
    const value = attribute === 'src' ? src : read(attribute);
    if (typeof value === 'string') element.setAttribute(attribute, value);
  }
  return element;
}
