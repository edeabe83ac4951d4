/** What an answer says of the visitor's clock. */
export interface ClockCheck {
  /** Milliseconds to add to the visitor's clock; 0 where it may be right. */
  readonly skew: number;
  /** Whether the answer tells the time at all: a server elsewhere has to expose its `Date`. */
  readonly isChecked: boolean;
}

// An answer takes its time, and `Date` has no fractions of a second.
const TOLERANCE = 60_000;

/**
 * Compares the visitor's clock with an answer's `Date` (RFC 9110, 6.6.1), or at least with its `Last-Modified`,
 * before which it can't be.
 * @param now the visitor's clock when the answer came, in milliseconds since the epoch
 * @param mayBeOld whether the answer may have been kept for who knows how long
 */
export function clockSkew(headers: Headers, now: number, mayBeOld = false): ClockCheck {
  const dateOf = (name: string) => +new Date(headers.get(name) ?? '');
  const date = dateOf('date') + Number(headers.get('age')) * 1000;
  const isChecked = !Number.isNaN(date);
  const ahead = now - (isChecked ? date : dateOf('last-modified'));
  const isWrong = ahead < -TOLERANCE || (ahead > TOLERANCE && isChecked && !mayBeOld);
  return { skew: isWrong ? -ahead : 0, isChecked };
}
