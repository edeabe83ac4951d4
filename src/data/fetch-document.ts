import { clockSkew, type ClockCheck } from './clock-skew.ts';
import { FormatError, HttpError, NetworkError, ScheduleError, TimeoutError } from './errors.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

/** What a server answered. */
export interface Answer {
  readonly document: unknown;
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
  for (const pause of PAUSES) {
    try {
      return await ask(url, request);
    } catch (error) {
      const { status = 0, retryAfter } = error as Partial<HttpError>;
      const mayPass = error instanceof NetworkError || status > 499 || status === 429;
      const wait = Math.max(pause, retryAfter || 0);
      if (!mayPass || wait > TIMEOUT) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return ask(url, request);
}

async function ask(url: string, request: AbortController): Promise<Answer> {
  const { signal } = request;
  const timer = setTimeout(
    () =>
      request.abort(
        new TimeoutError(`${url} did not answer within ${TIMEOUT / 1000} s; check its server.`, url),
      ),
    TIMEOUT,
  );
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      // The state of today: a cache has to ask whether what it keeps still holds.
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      signal,
    });
    const { headers, status } = response;
    const received = Date.now();
    if (!response.ok) {
      const after = headers.get('retry-after') ?? '';
      throw new HttpError(
        `${url} answered with status ${status}; check the address.`,
        url,
        status,
        // Seconds, or a date (RFC 9110, 10.2.3).
        Number(after) * 1000 || Date.parse(after) - received,
      );
    }
    const { text, problems } = await readText(response, url);
    const timing = performance.getEntriesByName(url).at(-1) as PerformanceResourceTiming | undefined;
    // Nothing came over the network: a page's service worker may keep answers for as long as it likes.
    const isKept = !!timing?.requestStart && !timing.transferSize;
    const clock = clockSkew(headers, received, isKept);
    return { document: parseJson(text, url), problems, url: response.url || url, clock };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof ScheduleError) throw error;
    const { origin } = new URL(url);
    throw new NetworkError(
      `${url} could not be reached; check the address, its server's Access-Control-Allow-Origin, and this page's Content-Security-Policy: connect-src ${origin}`,
      url,
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const found = /^\s*</.test(text) ? 'a web page, perhaps a login' : text.trim().slice(0, 40) || 'nothing';
    throw new FormatError(`${url} is not JSON but ${found}; check the address.`, url, { cause });
  }
}
