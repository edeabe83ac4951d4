import ICAL from 'ical.js';
import type { JsonObject } from '../read/json-object.ts';
import { isObject } from '../read/json-object.ts';
import type { Report } from '../model/problem.ts';
import { listOf } from './draft.ts';
import { isDate, readTime, toWall, wallNumber, type SourceTime } from './moments.ts';
import { expand } from './recurrence.ts';
import { textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/** A date that a schedule tells. */
export interface ScheduledDate {
  readonly start: SourceTime;
  readonly end?: SourceTime;
}

const WORDS: Readonly<Record<string, string>> = {
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  yearly: 'YEARLY',
  annually: 'YEARLY',
};

const UNITS: Readonly<Record<string, string>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };

/**
 * The dates of a schema.org Schedule, of which the term `eventSchedule` is one. Without a start they begin today.
 * @param now in milliseconds since the epoch
 */
export function datesOf(
  schedule: JsonObject,
  event: JsonObject,
  now: number,
  report: Report,
): readonly ScheduledDate[] {
  const frequency = frequencyOf(schedule.repeatFrequency);
  const first = readTime(schedule.startDate) ?? readTime(event.startDate);
  const clock = clockOf(schedule.startTime) ?? (first && !isDate(first) ? first.wall.slice(11) : undefined);
  const day = first?.wall.slice(0, 10) ?? toWall(now, 10);
  if (!frequency) {
    const words = textOf(schedule.repeatFrequency);
    if (words !== undefined)
      report('.repeatFrequency', `“${words}” is not read; only the first date is taken`);
  }
  if (!first && frequency) report('', 'has no start; its dates are taken from today on', 'missing');
  const zone = zoneOf(schedule.scheduleTimezone);
  const { starts, cut } = startsOf(schedule, { day, clock, frequency }, now, report);
  if (cut) report('', cut, 'not-shown');
  return starts.map((wall) => {
    const start: SourceTime = { wall, ...(zone && wall.length > 10 && { zone }) };
    return { start, end: endOf(schedule, event, start) };
  });
}

interface Frame {
  readonly day: string;
  readonly clock?: string;
  readonly frequency?: { readonly unit: string; readonly interval: string };
}

function startsOf(schedule: JsonObject, { day, clock, frequency }: Frame, now: number, report: Report) {
  const whole = (date: string) => (clock ? `${date}T${clock}` : date);
  if (!frequency) return { starts: [whole(day)] };
  const last = readTime(schedule.endDate)?.wall.slice(0, 10).replace(/-/g, '');
  const parts: Record<string, string | undefined> = {
    FREQ: frequency.unit,
    INTERVAL: frequency.interval,
    BYDAY: daysOf(schedule.byDay),
    BYMONTHDAY: listOf(schedule.byMonthDay).join(','),
    BYMONTH: listOf(schedule.byMonth).join(','),
    BYSETPOS: listOf(schedule.byMonthWeek).join(','),
    COUNT: textOf(schedule.repeatCount),
    // A rule has one end.
    UNTIL: schedule.repeatCount === undefined && last ? last + (clock ? 'T235959' : '') : undefined,
  };
  const rule = Object.entries(parts)
    .flatMap(([key, value]) => (value ? [`${key}=${value}`] : []))
    .join(';');
  const excluded = listOf(schedule.exceptDate).flatMap((one) => readTime(one)?.wall ?? []);
  try {
    // The start of a schedule is where its rule begins, not a date of its own (schema.org, Schedule).
    const start = firstOf(rule, whole(day));
    return start ? expand({ start, rules: [rule], removed: excluded }, now) : { starts: [] };
  } catch (error) {
    report('', `can't be expanded (${String(error)}); only its start is taken`);
    return { starts: [whole(day)] };
  }
}

/** The first date that a rule gives from its start on. */
function firstOf(rule: string, start: string): string | undefined {
  const { starts } = expand({ start, rules: [rule.replace(/;(COUNT|UNTIL)=[^;]*/g, '')] }, wallNumber(start));
  return /;BY/.test(rule) && !fits(rule, start) ? starts[1] : starts[0];
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Whether a day is one of the rule's own: the rule, one day long, gives it. */
function fits(rule: string, start: string): boolean {
  const date = new Date(wallNumber(start));
  const { BYDAY, BYMONTHDAY, BYMONTH } = Object.fromEntries(
    rule.split(';').map((part) => part.split('=')),
  ) as Record<string, string | undefined>;
  const day = DAYS[date.getUTCDay()] ?? '';
  const week = Math.ceil(date.getUTCDate() / 7);
  const isOfDay = BYDAY?.split(',').some((one) => one === day || one === `${week}${day}`) ?? true;
  const isOfMonthDay = BYMONTHDAY?.split(',').includes(String(date.getUTCDate())) ?? true;
  const isOfMonth = BYMONTH?.split(',').includes(String(date.getUTCMonth() + 1)) ?? true;
  return isOfDay && isOfMonthDay && isOfMonth;
}

/** “P1W”, “weekly”. */
function frequencyOf(value: unknown): Frame['frequency'] {
  const text = textOf(value)?.replace(/^.*\//, '');
  const [, interval, unit] = /^P(\d+)([DWMY])$/i.exec(text ?? '') ?? [];
  if (interval && unit) return { unit: UNITS[unit.toUpperCase()] ?? '', interval };
  const word = WORDS[text?.toLowerCase() ?? ''];
  return word ? { unit: word, interval: '1' } : undefined;
}

/** “https://schema.org/Wednesday” and “2MO” as days of a rule. */
const daysOf = (value: unknown): string =>
  listOf(value)
    .flatMap((one) => {
      const [, number = '', day] =
        /^([+-]?\d)?([A-Z]{2})/.exec(
          String(one)
            .replace(/^.*[/:]/, '')
            .toUpperCase(),
        ) ?? [];
      return day && DAYS.includes(day) ? [number + day] : [];
    })
    .join(',');

const clockOf = (value: unknown): string | undefined => /^(\d\d:\d\d)/.exec(textOf(value) ?? '')?.[1];

function endOf(schedule: JsonObject, event: JsonObject, start: SourceTime): SourceTime | undefined {
  if (isDate(start)) return undefined;
  const clock = clockOf(schedule.endTime);
  if (clock) {
    const sameDay = `${start.wall.slice(0, 10)}T${clock}`;
    const isNextDay = sameDay < start.wall;
    return { ...start, wall: isNextDay ? toWall(wallNumber(sameDay) + 86_400_000) : sameDay };
  }
  const duration = textOf(schedule.duration) ?? textOf(event.duration);
  if (!duration) return undefined;
  try {
    const seconds = ICAL.Duration.fromString(duration).toSeconds();
    return { ...start, wall: toWall(wallNumber(start.wall) + seconds * 1000, 19) };
  } catch {
    // A duration that can't be read tells no end.
    return undefined;
  }
}

/** The schedules of an event. */
export const schedulesOf = (event: JsonObject): readonly JsonObject[] =>
  listOf(event.eventSchedule).filter(isObject);
