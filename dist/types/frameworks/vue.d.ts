import type { DefineComponent, HTMLAttributes } from 'vue';
import type { SeriesScheduleAttributes } from '../element.js';

/** The name of an attribute as Vue's compiler looks it up: `headingLevel` for `heading-level`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type Attributes = {
  [Name in keyof SeriesScheduleAttributes as Camel<Name>]: SeriesScheduleAttributes[Name];
};

declare module 'vue' {
  interface GlobalComponents {
    'series-schedule': DefineComponent<Attributes & HTMLAttributes>;
  }
}
