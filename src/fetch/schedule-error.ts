import type { ErrorName } from '../model/error-name.ts';

/** What is known of a failure beside its name and address. */
interface Evidence extends ErrorOptions {
  /** HTTP status code of an HttpError. */
  readonly status?: number;
  /** Milliseconds after which the server wants to be asked again; NaN where it does not say. */
  readonly retryAfter?: number;
}

/** Why there is no schedule to show. `message` tells the webmaster what to change. */
export class ScheduleError extends Error {
  readonly status?: number;
  readonly retryAfter?: number;

  /** @param url the address that was asked, as an absolute URL where there is one */
  constructor(
    override readonly name: ErrorName,
    message: string,
    readonly url: string,
    { status, retryAfter, cause }: Evidence = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
