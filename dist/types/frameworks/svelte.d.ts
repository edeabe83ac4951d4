import type { HTMLAttributes } from 'svelte/elements';
import type { EventHandlers } from './event-handlers.js';
import type { SeriesScheduleAttributes, SeriesScheduleElement } from '../element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'series-schedule': HTMLAttributes<SeriesScheduleElement> & SeriesScheduleAttributes & EventHandlers<'on'>;
  }
}
