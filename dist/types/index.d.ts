export { SeriesScheduleElement } from './element/series-schedule-element.js';
export type { SeriesScheduleErrorEvent, SeriesScheduleLoadEvent, SeriesScheduleProblemsEvent, SeriesScheduleRegisterEvent, } from './element/events.js';
export { ScheduleError } from './fetch/schedule-error.js';
export type { Problem, ProblemCode } from './model/problem.js';
export type { ErrorCode } from './model/error-code.js';
export type { ErrorName } from './model/error-name.js';
export type * from './model/series.js';
export type { Moment } from './model/moment.js';
