import type { DefineComponent, HTMLAttributes } from 'vue';
import type { SeriesScheduleAttributes } from '../element.js';

declare module 'vue' {
  interface GlobalComponents {
    'series-schedule': DefineComponent<SeriesScheduleAttributes & HTMLAttributes>;
  }
}
