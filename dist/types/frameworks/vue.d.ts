import type { DefineComponent, HTMLAttributes } from 'vue';
import type { EventHandlers } from './event-handlers.js';
import type { SeriesScheduleAttributes } from '../element.js';

/** The name of an attribute as Vue's compiler looks it up: `headingLevel` for `heading-level`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** With attributes and handlers: `onSeriesScheduleLoad` for `@series-schedule-load`. */
type All = SeriesScheduleAttributes & EventHandlers<'on-'>;

type Attributes = { [Name in keyof All as Camel<Name>]: All[Name] };

declare module 'vue' {
  interface GlobalComponents {
    'series-schedule': DefineComponent<Attributes & HTMLAttributes>;
  }
}
