import type { SeriesScheduleAttributes, SeriesScheduleElement } from '../element.js';
import type { EventHandlers } from './event-handlers.js';
import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'series-schedule': HTMLAttributes<SeriesScheduleElement> &
        SeriesScheduleAttributes &
        EventHandlers<'on'>;
    }
  }
}
