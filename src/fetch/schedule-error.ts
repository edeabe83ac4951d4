import type { ErrorCode } from '../model/error-code.ts';
import type { ErrorName } from '../model/error-name.ts';
import { ERRORS } from './error-messages.ts';

/** Facts about a failure, in addition to its code and URL. */
interface Evidence extends ErrorOptions {
  /** HTTP status code of an HttpError. */
  readonly status?: number;
  /** Milliseconds after which the server allows another request; NaN if it does not say. */
  readonly retryAfter?: number;
}

/** The reason why a schedule could not be loaded. `message` tells the webmaster what to change. */
export class ScheduleError extends Error {
  override readonly name: ErrorName;
  /** HTTP status code of an HttpError. */
  readonly status?: number;
  /** Milliseconds after which the server allows another request, for an HttpError; NaN if it does not say. */
  readonly retryAfter?: number;

  /**
   * @param code what has failed
   * @param url address of the schedule: an absolute URL, or `src` as written if it can't be resolved
   * @param about the fact that the message of this code names, in English
   */
  constructor(
    readonly code: ErrorCode,
    readonly url: string,
    about = '',
    { cause, ...evidence }: Evidence = {},
  ) {
    const [name, message] = ERRORS[code];
    super(
      message.replace(/[@#]/g, (sign) => (sign === '@' ? url : about)),
      cause === undefined ? undefined : { cause },
    );
    Object.assign(this, evidence);
    this.name = evidence.status ? 'HttpError' : name;
    // The widget and all scripts of the page share it.
    Object.freeze(this);
  }

  /** Whether the same request may succeed later although nobody changes anything. */
  get isTemporary(): boolean {
    const { code, cause, status = 0 } = this;
    return (
      code === 'unreachable' ||
      code === 'timeout' ||
      // Without a cause it is certain: the body itself shows it.
      (code === 'bad-compression' && !!cause) ||
      status > 499 ||
      status === 429 ||
      status === 408
    );
  }
}
