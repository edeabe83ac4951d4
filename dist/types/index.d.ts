export { SeriesScheduleElement } from './element/series-schedule-element.js';
export { SeriesScheduleErrorEvent, SeriesScheduleLoadEvent, SeriesScheduleProblemsEvent, SeriesScheduleRegisterEvent, } from './element/events.js';
export { ConfigurationError, DocumentError, FormatError, HttpError, NetworkError, NoSessionError, ScheduleError, TimeoutError, } from './data/errors.js';
export type { Problem } from './data/problem.js';
export type * from './model/series.js';
export type { Moment } from './model/moment.js';
