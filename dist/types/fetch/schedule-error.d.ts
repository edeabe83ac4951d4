import type { ErrorName } from '../model/error-name.js';
/** Facts about a failure, in addition to its name and URL. */
interface Evidence extends ErrorOptions {
    /** HTTP status code of an HttpError. */
    readonly status?: number;
    /** Milliseconds after which the server allows another request; NaN if it does not say. */
    readonly retryAfter?: number;
}
/** The reason why a schedule could not be loaded. `message` tells the webmaster what to change. */
export declare class ScheduleError extends Error {
    readonly name: ErrorName;
    readonly url: string;
    /** HTTP status code of an HttpError. */
    readonly status?: number;
    /** Milliseconds after which the server allows another request, for an HttpError; NaN if it does not say. */
    readonly retryAfter?: number;
    /** @param url address of the schedule: an absolute URL, or `src` as written if it can't be resolved */
    constructor(name: ErrorName, message: string, url: string, { status, retryAfter, cause }?: Evidence);
}
export {};
