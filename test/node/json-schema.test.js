import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ROOT = new URL('../../', import.meta.url);
const json = async (/** @type {string} */ path) => JSON.parse(await readFile(new URL(path, ROOT), 'utf8'));

const schema = await json('dist/schedule.schema.json');
// Strict: a keyword that JSON Schema does not have is an error.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const session = { name: 'Session', startDate: '2021-04-28T14:00' };
const series = (/** @type {object} */ part) => ({ name: 'Series', subEvent: [session], ...part });
const withSession = (/** @type {object} */ part) => series({ subEvent: [{ ...session, ...part }] });

/** @type {[string, unknown][]} */
const VALID = [
  ['a series with one session', series({})],
  ['a session that stands alone', series({ subEvent: session })],
  ['a session without a date', series({ subEvent: [{ name: 'Session' }] })],
  ['properties that it does not know', withSession({ 'x-internal': { a: [null] } })],
  [
    'places as texts, objects and lists',
    withSession({ location: ['Town hall', { name: 'Room 2', address: 'Main St 1' }] }),
  ],
  ['a text as a JSON-LD value', withSession({ description: { '@value': 'Text', '@language': 'en' } })],
  ['numbers as texts', withSession({ position: '1', remainingAttendeeCapacity: 7 })],
  [
    'one offer and several',
    series({
      subEvent: [
        { ...session, offers: { price: 5 } },
        { ...session, offers: [{ price: '5' }] },
      ],
    }),
  ],
  ['a registration for all', series({ registration: { state: 'notYetOpen', opens: '2021-03-01' } })],
  ['a deadline in words', withSession({ registration: { closes: 'solange Plätze frei sind' } })],
  ['a date in words', withSession({ startDate: 'Herbst 2021' })],
  [
    'what other properties of JSON-LD say',
    series({ registration: { '@type': 'x', url: 'https://example.org/' } }),
  ],
  [
    'terms of schema.org with their address',
    withSession({ eventStatus: 'https://schema.org/EventCancelled' }),
  ],
  [
    'a single event',
    { '@type': 'Event', name: 'Talk', startDate: '2021-04-28T14:00:00-04:00', url: 'talk.html' },
  ],
  ['a calendar', series({ calendar: 'webcal://beispiel.example/termine.ics' })],
  ['a calendar beside the document', series({ calendar: 'schedule.ics' })],
  ['a list of events', [{ '@type': 'MusicEvent', name: 'Concert', startDate: '2021-04-28' }]],
  ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, { '@type': 'Event' }] }],
];

/** Imitates the Event examples on schema.org: their properties and spellings, not their texts. @type {[string, object][]} */
const JSON_LD = [
  [
    'a match with an aggregate offer',
    {
      '@type': 'Event',
      location: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Town', addressRegion: 'TN' },
        url: 'arena.html',
      },
      name: 'Match',
      offers: { '@type': 'AggregateOffer', lowPrice: '$35', offerCount: '1938' },
      startDate: '2026-04-21T20:00',
      url: 'match.html',
    },
  ],
  [
    'a concert with several performers and an offer',
    {
      '@type': 'MusicEvent',
      location: { '@type': 'MusicVenue', name: 'Hall', address: '12 Example Street, Town' },
      name: 'Concert',
      offers: {
        '@type': 'Offer',
        url: 'https://example.org/tickets/12',
        price: '13.00',
        priceCurrency: 'USD',
        availability: 'https://schema.org/InStock',
        validFrom: '2026-01-20T16:20-08:00',
      },
      performer: [{ '@type': 'MusicGroup', name: 'Band', sameAs: 'https://example.org/band' }],
      startDate: '2026-09-14T21:30',
      typicalAgeRange: '18+',
    },
  ],
  [
    'an event that was moved online',
    {
      '@type': 'Event',
      name: 'Reading',
      startDate: '2026-09-14T21:30-05:00',
      endDate: '2026-09-14T22:30-05:00',
      previousStartDate: '2026-03-14T21:30-05:00',
      eventStatus: ['https://schema.org/EventMovedOnline', 'https://schema.org/EventRescheduled'],
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'VirtualLocation', url: 'https://example.org/stream' },
        {
          '@type': 'Place',
          name: 'House',
          address: { '@type': 'PostalAddress', streetAddress: '1 Example Street', addressCountry: 'US' },
        },
      ],
      image: ['https://example.org/1x1.jpg', 'https://example.org/4x3.jpg'],
      organizer: { '@type': 'Organization', name: 'Publisher', url: 'https://example.org/' },
    },
  ],
  [
    'a series of performances',
    {
      '@type': 'EventSeries',
      name: 'Play',
      subEvent: [
        {
          '@type': 'TheaterEvent',
          name: 'Play',
          startDate: '2026-10-02T19:00',
          doorTime: '18:30',
          inLanguage: 'en',
          isAccessibleForFree: 'http://schema.org/True',
        },
      ],
    },
  ],
];

