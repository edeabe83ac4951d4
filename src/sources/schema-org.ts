import { findSessions } from '../read/find-sessions.ts';
import { normalForms } from '../read/normal-form.ts';
import { keysOf, schemas } from '../read/schema.ts';
import { values } from '../read/values.ts';
import { isObject, type JsonObject } from '../read/json-object.ts';
import { step, type Problem, type Report } from '../model/problem.ts';
import { absolute, absolutized } from './addresses.ts';
import { compact, draftOf, objectAt, without, type Item, type SourceSession } from './draft.ts';
import { datesOf, schedulesOf } from './event-schedule.ts';
import { withoutInventions } from './guards.ts';
import { parseJson } from './loose-json.ts';
import { chooseSchedule, schedulesIn, withInheritedNames } from './linked-data.ts';
import { readTime, type SourceTime } from './moments.ts';
import type { ConversionOptions, Draft, Material, Source } from './source.ts';
import { lineOf, textOf, unescaped } from './text.ts';
import { zoneOf } from './zones.ts';

const NO_NODE = { firstChild: null, nextSibling: null, parentNode: null, nodeType: 11 };

/** The keys of a schedule. No text is parsed for them. */
const KEYS = keysOf(schemas(values({ url: '', parser: { parse: () => NO_NODE, knows: () => false } })));

/** Problems are those of the document that is made, where its reader finds them. */
const ignored = () => {};

/** Our own documents, and JSON-LD of any site. */
export const schemaOrg: Source = {
  id: 'schema-org',
  name: 'schema.org in JSON',
  recognizes: (material) => isLinkedData(documentOf(material).value),
  read: (material, options) => {
    const { value, problem } = documentOf(material);
    return readLinkedData(value, material.url, options, problem ? [problem] : []);
  },
  next: ({ json, url }) => {
    // A feed of OpenActive names its next page in each; the last page is empty.
    const { next, items } = objectAt(json);
    return Array.isArray(items) && items.length && typeof next === 'string' ? absolute(next, url) : undefined;
  },
  silent: [],
};

