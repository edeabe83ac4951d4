import { SeriesScheduleElement } from './series-schedule-element.ts';

export const TAG = 'series-schedule';

/** Gives the element its name; where the page has it already, from another copy, that one stays. */
export function define(): void {
  if (!customElements.get(TAG)) customElements.define(TAG, SeriesScheduleElement);
}
