import ICAL from 'ical.js';
import { DAY } from '../model/time-zone.ts';
import { toWall, wallNumber } from './moments.ts';

/** Dates of one rule at most. */
const MOST = 200;
/** How far ahead a rule is followed: 18 months. */
const AHEAD = 549 * DAY;
/** Steps after which a rule is given up: one an hour for two years, a day for decades. */
const STEPS = 20_000;

/** A recurrence (RFC 5545, 3.8.5) in wall clocks of one zone. */
export interface Recurrence {
  /** Start of the first date: `2027-05-12T18:00`, or a day. */
  readonly start: string;
  /** `FREQ=WEEKLY;COUNT=10`; an UNTIL has to be a wall clock, too. */
  readonly rules: readonly string[];
  /** Further dates. */
  readonly added?: readonly string[];
  /** Dates that are left out; a day leaves out all that start on it. */
  readonly removed?: readonly string[];
}

export interface Expansion {
  /** The starts, in order. */
  readonly starts: readonly string[];
  /** Why there may be more dates than these. */
  readonly cut?: string;
}

/**
 * The dates of a recurrence: all of them, if it has an end and no more than 200; else those of the next 18 months, and
 * of these 200.
 * @param now in milliseconds since the epoch
 * @throws if a rule can't be read
 */
export function expand({ start, rules, added = [], removed = [] }: Recurrence, now: number): Expansion {
  const horizon = Math.max(now, wallNumber(start)) + AHEAD;
  const starts = new Set([start, ...added]);
  let cut: string | undefined;
  for (const rule of rules) cut = follow(rule, start, horizon, starts) ?? cut;
  const gone = new Set(removed);
  const kept = [...starts].filter((one) => !gone.has(one) && !gone.has(one.slice(0, 10))).sort();
  if (kept.length <= MOST) return { starts: kept, cut };
  const next = kept.findIndex((one) => wallNumber(one) >= now - DAY);
  const from = next < 0 ? kept.length - MOST : Math.min(next, kept.length - MOST);
  return { starts: kept.slice(from, from + MOST), cut: `${MOST} of its ${kept.length} dates are taken` };
}

/** Adds the dates of a rule up to the horizon. @returns why it was given up */
function follow(rule: string, start: string, horizon: number, starts: Set<string>): string | undefined {
  const recur = ICAL.Recur.fromString(rule);
  const fits = filterOf(recur);
  const iterator = recur.iterator(icalTime(start));
  const own: string[] = [];
  let cut: string | undefined = `its rule ${rule} has more than ${STEPS} dates; the first are taken`;
  for (let step = 0; step < STEPS; step++) {
    // The types of ical.js forget that there may be no further date.
    const next = iterator.next() as ICAL.Time | null;
    const number = next && wallNumber(next.toString());
    if (!number || number > horizon) {
      cut = number ? (recur.isFinite() ? farAhead : endless) : undefined;
      break;
    }
    if (fits(next)) own.push(toWall(number, start.length > 10 ? 19 : 10));
  }
  // The start counts as the first of COUNT dates, even where it doesn't fit the rule (RFC 5545, 3.8.5.3).
  if (recur.count && own.length === recur.count && own[0] !== start) own.pop();
  for (const one of own) starts.add(one);
  return cut;
}

/** ical.js takes 30 February for 1 March, and the 31st of February for that of May. */
function filterOf(recur: ICAL.Recur): (time: ICAL.Time) => boolean {
  const months = numbersOf(recur, 'BYMONTH');
  const days = numbersOf(recur, 'BYMONTHDAY').filter((day) => day > 0);
  const hasLast = days.length < numbersOf(recur, 'BYMONTHDAY').length;
  return ({ month, day }) =>
    (!months.length || months.includes(month)) && (!days.length || hasLast || days.includes(day));
}

const numbersOf = (recur: ICAL.Recur, part: string) => (recur.getComponent(part) as unknown[]).map(Number);

const endless = 'its recurrence has no end; the dates of the next 18 months are taken';
const farAhead = 'its recurrence ends later than in 18 months; the dates until then are taken';

/** A wall clock as ical.js has it, without a zone. */
export function icalTime(wall: string): ICAL.Time {
  const [year, month, day, hour = 0, minute = 0, second = 0] = wall.split(/\D/).map(Number);
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: wall.length <= 10 });
}
