import { clockSkew, type ClockCheck } from './clock-skew.ts';
import { FormatError, HttpError, NetworkError, ScheduleError, TimeoutError } from './errors.ts';

/** What a server answered. */
export interface Answer {
  readonly document: unknown;
  /** The document's own URL, after redirects: relative URLs in it are resolved against this. */
  readonly url: string;
  /** What the answer says of the visitor's clock. */
  readonly clock: ClockCheck;
}

/** Milliseconds until an unanswered request is given up. */
const TIMEOUT = 10_000;

/**
 * Fetches a JSON document without telling the server anything of the visitor.
 * @param url absolute URL
 * @throws NetworkError, TimeoutError, HttpError or FormatError; an `AbortError` where `signal` aborts
 */
export async function fetchDocument(url: string, signal: AbortSignal): Promise<Answer> {
  const request = new AbortController();
  const abort = () => request.abort(signal.reason);
  signal.addEventListener('abort', abort);
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
      signal: request.signal,
    });
    if (!response.ok) {
      throw new HttpError(
        `${url} answered with status ${response.status}; check the address.`,
        url,
        response.status,
      );
    }
    const received = Date.now();
    const text = await response.text();
    const timing = performance.getEntriesByName(url).at(-1) as PerformanceResourceTiming | undefined;
    // Nothing came over the network: a page's service worker may keep answers for as long as it likes.
    const isKept = !!timing?.requestStart && !timing.transferSize;
    const clock = clockSkew(response.headers, received, isKept);
    return { document: parseJson(text, url), url: response.url || url, clock };
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    if (error instanceof ScheduleError) throw error;
    throw new NetworkError(
      `${url} could not be reached; check the address, its server's Access-Control-Allow-Origin, and connect-src in this page's Content-Security-Policy.`,
      url,
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
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
