import type { HTMLAttributes } from 'svelte/elements';
import type { SeriesScheduleAttributes, SeriesScheduleElement } from '../element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'series-schedule': HTMLAttributes<SeriesScheduleElement> & SeriesScheduleAttributes;
  }
}
