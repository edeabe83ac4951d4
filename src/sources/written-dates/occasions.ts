import { findDays, isListed, type DateLanguage, type Day } from './days.ts';
import { findHours, withoutHours, type Hours } from './hours.ts';
import { roleOf, type Role } from './roles.ts';
import { weekdayMistake } from './weekdays.ts';

/** A date with its hours, and what a text tells it for. */
export interface Occasion {
  readonly index: number;
  /** Offset after the last character of the date and its hours. */
  readonly end: number;
  /** The words, as they stand in the text. */
  readonly text: string;
  readonly role: Role;
  /** `YYYY-MM-DD`, with `THH:MM` if the hour is told. */
  readonly startDate: string;
  readonly endDate?: string;
  readonly doorTime?: string;
  readonly hasYear: boolean;
  /** What is wrong with the weekday. */
  readonly mistake?: string;
  /** There is no such day, and `startDate` has its words. */
  readonly isImpossible?: boolean;
}

export interface WritingContext {
  /** The moment of reading; a date without a year is the next one from here. */
  readonly now: number;
  readonly language?: DateLanguage;
  /** The year of dates that tell none. */
  readonly year?: number;
  /** Sentences about registration make their dates an opening or a deadline. */
  readonly isAboutRegistration?: boolean;
}

/** What the text of a line tells about times. */
export interface Occasions {
  readonly occasions: readonly Occasion[];
  /** Hours without a date: “jeweils 18 Uhr”, “10 Uhr Begrüßung”. */
  readonly hours: readonly Hours[];
}

const RANGE = /^[\s,;]*(?:–|—|-|bis(?:\s+zum)?|to|until|through)\s*(?:\p{L}{2,10}\.?,?\s*)?(?:de[mn]\s*)?$/iu;
/** How far apart a date and its hours may stand. */
const NEAR = 60;

/** One day of the text with the hours that belong to it. */
interface Group {
  readonly days: Day[];
  readonly hours: Hours[];
  /** The text from the first of them to the last. */
  from: number;
  to: number;
  /** Whether the day before it is named in the same list. */
  readonly isListed: boolean;
}

/** All dates in a line or sentence, with their hours. An hour without a date never makes one. */
export function findOccasions(written: string, context: WritingContext): Occasions {
  const text = written
    .replace(/(\d{4}-\d\d-\d\d)T(?=\d\d:)/g, '$1 ')
    .replace(/(?<=-\d\d \d\d:\d\d):00\b/g, '   ');
  const hours = findHours(text);
  const days = findDays(withoutHours(text, hours), context.now, context.language);
  const groups = groupDays(days, hours, text);
  const free = hours.filter((one) => !attach(one, groups, text));
  // “3., 10. und 17. Juni, 19 Uhr”: the hours after a list are those of each of its days.
  for (let index = groups.length - 2; index >= 0; index--) {
    const [group, next] = [groups[index], groups[index + 1]];
    if (group && next?.isListed && !group.hours.length) group.hours.push(...next.hours);
  }
  return { occasions: groups.map((group) => occasionOf(group, text, context)), hours: free };
}

function groupDays(days: readonly Day[], hours: readonly Hours[], text: string): Group[] {
  const groups: Group[] = [];
  for (const day of days) {
    const group = groups.at(-1);
    const before = group?.days.at(-1);
    const between = before ? text.slice(before.end, day.index) : '';
    const inside = hours.filter((one) => before && one.index >= before.end && one.end <= day.index);
    const joint = inside.length === 1 ? withoutHours(text, inside).slice(before?.end, day.index) : between;
    if (
      group &&
      before &&
      !before.last &&
      group.days.length === 1 &&
      RANGE.test(joint.replace(/\s+/g, ' '))
    ) {
      group.days.push(day);
      group.to = day.end;
    } else {
      const isOfList = before !== undefined && isListed(between);
      groups.push({ days: [day], hours: [], from: day.index, to: day.end, isListed: isOfList });
    }
  }
  return groups;
}

