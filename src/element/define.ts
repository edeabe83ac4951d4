import { SeriesScheduleElement } from './series-schedule-element.ts';

export const TAG = 'series-schedule';

/**
 * Gives the element its name; where the page has it already, from another copy, that one stays. A browser that is older
 * than the support table lacks one of both functions: there the fallback stays.
 */
export function define(): void {
  if (Object.hasOwn(CSSStyleSheet.prototype, 'replaceSync') && !customElements.get(TAG)) {
    customElements.define(TAG, SeriesScheduleElement);
  }
}
