/* Entry for bundlers: the element's class and its types. It defines nothing, and can be imported where there is no page. */
export { define } from './element/define.ts';
export { SeriesScheduleElement } from './element/series-schedule-element.ts';
export type { SeriesScheduleAttributes } from './element/written-attributes.ts';
export type {
  SeriesScheduleErrorEvent,
  SeriesScheduleLoadEvent,
  SeriesScheduleProblemsEvent,
  SeriesScheduleRegisterEvent,
} from './element/events.ts';
export { ScheduleError } from './fetch/schedule-error.ts';
export type { Problem, ProblemCode } from './model/problem.ts';
export type { ErrorCode } from './model/error-code.ts';
export type { ErrorName } from './model/error-name.ts';
export type * from './model/series.ts';
export type { Moment } from './model/moment.ts';
