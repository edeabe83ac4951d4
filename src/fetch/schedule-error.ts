import type { ErrorName } from '../model/error-name.ts';

/** Why there is no schedule to show. `message` tells the webmaster what to change. */
export class ScheduleError extends Error {
  constructor(
    override readonly name: ErrorName,
    message: string,
    /** The address that was asked, as an absolute URL where there is one. */
    readonly url: string,
    /** HTTP status code of an HttpError. */
    readonly status?: number,
    /** Milliseconds after which the server wants to be asked again; NaN where it does not say. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
