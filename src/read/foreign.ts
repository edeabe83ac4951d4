/** A text that begins like this, and what it is. */
const TEXTS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['iCalendar', /^\s*BEGIN:VCALENDAR/i],
  ['an RSS or Atom feed', /^\s*(?:<[?!][^]{0,2000})?<(?:rss|feed|rdf:RDF)\b/i],
  ['a web page with JSON-LD in it', /^\s*<[^]*application\/ld\+json/i],
];

/**
 * The vocabularies of others, each with its own marks: paths to keys that it always has. A list of several paths means
 * all of them; after “=” stands how the value begins.
 */
const DOCUMENTS: readonly (readonly [name: string, ...marks: string[]])[] = [
  [
    'The Events Calendar’s REST answer',
    'events.0.title events.0.start_date',
    'start_date utc_start_date',
    '0.start_date 0.title.rendered',
    'rest_url events',
  ],
  ['WordPress posts', '0.title.rendered', 'title.rendered', 'post_title'],
  ['Drupal’s JSON:API', 'jsonapi', 'data.0.attributes', 'data.attributes'],
  ['pretix', 'events.0.event_url', 'results.0.date_from', 'date_from presale_start'],
  ['a schedule of pretalx or frab', 'schedule.conference', 'schedule.events', 'talks rooms'],
  ['Sessionize', 'sessions.0.startsAt', '0.sessions.0.startsAt', '0.rooms.0.sessions'],
  [
    'JSCalendar',
    '@type=jsevent',
    '@type=jsgroup',
    '@type=Group entries',
    '@type=Event uid start',
    '0.uid 0.start 0.@type',
    '@type=Task',
  ],
  ['jCal', '0=vcalendar'],
  ['Google Calendar', 'kind=calendar#'],
  ['Eventbrite', 'events.0.start.utc', 'start.utc', 'events.0.name.text'],
  [
    'kulturdaten.berlin',
    'scheduleStatus',
    '0.scheduleStatus',
    'data.events.0.scheduleStatus',
    'data.events.0.attractions',
  ],
  ['OpenAgenda', 'timings', '0.timings', 'events.0.timings'],
  ['OParl', 'type=https://schema.oparl.org', 'data.0.type=https://schema.oparl.org'],
  [
    'a collection of ActivityStreams',
    'orderedItems.0=http',
    'type=OrderedCollection first',
    'type=Collection first',
  ],
];

/** What a text, or a JSON document, looks like if it is not ours; undefined if it has no mark of those that are known. */
export function whatIsIt(value: unknown): string | undefined {
  if (typeof value === 'string') return TEXTS.find(([, mark]) => mark.test(value))?.[0];
  const has = (mark: string) => {
    const [path = '', start = ''] = mark.split('=');
    let at: unknown = value;
    for (const key of path.split('.'))
      at = typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? at[key as never] : undefined;
    return at !== undefined && (!start || (typeof at === 'string' && at.startsWith(start)));
  };
  return DOCUMENTS.find(([, ...marks]) => marks.some((mark) => mark.split(' ').every(has)))?.[0];
}
