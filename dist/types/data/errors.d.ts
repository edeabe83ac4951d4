import type { ErrorName } from '../i18n/messages.js';
/** Why there is no schedule to show. `message` tells the webmaster what to change. */
export declare abstract class ScheduleError extends Error {
    /** The address that was asked, as an absolute URL where there is one. */
    readonly url: string;
    abstract readonly name: ErrorName;
    constructor(message: string, 
    /** The address that was asked, as an absolute URL where there is one. */
    url: string, options?: ErrorOptions);
}
/** The element itself is set up wrongly: no `src`, or one that is not allowed. */
export declare class ConfigurationError extends ScheduleError {
    readonly name = "ConfigurationError";
}
/** No answer came: offline, unknown host, refused, blocked by CORS or CSP; `cause` is fetch's own error. */
export declare class NetworkError extends ScheduleError {
    readonly name = "NetworkError";
}
/** The answer took longer than the limit. */
export declare class TimeoutError extends ScheduleError {
    readonly name = "TimeoutError";
}
/** The server answered, but not with 2xx. */
export declare class HttpError extends ScheduleError {
    /** HTTP status code. */
    readonly status: number;
    /** Milliseconds after which the server wants to be asked again; NaN where it does not say. */
    readonly retryAfter: number;
    readonly name = "HttpError";
    constructor(message: string, url: string, 
    /** HTTP status code. */
    status: number, 
    /** Milliseconds after which the server wants to be asked again; NaN where it does not say. */
    retryAfter: number);
}
/** What came is not JSON: a login page, an empty body, a file cut off. */
export declare class FormatError extends ScheduleError {
    readonly name = "FormatError";
}
/** JSON, but nothing in it is an event or a series. */
export declare class DocumentError extends ScheduleError {
    readonly name = "DocumentError";
}
/** A series without one readable session; the message names the first thing that was wrong. */
export declare class NoSessionError extends ScheduleError {
    readonly name = "NoSessionError";
}
