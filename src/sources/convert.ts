import { isObject, type JsonObject } from '../read/json-object.ts';
import type { Problem } from '../model/problem.ts';
import { isTimeZone } from '../model/time-zone.ts';
import { instantOfTime, readTime, toWall, writeTime } from './moments.ts';
import { SourceError, type ConversionOptions, type Draft, type Material, type Source } from './source.ts';
import { recognize } from './sources.ts';

/** Sessions of a schedule at most; of more, those that come next are taken. */
export const MOST_SESSIONS = 3000;

/** What is converted: a material, or a page of a longer answer. */
export interface Part {
  readonly material: Material;
  /** Id of the source, if it is known. */
  readonly from?: string;
}

/**
 * Makes one draft of several materials: pages of one answer, or sources that complete each other. Sessions with one `@id`
 * become one; what an earlier material says of a session or the series wins.
 * @throws SourceError if a material is of no known kind or can't be converted, or the zone of the options is none
 */
export async function convert(parts: readonly Part[], options: ConversionOptions): Promise<Draft> {
  if (options.zone !== undefined && !isTimeZone(options.zone)) {
    throw new SourceError(
      'no-zone',
      `“${options.zone}” is no time zone. Write an IANA name: --zone Europe/Berlin`,
    );
  }
  const drafts: Draft[] = [];
  const sources = new Set<Source>();
  for (const { material, from } of parts) {
    const source = recognize(material, from);
    sources.add(source);
    const draft = await source.read(material, options);
    const isOne = parts.length === 1;
    drafts.push(
      isOne ? draft : { ...draft, problems: draft.problems.map((one) => inFile(one, material.url)) },
    );
  }
  const [first, ...others] = drafts;
  if (!first) throw new SourceError('nothing', 'There is nothing to convert. Name an address or a file.');
  const whole = others.length ? joined([first, ...others], keyOf([...sources])) : first;
  return named(bounded(whole, options.now), options.name);
}

/** A draft whose series has a name: the chosen one, the source's, or that of all its sessions. */
function named({ series, sessions, problems }: Draft, chosen: string | undefined): Draft {
  const [common, ...others] = new Set(sessions.map((session) => session.name));
  const name = chosen ?? series.name ?? (others.length ? undefined : common);
  if (name !== undefined) return { series: { ...series, name }, sessions, problems };
  const message = 'does not tell the name of the series; name it with --name "…"';
  const missing: Problem = { path: '$', message, code: 'missing' };
  return { series, sessions, problems: sessions.length ? [...problems, missing] : problems };
}

const inFile = (problem: Problem, url: string): Problem => ({ ...problem, path: `${url} ${problem.path}` });

type KeyOf = (session: JsonObject) => string | undefined;

/** What tells sessions of these sources apart. */
const keyOf = (sources: readonly Source[]): KeyOf => {
  const own = sources.flatMap(({ joinKey }) => joinKey ?? []);
  return (session) => {
    for (const key of own) {
      const found = key(session);
      if (found !== undefined) return `key ${found}`;
    }
    return typeof session['@id'] === 'string' ? session['@id'] : undefined;
  };
};

function joined(drafts: readonly Draft[], keyOf: KeyOf): Draft {
  const zone = drafts.map(({ series }) => series.timeZone).find((one) => typeof one === 'string');
  const sessions: JsonObject[] = [];
  for (const draft of drafts) {
    const places = new Map<string, number>();
    sessions.forEach((session, index) => {
      const key = keyOf(session);
      if (key !== undefined && !places.has(key)) places.set(key, index);
    });
    const own = typeof draft.series.timeZone === 'string' ? draft.series.timeZone : undefined;
    for (const session of draft.sessions) {
      const moved = own === zone ? session : inZone(session, own, zone);
      const key = keyOf(session);
      const place = key === undefined ? undefined : places.get(key);
      const earlier = place === undefined ? undefined : sessions[place];
      if (place === undefined || !earlier) sessions.push(moved);
      else sessions[place] = together(earlier, moved);
    }
  }
  const series = drafts
    .map((draft) => draft.series)
    .reduceRight((later, earlier) => ({ ...later, ...earlier }));
  return { series, sessions, problems: stillTrue(drafts, sessions) };
}

/** Properties of one session from two materials. Words instead of a date give way to a date. */
function together(earlier: JsonObject, later: JsonObject): JsonObject {
  const isDated = (session: JsonObject) => readTime(session.startDate) !== undefined;
  const merged = { ...later, ...earlier };
  if (isDated(earlier) || !isDated(later)) return merged;
  return { ...merged, startDate: later.startDate, endDate: later.endDate };
}

/** Problems that the other materials have not solved. */
function stillTrue(drafts: readonly Draft[], sessions: readonly JsonObject[]): readonly Problem[] {
  const isDated = sessions.every(({ startDate }) => readTime(startDate) !== undefined);
  return drafts
    .flatMap(({ problems }) => problems)
    .filter(({ message }) => !(message.includes('dates only in words') && isDated));
}

const TIMES = ['startDate', 'endDate', 'doorTime', 'previousStartDate', 'opens', 'closes'];

/** A session whose times are written for the zone of another series. */
function inZone(session: JsonObject, own: string | undefined, zone: string | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(session).map(([key, value]) => {
      if (key === 'registration' && isObject(value)) return [key, inZone(value, own, zone)];
      const time = TIMES.includes(key) ? readTime(value, own) : undefined;
      return [key, time ? writeTime(time, zone) : value];
    }),
  );
}

/** A draft of bounded size. */
function bounded(draft: Draft, now: number): Draft {
  const count = draft.sessions.length;
  if (count <= MOST_SESSIONS) return draft;
  const zone = typeof draft.series.timeZone === 'string' ? draft.series.timeZone : undefined;
  const startOf = ({ startDate }: JsonObject) => {
    const time = readTime(startDate, zone);
    return time ? instantOfTime(time, zone) : Infinity;
  };
  const from = Date.parse(`${toWall(now, 10)}T00:00Z`);
  const next = draft.sessions
    .map((session) => ({ session, start: startOf(session) }))
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_SESSIONS)
    .map(({ session }) => session);
  const message = `has ${count} events; only the next ${next.length} from today are taken`;
  return {
    ...draft,
    sessions: next,
    problems: [{ path: '$', message, code: 'not-shown' }, ...draft.problems],
  };
}
