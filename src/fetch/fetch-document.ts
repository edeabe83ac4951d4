import type { Problem } from '../model/problem.ts';
import { clockSkew, type ClockCheck } from './clock.ts';
import { pause } from './pause.ts';
import { requestLike } from './preload-hint.ts';
import { readBody } from './read-body.ts';
import { ScheduleError } from './schedule-error.ts';

/** What a server answered. */
export interface Answer {
  readonly document: unknown;
  /** Its text. */
  readonly json: string;
  /** Problems with its characters. */
  readonly problems: readonly Problem[];
  /** The document's own URL, after redirects: relative URLs in it are resolved against this. */
  readonly url: string;
  /** What the answer says of the visitor's clock. */
  readonly clock: ClockCheck;
}

/** Milliseconds until an unanswered request is given up; no visitor waits longer for the next one either. */
const TIMEOUT = 10_000;

/** Milliseconds before the second and the third try, where the server does not say when. */
const PAUSES = [1000, 3000];

/**
 * Fetches a JSON document without telling the server anything of the visitor. Failures that may pass by themselves are
 * tried again: no answer, a status of 5xx, and 429.
 * @param url absolute URL
 * @param request is aborted after the time limit; a caller that aborts it gets an `AbortError`
 * @throws NetworkError, TimeoutError, HttpError or FormatError
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

/** Whether the answer came from a cache or a page's service worker, which may keep answers as long as they like. */
async function isKept(url: string): Promise<boolean> {
  // The entry of a request is noted a little later than its last byte comes.
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
