import type { Problem } from '../model/problem.ts';
import { clockSkew, type ClockCheck } from './clock.ts';
import { pause } from './pause.ts';
import { requestLike } from './preload-hint.ts';
import { readBody } from './read-body.ts';
import { ScheduleError } from './schedule-error.ts';

/** The answer of a server. */
export interface Answer {
  /** The parsed JSON. */
  readonly document: unknown;
  /** The text of the document. */
  readonly json: string;
  /** Problems with the encoding of the document. */
  readonly problems: readonly Problem[];
  /** The document's own URL, after redirects: relative URLs in it are resolved against this. */
  readonly url: string;
  /** The visitor's clock compared with the answer. */
  readonly clock: ClockCheck;
}

/** Milliseconds until a request without an answer is aborted; also the longest pause before another try. */
const TIMEOUT = 10_000;

/** The shortest pauses before the second and the third try, in milliseconds; the server may ask for longer ones. */
const PAUSES = [1000, 3000];

/**
 * Fetches a JSON document. The request sends no referrer, and no cookies to other sites. Failures that may be temporary
 * are retried: a network error, a status of 5xx, and 429.
 * @param url absolute URL
 * @param request aborts the request; is also aborted by the time limit
 * @throws NetworkError, TimeoutError, HttpError or FormatError; an `AbortError` if the caller has aborted the request
 */
export async function fetchDocument(url: string, request: AbortController): Promise<Answer> {
  for (const least of PAUSES) {
    try {
      return await ask(url, request);
    } catch (error) {
      const { name, status = 0, retryAfter } = error as Partial<ScheduleError>;
      const mayPass = name === 'NetworkError' || status > 499 || status === 429;
      const wait = Math.max(least, retryAfter || 0);
      if (!mayPass || wait > TIMEOUT) throw error;
      await pause(wait);
    }
  }
  return ask(url, request);
}

async function ask(url: string, request: AbortController): Promise<Answer> {
  const { signal } = request;
  const late = `${url} did not answer within ${TIMEOUT / 1000} s; check it.`;
  const timer = setTimeout(() => request.abort(new ScheduleError('TimeoutError', late, url)), TIMEOUT);
  try {
    const response = await fetch(url, { ...requestLike(url), referrerPolicy: 'no-referrer', signal });
    const received = Date.now();
    if (!response.ok) throw refused(response, url, received);
    const { text, problems } = await readBody(response, url);
    return {
      document: parseJson(text, url),
      json: text,
      problems,
      url: response.url || url,
      clock: clockSkew(response.headers, received, await isKept(url)),
    };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof ScheduleError) throw error;
    const { origin } = new URL(url);
    throw new ScheduleError(
      'NetworkError',
      `${url} did not answer; check it, its Access-Control-Allow-Origin, and this page's Content-Security-Policy: connect-src ${origin}`,
      url,
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
  }
}

function refused({ status, headers, body }: Response, url: string, now: number): ScheduleError {
  void body?.cancel().catch(() => {});
  const after = headers.get('retry-after') ?? '';
  return new ScheduleError('HttpError', `${url} answered with status ${status}; check the address.`, url, {
    status,
    // Seconds, or a date (RFC 9110, 10.2.3).
    retryAfter: Number(after) * 1000 || +new Date(after) - now,
  });
}

/** Whether an answer came from a cache or from the page's service worker, which may have kept it for any time. */
async function isKept(url: string): Promise<boolean> {
  // Browsers add the entry of a request a little after its last byte has arrived.
  await pause();
  const timing = performance.getEntriesByName(url).at(-1) as PerformanceResourceTiming | undefined;
  return !!timing?.workerStart || (!!timing?.requestStart && !timing.transferSize);
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = /^\s*</.test(text) ? 'it is a web page, perhaps a login' : (cause as SyntaxError).message;
    throw new ScheduleError('FormatError', `${url} is not JSON: ${why}; check the address.`, url, { cause });
  }
}