/** The JSON of a material, read leniently where JSON.parse refuses it. */
function documentOf({ json, text }: Material): { readonly value: unknown; readonly problem?: Problem } {
  if (json !== undefined) return { value: json };
  return /^\s*[{[]/.test(text) && /schema\.org|"startDate"/.test(text)
    ? parseJson(text, '$')
    : { value: undefined };
}

/** The vocabulary, or terms that only it has. Others name a type and a title, too. */
const TERMS = /schema\.org|"(?:\w+:)?(?:startDate|subEvents?|eventSchedule|hasCourseInstance)"/;

/** Whether a document has events or a series in the vocabulary of schema.org. */
export function isLinkedData(document: unknown): boolean {
  if (typeof document !== 'object' || document === null || !TERMS.test(JSON.stringify(document)))
    return false;
  const { sessions, series = {} } = found(withInheritedNames(document));
  // A list called “events” is one of anybody.
  return (
    'subEvent' in series ||
    isTyped(series) ||
    sessions.some(
      ({ value }) => isObject(value) && (isDate(value.startDate) || (isTyped(value) && 'name' in value)),
    )
  );
}

/** Whether a value is written as schema.org writes dates; Indico has an object. */
const isDate = (value: unknown) =>
  typeof value === 'string' || Array.isArray(value) || (isObject(value) && '@value' in value);

const isTyped = (node: JsonObject) => ['@type', 'type'].some((key) => node[key] !== undefined);

/** The first series and the sessions of a document, both with our names, where they have others. */
function found(document: unknown) {
  const search = findSessions(document, normalForms(document, KEYS, ignored), () => undefined, ignored);
  let step = search.next();
  while (!step.done) step = search.next();
  const { series, sessions } = step.value;
  return { series: series[0]?.value as JsonObject | undefined, sessions };
}

/** Makes a draft of a document in the vocabulary of schema.org; used for web pages, too. */
export function readLinkedData(
  document: unknown,
  url: string,
  options: ConversionOptions,
  problems: readonly Problem[] = [],
): Draft {
  const part = withInheritedNames(chooseSchedule(document, options.fields?.series, url));
  const { series = {}, sessions } = found(part);
  const paths = sessions.filter(({ value }) => isObject(value));
  // A series whose dates are only in its rule is its own session.
  const alone = paths.length ? undefined : schedulesIn(part).find((one) => schedulesOf(one).length);
  const items = alone ? [alone] : paths.map(({ value }) => value);
  const { timeZone } = series;
  const head = without(
    series,
    '@type',
    'subEvent',
    'subEvents',
    'events',
    'eventSchedule',
    'timeZone',
    'startDate',
    'endDate',
  );
  const zone = zoneOf(timeZone);
  const unknown: Problem[] =
    timeZone !== undefined && timeZone !== null && !zone
      ? [
          {
            path: '$.timeZone',
            message: `“${String(textOf(timeZone))}” is no known time zone`,
            code: 'unreadable',
          },
        ]
      : [];
  return draftOf(
    {
      series: absolutized(withoutInventions(withPlainName(head), url), url),
      items,
      path: '$',
      pathOf: (index) => (alone ? '$' : (paths[index]?.path ?? '$')),
      zone,
      problems: [...problems, ...unknown],
      session: (item) => sessionsOf(item, url, options),
    },
    options,
  );
}

function sessionsOf(
  { value, report }: Item,
  base: string,
  { now }: ConversionOptions,
): readonly SourceSession[] {
  const { eventSchedule, startDate, endDate, doorTime } = value;
  const rest = without(value, 'superEvent', 'subEvent', 'eventSchedule', '@context', 'endDate', 'doorTime');
  const session = absolutized(withoutInventions(withPlainName(rest), base), base);
  const schedules = schedulesOf(value);
  const start = timeOf(startDate);
  const isExact = typeof start === 'object' && start.wall.length > 10;
  // A single date with a time says more than a rule that it may belong to.
  if (!schedules.length || isExact) {
    if (schedules.length) report('.eventSchedule', 'is not read, because the event has a start', 'not-shown');
    return [
      {
        ...withRegistration(session),
        startDate: start,
        endDate: endOf(endDate, report),
        ...doors(doorTime, start),
      },
    ];
  }
  return schedules.flatMap((schedule, index) => {
    const path = `${step('', 'eventSchedule')}${Array.isArray(eventSchedule) ? `[${index}]` : ''}`;
    const dates = datesOf(schedule, value, now, (below, message, code) =>
      report(path + below, message, code),
    );
    const id = textOf(value['@id']) ?? absolute(value.url, base);
    return dates.map(({ start, end }) => ({
      ...withRegistration(session),
      '@id': id && dates.length > 1 ? `${id}${id.includes('#') ? '-' : '#'}${start.wall}` : id,
      startDate: start,
      endDate: end,
    }));
  });
}

/** The title on one line; in a context of one's own, names carry their language. */
function withPlainName(node: JsonObject): JsonObject {
  const name = node.name ?? node.nameDe ?? node.nameEn ?? node.nameFr;
  const description = node.description ?? node.descriptionDe ?? node.descriptionEn ?? node.descriptionFr;
  return compact({ ...node, name: lineOf(name), description: unescaped(textOf(description)) });
}

const timeOf = (value: unknown): SourceTime | string | undefined => {
  const text = textOf(value);
  return readTime(text) ?? text;
};

function endOf(value: unknown, report: Report): SourceTime | undefined {
  const text = textOf(value);
  const end = readTime(text);
  if (text !== undefined && !end) report('.endDate', `“${text}” is no date; it is left out`);
  return end;
}

/** When the doors open: a time of the day is one of the first day. */
function doors(value: unknown, start: SourceTime | string | undefined): Pick<SourceSession, 'doorTime'> {
  const text = textOf(value);
  const [clock] = /^\d\d:\d\d/.exec(text ?? '') ?? [];
  if (!clock || typeof start !== 'object') return { doorTime: readTime(text) };
  return { doorTime: { ...start, wall: `${start.wall.slice(0, 10)}T${clock}` } };
}

/** Our own word, with its times; words in their place stay. */
function withRegistration(session: JsonObject): SourceSession {
  const { registration, ...rest } = session;
  if (!isObject(registration)) return session;
  const { opens, closes } = registration;
  return {
    ...rest,
    registration: { ...registration, opens: timeOf(opens), closes: timeOf(closes) },
  } as SourceSession;
}
