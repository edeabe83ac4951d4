import { memo } from '../model/memo.ts';
import { isNear } from './is-near.ts';

/** The kinds of objects in a document whose keys are read in any spelling; those of `registration` are not. */
export type Kind =
  | 'session'
  | 'series'
  | 'place'
  | 'postalAddress'
  | 'organization'
  | 'contactPoint'
  | 'image'
  | 'offer'
  | 'creativeWork';

const EVENT =
  'name:title,titel,headline,summary,namemap description:content,beschreibung,contentmap ' +
  'startDate:start,startdatetime,startsat,startat,dtstart,begin,beginn,startdatum startTime:starttime ' +
  'endDate:end,enddatetime,endsat,endat,dtend,ende,enddatum endTime:endtime ' +
  'eventAttendanceMode:attendancemode timeZone:tz,tzid,zeitzone url:permalink,link ' +
  'location:venue,place,ort organizer:organiser,veranstalter performer:speaker doorTime:einlass ' +
  'inLanguage:language dateModified:updated,lastmodified @id:id @type:type ' +
  'eventSchedule:schedule,recurrence,recurrencerule,recurring,repeat,rrule';

/**
 * Other names of our keys whose meaning is beyond doubt; the first ones outrank the others. They come from iCalendar,
 * ActivityStreams, content management systems, and German.
 */
const SYNONYMS: Readonly<Partial<Record<Kind, string>>> = {
  session: EVENT,
  series: `${EVENT} organizer:provider`,
  place: '@type:type name:title,venue address:adresse url:website,link,onlineurl',
  postalAddress:
    'name:description streetAddress:street,straße,strasse,address postalCode:zip,plz,postcode,zipcode ' +
    'addressLocality:city,town,ort,stadt',
  organization: 'name:fullname,publicname,legalname,namemap url:website,link roleName:role,charactername',
  contactPoint: 'telephone:phone,tel,telefon email:mail',
  image: 'url:src,href',
  offer: 'priceCurrency:currency',
  creativeWork: 'name:title url:href,link',
};

/** Names of the start in an object that is known to be a session; elsewhere they may mean a publication. */
const DATES = 'startDate:date,datum,datetime,when';

/** Names of what is probably the start. */
const START =
  /(?:^|[_-])(?:date|datum|termin|start|beginn?|wann)(?![a-z])|[a-z](?:Date|Datum|Termin|Start|Beginn?)(?![a-z])/;

/** Names of other dates. */
const OTHER_DATE = /creat|publi|post|modif|updat|valid|avail|expir|end|bis|until|_to$|previous|birth/i;

/** Keys of other vocabularies, of which nothing is a misspelling: “state” is none of “status”. */
const FOREIGN = /^(?:ical:)?status$/;

/** What a key means. */
export interface Meaning {
  /** The key of ours. */
  readonly name: string;
  /** Of several keys with the same meaning, the one with the lowest rank counts. */
  readonly rank: number;
}

/** The rank of a name that only a session gives its meaning. */
export const WEAK = 100;

/** The rank of a name that is probably misspelled. */
export const MISSPELLED = 200;

/** The rank of a name that is probably that of the start, if a date stands there. */
export const GUESSED = 201;

const PREFIX = /^(?:https?:\/\/(?:www\.)?schema\.org\/|https?:\/\/www\.w3\.org\/.+#|schema:|sdo:|ical:|as:)/i;

/** A name without prefix, separators and plural, in lower case: “startdate” for “schema:start_date”. */
const plainName = memo((key: string): string =>
  key
    .replace(PREFIX, '')
    .toLowerCase()
    .replace(/[\s_-]|s+$/g, ''),
);

/** The other names of our keys in an object of this kind. */
const synonymsOf = memo((kind: Kind): ReadonlyMap<string, Meaning> => {
  const known = new Map<string, Meaning>();
  for (const [entries, rank] of [
    [kind === 'session' ? DATES : '', WEAK],
    [SYNONYMS[kind] ?? '', 2],
  ] as const) {
    for (const entry of entries.split(' ')) {
      const [name = '', others = ''] = entry.split(':');
      others.split(',').forEach((other, index) => known.set(plainName(other), { name, rank: rank + index }));
    }
  }
  return known;
});

/**
 * A function that tells what a key of an object means; undefined for a key that we don't know.
 * @param keys those that are read in an object of this kind
 */
export function meanings(kind: Kind, keys: readonly string[]): (key: string) => Meaning | undefined {
  const find = memo((key: string): Meaning | false => {
    if (keys.includes(key)) return { name: key, rank: 0 };
    const plain = plainName(key);
    const same = keys.find((one) => !one.includes(':') && plainName(one) === plain);
    if (same) return { name: same, rank: 1 };
    const synonym = synonymsOf(kind).get(plain);
    if (synonym) return synonym;
    const isMeant = (one: string) =>
      one.length > 3 && !FOREIGN.test(one) && isNear(plain, plainName(one), one.length < 8 ? 1 : 2);
    const name = plain.length > 30 ? undefined : keys.find(isMeant);
    if (name) return { name, rank: MISSPELLED };
    const isStart = kind === 'session' && START.test(key) && !OTHER_DATE.test(key);
    return isStart && { name: 'startDate', rank: GUESSED };
  });
  return (key) => find(key) || undefined;
}
