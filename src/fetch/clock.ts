/** The visitor's clock compared with the server's, by one answer. */
export interface ClockCheck {
  /** Milliseconds to add to the visitor's clock; 0 if it may be right. */
  readonly skew: number;
  /** Whether the answer tells the time: its clock has corrected the visitor's, or confirmed it. */
  readonly isChecked: boolean;
}

/** Milliseconds by which a clock may differ: an answer takes some time, and `Date` has no fractions of a second. */
const TOLERANCE = 60_000;

/**
 * Compares the visitor's clock with the `Date` of an answer (RFC 9110, 6.6.1), else with its `Last-Modified`. Neither can
 * be later than now, so a clock that is behind is always set forward. It is set back only by an answer that is certainly
 * new.
 * @param now the visitor's clock when the answer arrived, in milliseconds since the epoch
 * @param mayBeOld whether something may have kept the answer, so that its `Date` may lie in the past
 */
export function clockSkew(headers: Headers, now: number, mayBeOld = false): ClockCheck {
  const dateOf = (name: string) => +new Date(headers.get(name) ?? '');
  const date = dateOf('date') + Number(headers.get('age')) * 1000;
  const hasDate = !Number.isNaN(date);
  const ahead = now - (hasDate ? date : dateOf('last-modified'));
  const isWrong = ahead < -TOLERANCE || (ahead > TOLERANCE && hasDate && !mayBeOld);
  const isRight = Math.abs(ahead) <= TOLERANCE;
  return { skew: isWrong ? -ahead : 0, isChecked: hasDate && (!mayBeOld || isRight) };
}

/**
 * Whether an answer certainly comes from its server, and was neither kept by the page's service worker nor by a cache on
 * the way. The request itself must have told the browser to revalidate what it has kept.
 * @param url absolute URL that was requested
 */
export function isFresh({ type, headers }: Response, url: string): boolean {
  const timing = performance.getEntriesByName(url).at(-1) as PerformanceResourceTiming | undefined;
  // Without Timing-Allow-Origin all of this is 0 for another origin. Firefox shows a worker only by the size of 0.
  const isFromNetwork = !!timing?.transferSize && !timing.workerStart;
  // A cache tells how old its answer is (RFC 9111, 5.1); of another origin the page sees that only if it is exposed.
  return isFromNetwork && (type !== 'cors' || headers.has('age'));
}
