import type { SeriesScheduleAttributes, SeriesScheduleElement } from '../element.js';
import type { EventHandlers } from './event-handlers.js';
import type { JSX } from 'solid-js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'series-schedule': JSX.HTMLAttributes<SeriesScheduleElement> &
        SeriesScheduleAttributes &
        EventHandlers<'on:'>;
    }
  }
}
