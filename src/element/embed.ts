import { ATTRIBUTES } from './attributes.ts';
import { TAG } from './define.ts';

const PLACED = 'data-series-schedule-placed';

/**
 * Puts an element behind each `<script src="…/series-schedule.js" data-src="…">`; each attribute of
 * the element is a `data-` attribute there. The tags are found by their file's name: a
 * script that is async, a module, or injected can't ask which tag it came from.
 */
export function placeElements(): void {
  for (const script of document.querySelectorAll<HTMLScriptElement>(
    'script[src*="series-schedule"][data-src]',
  )) {
    if (script.hasAttribute(PLACED)) continue;
    script.setAttribute(PLACED, '');
    const element = document.createElement(TAG);
    // Only the element's own attributes: "data-onclick" must not become one that runs.
    for (const attribute of ATTRIBUTES) {
      const value = script.getAttribute(`data-${attribute}`);
      if (value !== null) element.setAttribute(attribute, value);
    }
    script.after(element);
  }
}
