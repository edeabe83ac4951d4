/*
 * What authors should write for a single value, as JSON Schema. The reader accepts more: it knows the forms in which
 * other systems publish the same fact. By the names of the values in src/read/values.ts, and for some fields by
 * `object.field` of src/read/schema.ts. The states of registration come from src/check/registration-states.ts.
 */

const NULL = { type: 'null' };

/** A text that matches a pattern; or null, which counts as absent. @param {string} pattern */
const text = (pattern) => ({ anyOf: [{ type: 'string', pattern }, NULL] });

const YEAR = '(?:19[89]\\d|2\\d{3})';
const DAY = '(?:0[1-9]|1\\d|2\\d|3[01])';
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?';
const OFFSET = '(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)';
/** A date, or a date with a time (ISO 8601). Years before 1980 are the null dates of databases. */
const DATE = `${YEAR}-(?:0[1-9]|1[0-2])-${DAY}(?:T${CLOCK}${OFFSET}?)?`;
/** Words in which no date stands that a program could read: “autumn 2021”, “as long as there are places”. */
const WORDS =
  '(?!\\d)(?!.*\\d{4}-\\d)(?!.*\\d\\d?\\.\\s?(?:\\d|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))(?!.*\\d:\\d\\d).*\\S.*';
const SCHEMA_ORG = '(?:https?://schema\\.org/|schema:)?';

const LANGUAGE_VALUE = {
  type: 'object',
  properties: { '@value': { type: 'string' }, '@language': { type: 'string' } },
  required: ['@value'],
};
const NAMED = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };

/** @param {...object} forms of one value; several of them may stand in a list */
const oneOrMore = (...forms) => ({ anyOf: [...forms, { type: 'array', items: { anyOf: forms } }] });

const words = oneOrMore({ type: ['string', 'number', 'null'] }, LANGUAGE_VALUE, NAMED);

// A fragment alone, “example.org/path” without https://, and an ampersand from HTML are mistakes.
const LINK = '^(?!#)(?!.*&amp;)(?![\\w-]+(?:\\.[\\w-]+)+/)(?:https?://|mailto:|tel:|(?![\\w+.-]*:))\\S+$';
const link = oneOrMore(
  text(LINK),
  { type: 'object', properties: { '@id': { type: 'string', pattern: LINK } }, required: ['@id'] },
  { type: 'object', properties: { url: { type: 'string', pattern: LINK } }, required: ['url'] },
);

const number = { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'string', pattern: '^\\d+$' }, NULL] };
const term = (/** @type {string} */ names) => oneOrMore(text(`^${SCHEMA_ORG}(?:${names})$`));

/** @type {Readonly<Record<string, object>>} */
export const VALUE_FORMS = {
  line: words,
  text: words,
  lineOrWords: words,
  language: oneOrMore(text('^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$'), NAMED),
  link,
  linkOrWords: link,
  calendar: text(LINK.replace('mailto:|tel:', 'webcals?://')),
  moment: text(`^${DATE}$`),
  windowDate: text(`^(?:${DATE}|${WORDS})$`),
  momentOrWords: text(`^(?:${DATE}|${WORDS})$`),
  announcement: oneOrMore(text(`^(?:${DATE}|${WORDS})$`)),
  number,
  count: number,
  truth: {
    anyOf: [
      { type: ['boolean', 'null'] },
      { type: 'string', pattern: `^${SCHEMA_ORG}(?:[Tt]rue|[Ff]alse)$` },
    ],
  },
  // Only in fields of other vocabularies, which are not exported.
  foreignStatus: {},
  insteadOfObject: {},
  sessionStatus: term('Event(?:Scheduled|Cancelled|Postponed|Rescheduled|MovedOnline)'),
  attendanceMode: term('(?:Offline|Online|Mixed)EventAttendanceMode'),
  availability: term(
    'InStock|InStoreOnly|OnlineOnly|PreOrder|PreSale|MadeToOrder|LimitedAvailability|SoldOut|OutOfStock|BackOrder|Reserved|Discontinued',
  ),
};

/** @type {Readonly<Record<string, object>>} */
export const FIELD_FORMS = {
  // An opening in words never opens; a deadline in words stands as it is.
  'registration.opens': text(`^${DATE}$`),
  'offer.validFrom': text(`^${DATE}$`),
  'offer.availabilityStarts': text(`^${DATE}$`),
  'offer.price': { anyOf: [{ type: 'number', minimum: 0 }, text('^(?:\\d+(?:\\.\\d+)?|\\D+)$')] },
  'session.endDate': oneOrMore(text(`^${DATE}$`)),
  'session.previousStartDate': oneOrMore(text(`^${DATE}$`)),
  'session.doorTime': text(`^(?:${DATE}|${CLOCK}${OFFSET}?)$`),
  'registration.email': text('^(?:mailto:)?[^\\s@]+@[^\\s@]+\\.[^\\s@]+$'),
  'contactPoint.email': text('^(?:mailto:)?[^\\s@]+@[^\\s@]+\\.[^\\s@]+$'),
  'registration.telephone': text('^[+(\\d][\\d ()/.–-]{4,}$'),
  'series.timeZone': text('^(?:[A-Z][A-Za-z]+(?:/[A-Za-z0-9_+-]+)+|UTC)$'),
  'session.timeZone': text('^(?:[A-Z][A-Za-z]+(?:/[A-Za-z0-9_+-]+)+|UTC)$'),
};