const text = (/** @type {string} */ startDate) => withSession({ startDate });
const registered = (/** @type {object} */ registration) => withSession({ registration });

/** Mistakes that authors make; the widget reads or reports each of them. @type {[string, unknown][]} */
const MISTAKES = [
  ['a negative number of places', withSession({ remainingAttendeeCapacity: -2 })],
  ['places in words', withSession({ remainingAttendeeCapacity: 'wenige' })],
  ['a status in German', withSession({ eventStatus: 'abgesagt' })],
  ['a status in a sentence', withSession({ eventStatus: 'Cancelled due to illness' })],
  ['a status with a slash', withSession({ eventStatus: 'https://schema.org/EventCancelled/' })],
  ['a status under another name', withSession({ status: 'cancelled' })],
  ['a state in German', registered({ state: 'ausgebucht' })],
  ['a state in capitals', registered({ state: 'Open' })],
  ['an availability in German', withSession({ offers: { availability: 'ausverkauft' } })],
  ['an availability in another spelling', withSession({ offers: { availability: 'inStock' } })],
  ['an opening in words', registered({ opens: 'nach Ostern' })],
  ['an opening as a German date', registered({ opens: '01.03.2027' })],
  ['a deadline as a German date', registered({ closes: '10.05.2026' })],
  ['a key of a registration that it does not have', registered({ open: '2027-03-01T09:00' })],
  ['a null date of a database as a deadline', registered({ closes: '1970-01-01' })],
  ['zeros as an end', withSession({ endDate: '0000-00-00' })],
  ['the first day of all as a start', text('0001-01-01T00:00Z')],
  ['a time zone under another name', series({ timezone: 'Europe/Berlin' })],
  ['a time zone in words', series({ timeZone: 'Berlin' })],
  ['a fragment as an address', registered({ url: '#anmeldung' })],
  ['an address without https', registered({ url: 'beispiel.example/anmelden' })],
  ['an address with an escaped ampersand', registered({ url: 'https://beispiel.example/?x=1&amp;y=2' })],
  [
    'a start and an end in one list',
    withSession({ startDate: ['2026-11-21T14:00', '2026-12-12T14:00'].join(', ') }),
  ],
  ['a series with only a rule', { name: 'Series', eventSchedule: { repeatFrequency: 'P1W' } }],
  ['dates in another vocabulary', { events: [{ title: 'H', start_date: '2027-05-12 18:00:00' }] }],
  ['a start under another name', series({ subEvent: [{ name: 'D', start: '2027-05-12T18:00' }] })],
  ['a start in lower case', series({ subEvent: [{ name: 'D', startdate: '2027-05-12T18:00' }] })],
  ['an activity', { type: 'Event', name: 'D', startTime: '2027-05-12T18:00Z' }],
  ['a name by language', withSession({ name: { de: 'T', en: 'U' } })],
  ['names with a prefix', series({ subEvent: [{ 'schema:name': 'D', 'schema:startDate': '2027-05-12' }] })],
  ['a date as Go prints it', text('2026-12-05 19:00:00 +0100 CET')],
  ['a date with a zone in brackets', text('2026-12-05T19:00:00+01:00[Europe/Berlin]')],
  ['a date as JavaScript prints it', text('Sat Dec 05 2026 19:00:00 GMT+0100')],
  ['a German date with an hour', text('12. Mai 2027, 18 Uhr')],
  ['a tag in place of a date', text('<time datetime="2026-12-05T19:00">5. 12.</time>')],
  ['a day that no month has', text('2027-05-32')],
  ['an hour that no day has', text('2027-05-12T25:00')],
  ['a language with an underscore', withSession({ inLanguage: 'en_US' })],
  ['a role without a name', withSession({ performer: { '@type': 'Role', roleName: 'Moderation' } })],
  ['a price with its currency', withSession({ offers: { price: '12.50 EUR' } })],
  ['a calendar that is no address on the web', series({ calendar: 'mailto:kalender@beispiel.example' })],
  ['an e-mail address without a domain', registered({ email: 'anmeldung' })],
];

