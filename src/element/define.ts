import { SeriesScheduleElement } from './series-schedule-element.ts';

/** Name of the element. */
export const TAG = 'series-schedule';

/**
 * Defines the element, unless another copy of the script has done so, or there is no page, as on a server. Browsers older
 * than the supported ones lack `Object.hasOwn` or `replaceSync`; they keep showing the fallback.
 */
export function define(): void {
  if (!globalThis.customElements) return;
  if (Object.hasOwn(CSSStyleSheet.prototype, 'replaceSync') && !customElements.get(TAG)) {
    customElements.define(TAG, SeriesScheduleElement);
  }
}
