import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute } from './addresses.ts';
import { draftOf, type Item, type SourceSession } from './draft.ts';
import { fieldOf, fieldRanges, fieldTime } from './fields.ts';
import type { ConversionOptions, Material, Source } from './source.ts';
import { statusInTitle, statusOfWord } from './statuses.ts';
import { lineOf, textOf } from './text.ts';

/**
 * Any list of events in JSON: Drupal's Views (“REST export”), WordPress with fields of one's own, an export that somebody
 * wrote. Names of fields are guessed, and told by the option.
 */
export const jsonList: Source = {
  id: 'json-list',
  name: 'list of events in JSON',
  recognizes: ({ json }) => (listIn(json)?.list ?? []).some((one) => isObject(one) && isDated(one)),
  read: (material, options) => {
    const { list, path } = listIn(material.json) ?? { list: [], path: '$' };
    return draftOf(
      { series: {}, items: list, path, session: (item) => sessionsOf(item, material, options) },
      options,
    );
  },
  silent: ['full'],
};

/** The longest list of objects, at most two levels deep. */
function listIn(json: unknown): { readonly list: readonly unknown[]; readonly path: string } | undefined {
  if (Array.isArray(json)) return json.some(isObject) ? { list: json, path: '$' } : undefined;
  if (!isObject(json)) return undefined;
  const lists = [json, ...Object.values(json).filter(isObject)].flatMap((object) =>
    Object.entries(object)
      .filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].some(isObject))
      .map(([key, list]) => ({ list, path: `$.${key}` })),
  );
  return lists.sort((a, b) => b.list.length - a.list.length)[0];
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
  const ranges = fieldRanges(start?.value);
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
    endDate: end ?? fieldTime(field('endDate')?.value),
  }));
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
