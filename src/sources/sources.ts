import { whatIsIt } from '../read/foreign.ts';
import { activityStreams } from './activitystreams.ts';
import { announcement } from './announcement/announcement.ts';
import { drupal } from './drupal.ts';
import { eventbrite } from './eventbrite.ts';
import { frab } from './frab.ts';
import { googleCalendar } from './google-calendar.ts';
import { ical } from './ical.ts';
import { integreat } from './integreat.ts';
import { jscalendar } from './jscalendar.ts';
import { jsonList } from './json-list.ts';
import { kulturdaten } from './kulturdaten.ts';
import { oparl } from './oparl.ts';
import { openAgenda } from './openagenda.ts';
import { openTechEvents } from './opentechevents.ts';
import { pretalxWidget } from './pretalx-widget.ts';
import { pretix } from './pretix.ts';
import { schemaOrg } from './schema-org.ts';
import { sessionize } from './sessionize.ts';
import { SourceError, type Material, type Source } from './source.ts';
import { table } from './table/table.ts';
import { tribeEvents } from './tribe-events.ts';
import { webPage } from './web-page.ts';

/**
 * All sources, in the order in which a material is tried with them: those with unmistakable marks first, then a
 * list of unknown origin, a table, and last what a person has written.
 */
export const SOURCES: readonly Source[] = [
  ical,
  tribeEvents,
  drupal,
  pretix,
  frab,
  pretalxWidget,
  googleCalendar,
  kulturdaten,
  oparl,
  eventbrite,
  openAgenda,
  integreat,
  sessionize,
  jscalendar,
  activityStreams,
  openTechEvents,
  webPage,
  schemaOrg,
  jsonList,
  table,
  announcement,
];

/**
 * The source of a material.
 * @param id of the source, if it is known: `--from`
 * @throws SourceError if no source has this name, or knows the material
 */
export function recognize(material: Material, id?: string): Source {
  const found =
    id === undefined
      ? SOURCES.find((source) => source.recognizes(material))
      : SOURCES.find((source) => source.id === id);
  if (found) return found;
  const ids = SOURCES.map((source) => source.id).join(', ');
  if (id !== undefined) throw new SourceError('unknown-source', `There is no source “${id}”, but ${ids}.`);
  throw new SourceError('unknown-kind', `${material.url} ${whatItIs(material)}. ${remedy(ids)}`);
}

const remedy = (ids: string) =>
  `Looked for: ${ids}. If it is one of them, say which with --from; else give the address of a calendar (.ics), of ` +
  'an interface of the system, or of a page with JSON-LD.';

/** What a material looks like, if it is none of the known kinds. */
function whatItIs({ json, text, mediaType, bytes }: Material): string {
  if (Array.isArray(json))
    return `is a list of ${json.length} in JSON, in which no entry has a title and a date`;
  if (typeof json === 'object' && json !== null) {
    return `is JSON with ${Object.keys(json).slice(0, 8).join(', ') || 'nothing in it'}, in which no event was found`;
  }
  // Most say when an entry was published; the few that mean the event look the same.
  if (whatIsIt(text) === 'an RSS or Atom feed') return 'is a feed of news, without the dates of events';
  if (/^\s*<\?xml/i.test(text)) return 'is XML, which is not read';
  if (/^%PDF/.test(text)) return 'is a PDF; copy its text into a file that ends with .txt';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return 'is an archive or a document; save a table as .xlsx or .csv, and a text as .txt';
  }
  if (!text.trim()) return 'is empty';
  return `is of no known kind (${mediaType || 'type unknown'}, begins with “${text.trim().slice(0, 40)}”)`;
}
