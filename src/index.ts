/* Entry for bundlers: defines the element and exports its types. */
import { define } from './element/define.ts';

define();

export { SeriesScheduleElement } from './element/series-schedule-element.ts';
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
