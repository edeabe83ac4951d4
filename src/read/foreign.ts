import { ScheduleError } from '../fetch/schedule-error.ts';

/** The vocabularies of others, each with its mark in a text, or in a JSON document without white space. */
const MARKS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['iCalendar', /^\s*BEGIN:VCALENDAR/i],
  ['an RSS or Atom feed', /^\s*(?:<[?!][^]{0,2000})?<(?:rss|feed|rdf:RDF)\b/i],
  ['a web page with JSON-LD in it', /^\s*<[^]*application\/ld\+json/i],
  ['The Events Calendar', /"utc_start_date":|"events":\[\{"title":.*"start_date":/],
  ['WordPress', /"rendered":|"post_title":/],
  ['Drupal’s JSON:API', /"jsonapi":|"type":"node--/],
  ['pretix', /"(?:event_url|presale_start|date_from)":/],
  ['pretalx or frab', /"(?:conference|talks)":/],
  ['Sessionize', /"sessions":\[.*"startsAt":/],
  ['JSCalendar', /"@type":"(?:Group|Task|jsevent|jsgroup)"/],
  ['jCal', /^\["vcalendar"/],
  ['Google Calendar', /"calendar#/],
  ['Eventbrite', /"utc":/],
  ['kulturdaten.berlin', /"scheduleStatus":/],
];

/** Number of values, and of characters, at the beginning of a document in which a mark is looked for. */
const VALUES = 500;
const LENGTH = 99_999;

/** What a text, or a JSON document, looks like if it is not ours; undefined if it has no mark of those that are known. */
export function whatIsIt(value: unknown): string | undefined {
  let count = 0;
  /** Of a list only the first member. */
  const beginning = (_: string, one: unknown) =>
    count++ > VALUES ? undefined : Array.isArray(one) ? (one.slice(0, 1) as unknown) : one;
  const text = typeof value === 'string' ? value : JSON.stringify(value, beginning);
  return MARKS.find(([, mark]) => mark.test(text.slice(0, LENGTH)))?.[0];
}

/** The error for a document of another kind. A feed of news has no dates of events, so no source reads it. */
export const foreignError = (url: string, kind: string, options?: ErrorOptions): ScheduleError =>
  new ScheduleError(
    'foreign-document',
    url,
    `${kind}; ${/feed/.test(kind) ? "it can't be converted, but a calendar file (.ics) can" : `convert it: npx series-schedule convert ${url}`}`,
    options,
  );
