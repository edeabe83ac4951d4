import type { ErrorName } from '../model/error-name.js';
/** Why there is no schedule to show. `message` tells the webmaster what to change. */
export declare class ScheduleError extends Error {
    readonly name: ErrorName;
    /** The address that was asked, as an absolute URL where there is one. */
    readonly url: string;
    /** HTTP status code of an HttpError. */
    readonly status?: number | undefined;
    /** Milliseconds after which the server wants to be asked again; NaN where it does not say. */
    readonly retryAfter?: number | undefined;
    constructor(name: ErrorName, message: string, 
    /** The address that was asked, as an absolute URL where there is one. */
    url: string, 
    /** HTTP status code of an HttpError. */
    status?: number | undefined, 
    /** Milliseconds after which the server wants to be asked again; NaN where it does not say. */
    retryAfter?: number | undefined);
}
