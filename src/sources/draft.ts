import { isObject, type JsonObject } from '../read/json-object.ts';
import type { Problem, Report } from '../model/problem.ts';
import { instantOfTime, isDate, writeTime, type SourceTime } from './moments.ts';
import { identified } from './identified.ts';
import type { ConversionOptions, Draft } from './source.ts';

/** A session before its times are written in the zone of the series. */
export interface SourceSession {
  readonly startDate?: SourceTime | string;
  readonly endDate?: SourceTime;
  readonly doorTime?: SourceTime;
  readonly previousStartDate?: SourceTime;
  readonly registration?: SourceRegistration;
  readonly [property: string]: unknown;
}

/** What a source says about registration. */
export interface SourceRegistration {
  readonly opens?: SourceTime;
  readonly closes?: SourceTime;
  readonly [property: string]: unknown;
}

/** One object of a source, with its place and a way to report what is wrong with it. */
export interface Item {
  readonly value: JsonObject;
  readonly path: string;
  /** Reports a problem at a place below the item: `.cost`. */
  readonly report: Report;
}

/** What a source has in common with all others when its objects are brought into the profile. */
export interface Outline {
  readonly series: JsonObject;
  readonly items: readonly unknown[];
  /** The place of the list: `$.events`. */
  readonly path: string;
  /** The place of one of them, if it is not `path[index]`. */
  readonly pathOf?: (index: number) => string;
  /** The zone that the source tells for all times. */
  readonly zone?: string;
  /** The sessions of an object; none if it is not one, which has to be reported. */
  readonly session: (item: Item) => SourceSession | readonly SourceSession[] | undefined;
  /** Problems that were found before, or while the sessions are read. */
  readonly problems?: readonly Problem[];
}

/** Makes a draft from the objects of a source: what all sources share. */
export function draftOf(outline: Outline, options: ConversionOptions): Draft {
  const problems: Problem[] = [];
  const report: Report = (path, message, code = 'unreadable') => problems.push({ path, message, code });
  const found: { readonly session: SourceSession; readonly path: string }[] = [];
  outline.items.forEach((value, index) => {
    const path = outline.pathOf?.(index) ?? `${outline.path}[${index}]`;
    if (!isObject(value)) {
      report(path, 'is not an object');
      return;
    }
    const item: Item = { value, path, report: (below, message, code) => report(path + below, message, code) };
    const made = outline.session(item);
    for (const session of made === undefined ? [] : [made].flat()) found.push({ session, path });
  });
  const timeZone = zoneOfSeries(
    found.map(({ session }) => session),
    outline.zone,
    options,
  );
  if (!timeZone) reportNoZone(found, report);
  const sessions = identified(found.map(({ session, path }) => written(session, timeZone, path, report)));
  const series = compact({ ...outline.series, timeZone });
  const all = [...(outline.problems ?? []), ...problems];
  if (!sessions.length && !all.length)
    all.push({ path: outline.path, message: 'has no event', code: 'missing' });
  return { series, sessions, problems: all };
}

/** The zone that most sessions are in, else the source's, else the option. */
function zoneOfSeries(
  sessions: readonly SourceSession[],
  zone: string | undefined,
  { zone: chosen }: ConversionOptions,
): string | undefined {
  const votes = new Map<string, number>();
  for (const { startDate } of sessions) {
    if (typeof startDate !== 'object' || !startDate.zone) continue;
    votes.set(startDate.zone, (votes.get(startDate.zone) ?? 0) + 1);
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? [];
  const told = most ?? zone;
  // Systems export UTC where they don't tell the zone; it is not the clock of the place.
  return told && !isUtc(told) ? told : (chosen ?? (isElsewhere(sessions) ? undefined : told));
}

const isUtc = (zone: string) => /^(UTC|GMT|Etc\/(UTC|GMT))$/i.test(zone);

/** Whether times have an offset other than UTC's. */
const isElsewhere = (sessions: readonly SourceSession[]) =>
  sessions.some(
    ({ startDate }) =>
      typeof startDate === 'object' && startDate.offset && !/^(Z|.00:00)$/.test(startDate.offset),
  );

function reportNoZone(found: readonly { session: SourceSession; path: string }[], report: Report) {
  const first = found.find(
    ({ session: { startDate } }) =>
      typeof startDate === 'object' && !isDate(startDate) && (!startDate.offset || startDate.offset === 'Z'),
  );
  if (!first) return;
  const start = first.session.startDate as SourceTime;
  const are = start.offset ? 'is in UTC' : 'tells no time zone';
  report(first.path, `${are}; name the zone of the place with --zone Europe/Berlin`, 'no-time-zone');
}

function written(session: SourceSession, zone: string | undefined, path: string, report: Report): JsonObject {
  const { startDate, endDate, doorTime, previousStartDate, registration, ...rest } = session;
  if (!rest.name) report(path, 'has no name', 'missing');
  const time = (value: SourceTime | string | undefined) =>
    typeof value === 'object' ? writeTime(value, zone) : value;
  return compact({
    '@type': 'Event',
    ...rest,
    startDate: time(startDate),
    endDate: time(endAfter(startDate, endDate, zone, path, report)),
    doorTime: time(doorTime),
    previousStartDate: time(previousStartDate),
    registration: registration && {
      ...registration,
      opens: time(registration.opens),
      closes: time(registration.closes),
    },
  });
}

/** The end, if it is after the start. An end at the start says nothing. */
function endAfter(
  start: SourceTime | string | undefined,
  end: SourceTime | undefined,
  zone: string | undefined,
  path: string,
  report: Report,
): SourceTime | undefined {
  if (typeof start !== 'object' || !end) return end;
  const day = isDate(start) !== isDate(end) ? 10 : undefined;
  const [first, last] = [start, end].map((time) =>
    instantOfTime(day ? { wall: time.wall.slice(0, day) } : time, zone),
  ) as [number, number];
  if (last < first)
    report(path, `ends (${end.wall}) before it starts (${start.wall}); the end is left out`, 'contradiction');
  return last > first || (day && isDate(start) && last === first) ? end : undefined;
}

/** An object without properties that say nothing: undefined, null, empty texts, lists and objects. */
export function compact(object: JsonObject): JsonObject {
  const entries = Object.entries(object).map(([key, value]) => [key, bare(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function bare(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(bare).filter((one) => one !== undefined);
    return kept.length ? kept : undefined;
  }
  if (!isObject(value)) return value;
  const kept = compact(value);
  return Object.keys(kept).some((key) => key !== '@type') ? kept : undefined;
}

/** An object without some of its properties. */
export const without = (object: JsonObject, ...keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** A list, whatever stands for one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The objects in a list. */
export const objectsOf = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);

/** The object at a chain of keys, and an empty one where it breaks off. */
export function objectAt(value: unknown, ...keys: readonly string[]): JsonObject {
  let at: unknown = value;
  for (const key of keys) at = isObject(at) ? at[key] : undefined;
  return isObject(at) ? at : {};
}
