import type { ErrorName } from '../i18n/messages.ts';

/** Why there is no schedule to show. `message` tells the webmaster what to change. */
export abstract class ScheduleError extends Error {
  abstract override readonly name: ErrorName;
  constructor(
    message: string,
    /** The address that was asked, as an absolute URL where there is one. */
    readonly url: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The element itself is set up wrongly: no `src`, or one that is not allowed. */
export class ConfigurationError extends ScheduleError {
  override readonly name = 'ConfigurationError';
}

/** No answer came: offline, unknown host, refused, blocked by CORS or CSP; `cause` is fetch's own error. */
export class NetworkError extends ScheduleError {
  override readonly name = 'NetworkError';
}

/** The answer took longer than the limit. */
export class TimeoutError extends ScheduleError {
  override readonly name = 'TimeoutError';
}

/** The server answered, but not with 2xx. */
export class HttpError extends ScheduleError {
  override readonly name = 'HttpError';
  constructor(
    message: string,
    url: string,
    /** HTTP status code. */
    readonly status: number,
    /** Milliseconds after which the server wants to be asked again; NaN where it does not say. */
    readonly retryAfter: number,
  ) {
    super(message, url);
  }
}

/** What came is not JSON: a login page, an empty body, a file cut off. */
export class FormatError extends ScheduleError {
  override readonly name = 'FormatError';
}

/** JSON, but nothing in it is an event or a series. */
export class DocumentError extends ScheduleError {
  override readonly name = 'DocumentError';
}

/** A series without one readable session; the message names the first thing that was wrong. */
export class NoSessionError extends ScheduleError {
  override readonly name = 'NoSessionError';
}
