import { isObject, type JsonObject } from '../read/json-object.ts';
import { absolute, addressOf, townOf } from './addresses.ts';
import {
  draftOf,
  listOf,
  objectAt,
  objectsOf,
  type Item,
  type SourceRegistration,
  type SourceSession,
} from './draft.ts';
import { fieldOf, fieldRanges, fieldTime } from './fields.ts';
import { registrationOf } from './json-list.ts';
import { SourceError, type ConversionOptions, type Material, type Source } from './source.ts';
import { statusInTitle, statusOfWord } from './statuses.ts';
import { lineOf, textOf } from './text.ts';

/** Drupal's JSON:API. Each site names its fields itself, so the date is guessed by its type, or told by the option. */
export const drupal: Source = {
  id: 'drupal',
  name: "Drupal's JSON:API",
  recognizes: ({ json }) => resourcesOf(json).some(isResource),
  read: (material, options) => {
    const { json } = material;
    const resources = resourcesOf(json);
    const dateField = options.fields?.startDate ?? guessDate(resources);
    if (dateField === undefined) throw noDate(resources);
    const included = new Map(
      objectsOf(objectAt(json).included).map(
        (one) => [`${String(one.type)} ${String(one.id)}`, one] as const,
      ),
    );
    return draftOf(
      {
        series: {},
        items: resources,
        path: '$.data',
        session: (item) => sessionsOf(item, material, { dateField, included, options }),
      },
      options,
    );
  },
  next({ json, url }) {
    const { next } = objectAt(json, 'links');
    return absolute(isObject(next) ? next.href : next, url);
  },
  silent: ['cancellation', 'registration', 'full', 'zone'],
};

const resourcesOf = (json: unknown): readonly unknown[] => (isObject(json) ? listOf(json.data) : []);

const isResource = (value: unknown) =>
  isObject(value) && /^[\w-]+--[\w-]+$/.test(String(value.type)) && isObject(value.attributes);

const ABOUT_REGISTRATION = /regist|anmeld|signup/i;
const NOT_A_DATE = /^(created|changed|published|revision|publish_on|unpublish_on|path|access|login)/;