/** Gives hours to the date that they stand beside. */
function attach(hours: Hours, groups: readonly Group[], text: string): boolean {
  const isFree = (group: Group) =>
    isEndOfRange(group, hours) ||
    (group.hours.every((one) => !overlaps(one, hours)) && group.hours.length < 3);
  const inside = groups.find(({ from, to }) => hours.index >= from && hours.end <= to);
  const before = groups.findLast(({ to }) => to <= hours.index && hours.index - to < NEAR);
  const after = groups.find(({ from }) => from >= hours.end && from - hours.end < NEAR);
  const isApart = (from: number, to: number) =>
    /[.!?]\s+\p{Lu}|\n/u.test(text.slice(from, to).replace(/\b(?:\p{L}{1,3}|\d+)\.\s/gu, ''));
  const group =
    inside ??
    [before, after].find(
      (one) => one && isFree(one) && !isApart(Math.min(one.to, hours.end), Math.max(one.from, hours.index)),
    );
  if (!group || (!inside && !isFree(group))) return false;
  group.hours.push(hours);
  if (hours.end > group.to) group.to = hours.end;
  if (hours.index < group.from) group.from = hours.index;
  return true;
}

/** “30.6., 18 Uhr bis 2.7., 14 Uhr”: the hour after the second day. */
const isEndOfRange = ({ days: [, last], hours: told }: Group, { index }: Hours) =>
  last !== undefined && index >= last.end && told.length === 1 && (told[0]?.index ?? index) < last.index;

/** Whether two hours tell the same thing, so that the second is another matter: an item of the day's programme. */
const overlaps = (a: Hours, b: Hours) =>
  (['from', 'to', 'doors'] as const).some((key) => a[key] !== undefined && b[key] !== undefined) ||
  (a.to !== undefined && b.from !== undefined);

function occasionOf(group: Group, text: string, context: WritingContext): Occasion {
  const [day, until] = group.days as [Day, Day | undefined];
  const { year } = context;
  const dated = (date: string) =>
    year && !day.hasYear && !until?.hasYear ? `${year}${date.slice(4)}` : date;
  const first = dated(
    until?.hasYear && !day.hasYear ? until.first.slice(0, 4) + day.first.slice(4) : day.first,
  );
  const last = until ? dated(until.last ?? until.first) : day.last && dated(day.last);
  const told = [...group.hours].sort((a, b) => a.index - b.index);
  // “30.6., 18 Uhr bis 2.7., 14 Uhr”: the hour after the second day is the end.
  const [opening, closing] =
    until && told.length === 2 && told[1]?.from && !told[1].to ? told : [undefined, undefined];
  const from = opening?.from ?? told.find((one) => one.from && one.from !== '24:00')?.from;
  const to = closing?.from ?? told.find((one) => one.to)?.to;
  const doors = told.find((one) => one.doors)?.doors;
  const mistake = weekdayMistake(first, day.weekday);
  const endDate = endOf(first, last, from, to);
  return {
    index: group.from,
    end: group.to,
    text: text.slice(group.from, group.to),
    role: roleOf(text, group.from, group.to, context.isAboutRegistration),
    startDate: from ? `${first}T${from}` : first,
    ...(endDate && { endDate }),
    ...(doors && { doorTime: `${first}T${doors}` }),
    hasYear: day.hasYear || (until?.hasYear ?? false) || year !== undefined,
    ...(mistake && { mistake }),
  };
}

/** The end of an occasion; an hour before the beginning is on the next day, up to six in the morning. */
export function endOf(
  first: string,
  last: string | undefined,
  from: string | undefined,
  to: string | undefined,
): string | undefined {
  if (!to || !from) return last && last > first ? last : undefined;
  const day = last ?? first;
  if (to === '24:00') return `${dayAfter(day)}T00:00`;
  const isNextDay = day === first && to < from && to <= '06:00';
  return `${isNextDay ? dayAfter(day) : day}T${to}`;
}

/** The day after a date `YYYY-MM-DD`. */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
