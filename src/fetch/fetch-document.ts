import { clockSkew, type ClockCheck } from './clock-skew.ts';
import { ScheduleError } from './schedule-error.ts';
import type { Problem } from '../model/problem.ts';
import { pause } from './pause.ts';
import { readText } from './read-body.ts';

/** What a server answered. */
export interface Answer {
  readonly document: unknown;
  /** Its text. */
  readonly json: string;
  /** What is wrong with its characters. */
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
 * Fetches a JSON document without telling the server anything of the visitor. What may pass by itself is tried
 * again: no answer, a status of 5xx, and 429.
 * @param url absolute URL
 * @param request is aborted where the time is over; whoever aborts it gets an `AbortError`
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
  const timer = setTimeout(
    () =>
      request.abort(
        new ScheduleError('TimeoutError', `${url} did not answer within ${TIMEOUT / 1000} s; check it.`, url),
      ),
    TIMEOUT,
  );
  try {
    const response = await fetch(url, {
      // The state of today: a cache has to ask whether what it keeps still holds.
      ...(isHinted(url) ? {} : ({ credentials: 'omit', cache: 'no-cache' } as const)),
      referrerPolicy: 'no-referrer',
      signal,
    });
    const { headers, status } = response;
    const received = Date.now();
    if (!response.ok) {
      void response.body?.cancel().catch(() => {});
      const after = headers.get('retry-after') ?? '';
      throw new ScheduleError(
        'HttpError',
        `${url} answered with status ${status}; check the address.`,
        url,
        status,
        // Seconds, or a date (RFC 9110, 10.2.3).
        Number(after) * 1000 || +new Date(after) - received,
      );
    }
    const { text, problems } = await readText(response, url);
    // It is noted a little later than the last byte comes.
    await pause();
    const timing = performance.getEntriesByName(url).at(-1) as PerformanceResourceTiming | undefined;
    // It came from a page's service worker, which may keep answers for as long as it likes.
    const isKept = !!timing?.workerStart || (!!timing?.requestStart && !timing.transferSize);
    const clock = clockSkew(headers, received, isKept);
    return { document: parseJson(text, url), json: text, problems, url: response.url || url, clock };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof ScheduleError) throw error;
    const { origin } = new URL(url);
    throw new ScheduleError(
      'NetworkError',
      `${url} did not answer; check it, its Access-Control-Allow-Origin, and this page's Content-Security-Policy: connect-src ${origin}`,
      url,
    );
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Whether the page has asked for the document just now. Browsers do that anonymously: with the cookies of the page's own
 * server, and of no other, and from their cache. Only a request of that kind gets the answer.
 */
const isHinted = (url: string) =>
  performance.now() < TIMEOUT &&
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].some(({ href }) => href === url);

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = /^\s*</.test(text) ? 'it is a web page, perhaps a login' : (error as SyntaxError).message;
    throw new ScheduleError('FormatError', `${url} is not JSON: ${why}; check the address.`, url);
  }
}
