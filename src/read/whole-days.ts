import { dayOf, isMoment, type Moment, type MomentOrWords } from '../model/moment.ts';
import { DAY } from '../model/time-zone.ts';

const MINUTE = 60_000;

/**
 * The start and end of a session, as days without times if they are written as whole days: from 0:00 to 0:00 of the day
 * after the last one (as in RFC 5545, 3.6.1), or to 23:59. A start at 0:00 without an end stays a time. An end that is
 * its start says nothing, so it is left out.
 */
export function wholeDays(
  start: Moment | undefined,
  end: MomentOrWords | undefined,
): readonly [Moment | undefined, MomentOrWords | undefined] {
  if (!start || !isMoment(end)) return [start, end];
  if (start.wall === end.wall && !start.dayOnly && !end.dayOnly) return [start, undefined];
  const isLastMinute = (end.wall + MINUTE) % DAY <= MINUTE;
  if (start.wall % DAY || !(end.dayOnly || isLastMinute)) return [start, end];
  // A minute earlier, 0:00 is on the day before.
  const { instant, wall } = end;
  return [
    dayOf(start),
    end.dayOnly ? end : dayOf({ ...end, instant: instant - MINUTE, wall: wall - MINUTE }),
  ];
}
