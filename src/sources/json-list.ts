import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute } from './addresses.ts';
import { draftOf, type Item, type SourceSession } from './draft.ts';
import { daysLater } from './moments.ts';
import { fieldOf, fieldRanges, fieldTime, type FieldRange } from './fields.ts';
import type { ConversionOptions, Material, Source } from './source.ts';
import { statusInTitle, statusOfWord } from './statuses.ts';
import { lineOf, textOf } from './text.ts';
import { zoneOf } from './zones.ts';

/**
 * Any list of events in JSON: Drupal's Views (“REST export”), WordPress with fields of one's own, an export that somebody
 * wrote. Names of fields are guessed, and told by the option.
 */
export const jsonList: Source = {
  id: 'json-list',
  name: 'list of events in JSON',
  recognizes: ({ json }) => listIn(json) !== undefined,
  read: (material, options) => {
    const { list, path } = listIn(material.json) ?? { list: [], path: '$' };
    return draftOf(
      { series: {}, items: list, path, session: (item) => sessionsOf(item, material, options) },
      options,
    );
  },
  silent: ['full'],
};

interface List {
  readonly list: readonly JsonObject[];
  readonly path: string;
}

/** Levels at which a list is looked for: `data.events.elements`. */
const DEPTH = 3;

/** The longest list of events, at most three levels deep; or an event that stands alone. */
function listIn(json: unknown): List | undefined {
  const found: List[] = [];
  const visit = (value: unknown, path: string, depth: number) => {
    if (Array.isArray(value)) found.push({ list: value.map(unwrapped), path });
    else if (isObject(value) && depth < DEPTH)
      for (const [key, child] of Object.entries(value)) visit(child, `${path}.${key}`, depth + 1);
  };
  if (isObject(json) && isDated(json)) return { list: [json], path: '$' };
  visit(json, '$', 0);
  return found.filter(({ list }) => list.some(isDated)).sort((a, b) => b.list.length - a.list.length)[0];
}

/** An entry without what is wrapped around it: `{ event }`, `{ node }`, `{ data }`. */
function unwrapped(entry: unknown): JsonObject {
  if (!isObject(entry)) return {};
  const inner = [entry.event, entry.node, entry.data].find((one) => isObject(one) && isDated(one));
  return isObject(inner) && !isDated(entry) ? inner : entry;
}

/** Whether something has a title and a date, by the names of its fields. */
const isDated = (object: JsonObject) => {
  const start = fieldOf(object, 'startDate');
  return !!start && !!fieldOf(object, 'name') && !!textOf(start.value);
};

function sessionsOf(
  { value, report }: Item,
  { url: base }: Material,
  { fields = {} }: ConversionOptions,
): readonly SourceSession[] {
  const field = (meaning: string) => fieldOf(value, meaning, fields);
  const start = field('startDate');
  const zone = zoneOf(textOf(field('timeZone')?.value));
  const isWhole = isTrue(value.allDay ?? value.all_day);
  const last = fieldTime(field('endDate')?.value, zone);
  const ranges = fieldRanges(start?.value, zone)
    .map((range) => ({ ...range, end: range.end ?? last }))
    .map((range) => (isWhole ? daysOf(range) : range));
  const name = lineOf(field('name')?.value);
  const words = lineOf(start?.value);
  if (!start) report('', 'has no date; name its field with --field startDate=…', 'missing');
  else if (!ranges.length) report(`.${start.key}`, `“${words ?? ''}” is no date; the words are shown`);
  const url = absolute(linkIn(textOf(field('url')?.value)), base);
  const session = {
    name,
    description: textOf(field('description')?.value),
    url,
    eventStatus: statusOfWord(textOf(field('eventStatus')?.value)) ?? statusInTitle(name),
    location: lineOf(field('location')?.value),
    registration: registrationOf(field, base),
  };
  const id = textOf(field('id')?.value) ?? url;
  if (!ranges.length) return start ? [{ '@id': id, ...session, startDate: words }] : [];
  return ranges.map(({ start, end }) => ({
    '@id': ranges.length > 1 ? `${id ?? ''}#${start.wall}` : id,
    ...session,
    startDate: start,
    endDate: end,
  }));
}

const isTrue = (value: unknown) => value === true || value === 1 || value === 'true' || value === '1';

/** Whole days; an end at midnight is the end of the day before. */
function daysOf({ start, end }: FieldRange): FieldRange {
  const last = end && (/T00:00$/.test(end.wall) ? daysLater(end.wall, -1) : end.wall);
  return { start: { wall: start.wall.slice(0, 10) }, ...(last && { end: { wall: last.slice(0, 10) } }) };
}

/** The address in `<a href="…">`, which views write for a link. */
const linkIn = (text: string | undefined) => /<a\b[^>]*\bhref="([^"]+)"/i.exec(text ?? '')?.[1] ?? text;

/** Only fields that the option names are about registration. */
export function registrationOf(
  field: (meaning: string) => { readonly value: unknown } | undefined,
  base: string,
): SourceSession['registration'] {
  return {
    opens: fieldTime(field('opens')?.value),
    closes: fieldTime(field('closes')?.value),
    url: absolute(linkIn(textOf(field('registrationUrl')?.value)), base),
  };
}