/** The field that has dates in most resources; ranges before single times, and never one about registration. */
function guessDate(resources: readonly unknown[]): string | undefined {
  const votes = new Map<string, number>();
  for (const resource of resources) {
    for (const [key, value] of Object.entries(objectAt(resource, 'attributes'))) {
      if (NOT_A_DATE.test(key) || ABOUT_REGISTRATION.test(key) || !fieldRanges(value).length) continue;
      const first = (Array.isArray(value) ? value : [value])[0] as unknown;
      const weight =
        (isObject(first) && 'end_value' in first ? 2 : 1) + (/(start|begin)/i.test(key) ? 0.5 : 0);
      votes.set(key, (votes.get(key) ?? 0) + weight);
    }
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function noDate(resources: readonly unknown[]): SourceError {
  const names = new Set(resources.flatMap((one) => Object.keys(objectAt(one, 'attributes'))));
  const fields = [...names].filter((name) => name.startsWith('field_'));
  return new SourceError(
    'no-date-field',
    `No field of these ${resources.length} resources has a date. Name it with --field startDate=…; ` +
      `there are ${fields.length ? fields.join(', ') : 'no fields of the site'}.`,
  );
}

interface Context {
  readonly dateField: string;
  readonly included: ReadonlyMap<string, JsonObject>;
  readonly options: ConversionOptions;
}

function sessionsOf(
  { value, report }: Item,
  { url: base }: Material,
  context: Context,
): readonly SourceSession[] {
  const { dateField, included, options } = context;
  const attributes = objectAt(value, 'attributes');
  if (attributes.status === false) {
    report('.attributes.status', 'is not published; it is left out', 'not-shown');
    return [];
  }
  const field = (meaning: string) => {
    const told = options.fields?.[meaning];
    return told === undefined ? undefined : fieldOf(attributes, meaning, options.fields);
  };
  const ranges = fieldRanges(fieldOf(attributes, 'startDate', { startDate: dateField })?.value);
  if (!ranges.length) report(`.attributes.${dateField}`, 'is missing or no date; it is left out', 'missing');
  const name = lineOf(field('name')?.value ?? attributes.title ?? attributes.name);
  const alias = textOf(objectAt(attributes, 'path').alias);
  const id = textOf(value.id);
  const session = {
    name,
    description: textOf(field('description')?.value ?? attributes.body),
    url: absolute(alias, base),
    inLanguage: languageOf(attributes.langcode),
    eventStatus: statusOf(attributes, field('eventStatus')?.value) ?? statusInTitle(name),
    location: lineOf(field('location')?.value) ?? placesOf(value, included),
    registration: { ...guessedWindow(attributes), ...defined(registrationOf(field, base)) },
  };
  const end = field('endDate')?.value;
  return ranges.map(({ start, end: own }) => ({
    '@id': ranges.length > 1 ? `${String(id)}#${start.wall}` : id,
    ...session,
    startDate: start,
    endDate: own ?? fieldTime(end),
  }));
}

const languageOf = (code: unknown) =>
  typeof code === 'string' && !/^(und|zxx)$/.test(code) ? code : undefined;

const defined = (object: JsonObject | undefined) =>
  Object.fromEntries(Object.entries(object ?? {}).filter(([, value]) => value !== undefined));

/** The status that the option names, or a field that says in its name what it means. */
function statusOf(attributes: JsonObject, told: unknown): string | undefined {
  if (told === true || told === '1' || told === 1) return 'EventCancelled';
  const word = statusOfWord(textOf(told));
  if (word) return word;
  const isCancelled = Object.entries(attributes).some(
    ([key, value]) =>
      /(cancel|abgesagt|absage)/i.test(key) && (value === true || value === 1 || value === '1'),
  );
  return isCancelled ? 'EventCancelled' : undefined;
}

/** A range about registration: when it opens and closes. */
function guessedWindow(attributes: JsonObject): SourceRegistration {
  const [, range] =
    Object.entries(attributes).find(
      ([key, value]) =>
        ABOUT_REGISTRATION.test(key) && isObject(value) && ('value' in value || 'end_value' in value),
    ) ?? [];
  const { value, end_value: end } = objectAt(range);
  return defined({ opens: fieldTime(value), closes: fieldTime(end) });
}

/** Places: related resources by the name of the relation, or an address field. */
function placesOf({ relationships, attributes }: JsonObject, included: ReadonlyMap<string, JsonObject>) {
  const related = Object.entries(objectAt(relationships))
    .filter(([key]) => /(location|place|venue|ort$|raum|room|standort)/i.test(key))
    .flatMap(([, relation]) => objectsOf(objectAt(relation).data))
    .map(({ type, id }) => included.get(`${String(type)} ${String(id)}`))
    .filter((one) => one !== undefined);
  if (related.length) {
    return related.map((one) => ({
      '@type': 'Place',
      name: lineOf(objectAt(one, 'attributes').title ?? objectAt(one, 'attributes').name),
      address: addressIn(objectAt(one, 'attributes')),
    }));
  }
  const [, own] =
    Object.entries(objectAt(attributes)).find(([key]) =>
      /(location|place|venue|veranstaltungsort)/i.test(key),
    ) ?? [];
  const address = addressIn(objectAt(attributes));
  return address ? { '@type': 'Place', name: isObject(own) ? undefined : lineOf(own), address } : lineOf(own);
}

/** The value of a field of the module “Address”. */
function addressIn(attributes: JsonObject): string | undefined {
  const address = Object.values(attributes).find((one) => isObject(one) && 'address_line1' in one);
  const { organization, address_line1: line, postal_code: code, locality } = objectAt(address);
  return addressOf([organization, line, townOf(code, locality)]);
}
