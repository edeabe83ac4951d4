import type { Problem } from '../model/problem.ts';
import { answersBlindly } from './answers-blindly.ts';
import { clockSkew, isFresh, type ClockCheck } from './clock.ts';
import { pause } from './pause.ts';
import { watchPolicy } from './policy-watch.ts';
import { requestLike } from './preload-hint.ts';
import { readBody } from './read-body.ts';
import { ScheduleError } from './schedule-error.ts';

/** The answer of a server. */
export interface Answer {
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
 * Fetches a document. The request sends no referrer, and no cookies to other sites. Failures that may be temporary are
 * retried: a broken connection, a status of 5xx, 408 and 429.
 * @param url absolute URL
 * @param request aborts the request; is also aborted by the time limit
 * @throws NetworkError, TimeoutError, HttpError or FormatError; an `AbortError` if the caller has aborted the request
 */
export async function fetchDocument(url: string, request: AbortController): Promise<Answer> {
  for (const least of PAUSES) {
    try {
      return await ask(url, request);
    } catch (error) {
      if (!(error instanceof ScheduleError)) throw error;
      const { code, isTemporary, retryAfter } = error;
      const mayPass = isTemporary && code !== 'timeout';
      const wait = Math.max(least, retryAfter || 0);
      if (!mayPass || wait > TIMEOUT) throw error;
      await pause(wait);
    }
  }
  return ask(url, request, true);
}

/** @param isLast whether no other try follows, so that the webmaster has to learn the reason */
async function ask(url: string, request: AbortController, isLast = false): Promise<Answer> {
  const { signal } = request;
  const timer = setTimeout(() => request.abort(new ScheduleError('timeout', url)), TIMEOUT);
  const stopWatch = watchPolicy(url);
  const like = requestLike(url);
  let response: Response | undefined;
  try {
    response = await fetch(url, { ...like, referrerPolicy: 'no-referrer', signal });
    const received = Date.now();
    if (!response.ok) throw refused(response, url, received);
    const { text, problems } = await readBody(response, url);
    // Browsers add the entry of a request a little after its last byte has arrived.
    await pause();
    return {
      json: text,
      problems,
      url: response.url || url,
      clock: clockSkew(response.headers, received, !like.cache || !isFresh(response, url)),
    };
  } catch (cause) {
    if (cause instanceof ScheduleError) throw cause;
    // The report of the page's policy comes a moment later.
    await pause();
    if (stopWatch()) throw new ScheduleError('csp', url, new URL(url).origin, { cause });
    const isUnreadable = isLast && !response && (await answersBlindly(url, signal));
    if (signal.aborted) throw signal.reason;
    throw new ScheduleError(isUnreadable ? 'cors' : 'unreachable', url, '', { cause });
  } finally {
    clearTimeout(timer);
    stopWatch();
  }
}

/** The error for a status that says no. @param now milliseconds since the epoch */
function refused({ status, headers, body }: Response, url: string, now: number): ScheduleError {
  void body?.cancel().catch(() => {});
  const after = headers.get('retry-after') ?? '';
  return new ScheduleError(status === 401 || status === 403 ? 'login' : 'http-status', url, `${status}`, {
    status,
    // Seconds, or a date (RFC 9110, 10.2.3).
    retryAfter: Number(after) * 1000 || +new Date(after) - now,
  });
}
