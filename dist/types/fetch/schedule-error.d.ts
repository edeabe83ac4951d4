import type { ErrorCode } from '../model/error-code.js';
import type { ErrorName } from '../model/error-name.js';
/** Facts about a failure, in addition to its code and URL. */
interface Evidence extends ErrorOptions {
    /** HTTP status code of an HttpError. */
    readonly status?: number;
    /** Milliseconds after which the server allows another request; NaN if it does not say. */
    readonly retryAfter?: number;
}
/** The reason why a schedule could not be loaded. `message` tells the webmaster what to change. */
export declare class ScheduleError extends Error {
    readonly code: ErrorCode;
    readonly url: string;
    readonly name: ErrorName;
    /** HTTP status code of an HttpError. */
    readonly status?: number;
    /** Milliseconds after which the server allows another request, for an HttpError; NaN if it does not say. */
    readonly retryAfter?: number;
    /**
     * @param code what has failed
     * @param url address of the schedule: an absolute URL, or `src` as written if it can't be resolved
     * @param about the fact that the message of this code names, in English
     */
    constructor(code: ErrorCode, url: string, about?: string, { cause, ...evidence }?: Evidence);
    /** Whether the same request may succeed later although nobody changes anything. */
    get isTemporary(): boolean;
}
export {};
