import type { SeriesScheduleAttributes, SeriesScheduleElement } from '../element.js';
import type { EventHandlers } from './event-handlers.js';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'series-schedule': DetailedHTMLProps<HTMLAttributes<SeriesScheduleElement>, SeriesScheduleElement> &
        SeriesScheduleAttributes &
        EventHandlers<'on'>;
    }
  }
}
