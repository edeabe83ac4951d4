import type { Locale } from '../i18n/locale.ts';
import { isSameDay, type Moment } from '../model/moment.ts';
import type { Series } from '../model/series.ts';
import { wallClockAt } from '../model/time-zone.ts';

/**
 * The time at which a schedule was fetched, in the zone of the schedule: “12:03 Uhr”, with the date if it is not today.
 * @param fetched milliseconds since the epoch
 * @param now milliseconds since the epoch
 */
export function asOf(
  fetched: number,
  now: number,
  { timeZone }: Series,
  { dates, messages }: Locale,
): string {
  const at = (instant: number): Moment => ({
    instant,
    wall: wallClockAt(instant, timeZone ?? messages.usualZone),
  });
  return isSameDay(at(fetched), at(now)) ? dates.times(at(fetched)) : dates.moment(at(fetched), at(now));
}
