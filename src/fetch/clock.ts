/** The visitor's clock compared with the server's, by one answer. */
export interface ClockCheck {
  /** Milliseconds to add to the visitor's clock; 0 if it may be right. */
  readonly skew: number;
  /** Whether the answer has a readable `Date`: a server on another origin has to expose it. */
  readonly isChecked: boolean;
}

/** Milliseconds by which a clock may differ: an answer takes some time, and `Date` has no fractions of a second. */
const TOLERANCE = 60_000;

/**
 * Compares the visitor's clock with the `Date` of an answer (RFC 9110, 6.6.1), else with its `Last-Modified`, which
 * can't be later than now.
 * @param now the visitor's clock when the answer arrived, in milliseconds since the epoch
 * @param mayBeOld whether the answer may come from a cache, so that its `Date` may lie in the past
 */
export function clockSkew(headers: Headers, now: number, mayBeOld = false): ClockCheck {
  const dateOf = (name: string) => +new Date(headers.get(name) ?? '');
  const date = dateOf('date') + Number(headers.get('age')) * 1000;
  const isChecked = !Number.isNaN(date);
  const ahead = now - (isChecked ? date : dateOf('last-modified'));
  const isWrong = ahead < -TOLERANCE || (ahead > TOLERANCE && isChecked && !mayBeOld);
  return { skew: isWrong ? -ahead : 0, isChecked };
}