/** @type {[string, unknown][]} */
const BROKEN = [
  ['nothing', {}],
  ['a text', 'schedule'],
  ['a list', [session]],
  ['null', null],
  ['a series without a name', { subEvent: [session] }],
  ['a series without sessions', { name: 'Series' }],
  ['sessions in words', series({ subEvent: 'three dates' })],
  ['a session in words', series({ subEvent: ['Session'] })],
  ['a session without a name', series({ subEvent: [session, { startDate: '2021-04-28' }] })],
  ['a name that is a list of lists', series({ name: [['Series']] })],
  ['a place that is a number', withSession({ location: 5 })],
  ['an organizer without a name', series({ organizer: { url: 'https://example.org/' } })],
  ['a performer without a name', withSession({ performer: [{ name: 'A' }, { roleName: 'Talk' }] })],
  ['a registration that is only an address', withSession({ registration: 'https://example.org/' })],
  ['an offer that is only a price', withSession({ offers: 5 })],
  ['a document without an address', withSession({ subjectOf: { name: 'Programme' } })],
  ['a document without a name', withSession({ subjectOf: [{ url: 'https://example.org/a.pdf' }] })],
  ['a date that is a list of lists', withSession({ startDate: [['2021-04-28']] })],
];

/** End of a property's path, a word that its description has. */
const ABOUT = {
  'registration.state': /notYetOpen/,
  'registration.opens': /opens/,
  'registration.closes': /closes/,
  'registration.email': /write/,
  'offer.availability': /ItemAvailability/,
  'offer.validThrough': /ends/,
  'session.endDate': /End/,
  'session.doorTime': /doors/,
  'contactPoint.url': /form/,
  '.timeZone': /IANA/,
  '.subEvent': /sessions/,
};

describe('schedule.schema.json', () => {
  it('is JSON Schema 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  });

  it('describes every property of a schedule in English, then in German', () => {
    const undescribed = properties().filter(([, { description = '' }]) => {
      const sentences = description.split('\n\n');
      return sentences.length !== 2 || !sentences.every(isSentence);
    });
    assert.deepEqual(undescribed, []);
  });

  it('has a name that does not depend on where it is published', () =>
    assert.equal(schema.$id, 'urn:series-schedule:schedule:1'));

  it('does not describe two properties of one object alike', () => {
    const seen = new Map();
    for (const [path, { description }] of properties()) {
      const said = `${path.replace(/\.[^.]*$/, '')}: ${description}`;
      assert.equal(seen.get(said), undefined, `${path} is described as ${seen.get(said)} is: ${description}`);
      seen.set(said, path);
    }
  });

  it('describes a property by what it is for, not by its kind', () => {
    const described = Object.fromEntries(properties().map(([path, { description }]) => [path, description]));
    for (const [key, about] of Object.entries(ABOUT)) {
      const path = Object.keys(described).find((path) => path.endsWith(key));
      assert.match(described[path ?? key] ?? '', about, key);
    }
  });

  it('refers to nothing outside of itself', () => {
    const references = JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g);
    for (const [, reference] of references) assert.match(reference, /^#\//);
  });

  it('accepts the documents of the demo', async () => {
    const names = (await readdir(new URL('demo', ROOT))).filter((name) => name.endsWith('.json'));
    assert.notEqual(names.length, 0);
    for (const name of names) accepts(await json(`demo/${name}`), name);
  });

  for (const [what, document] of VALID) it(`accepts ${what}`, () => accepts(document, what));

  for (const [what, event] of JSON_LD)
    it(`accepts the JSON-LD of an event: ${what}`, () =>
      accepts({ '@context': 'https://schema.org', ...event }, what));

  it('accepts the documents of the documentation', async () => {
    for (const page of ['README.md', 'docs/json.md']) {
      const text = await readFile(new URL(page, ROOT), 'utf8');
      const documents = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => JSON.parse(json));
      assert.notEqual(documents.length, 0);
      for (const document of documents) accepts(document, page);
    }
  });

  for (const [what, document] of [...BROKEN, ...MISTAKES]) {
    it(`refuses ${what}`, () => assert.equal(validate(document), false));
  }
});

function accepts(/** @type {unknown} */ document, /** @type {string} */ what) {
  const valid = validate(document);
  assert.ok(valid, `${what}: ${JSON.stringify(validate.errors, null, 2)}`);
}

const isSentence = (/** @type {unknown} */ text) =>
  typeof text === 'string' && /\S.*[.”…]$/u.test(text) && !text.includes('@required');

/** Every property of the objects in a schedule, by its path: `session.startDate`. @returns {[string, any][]} */
function properties() {
  const objects = Object.entries(schema.$defs).filter(([name]) => name !== 'event');
  return objects.flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).map(
      ([key, property]) => /** @type {[string, any]} */ ([`${name}.${key}`, property]),
    ),
  );
}
