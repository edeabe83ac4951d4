import htaccess from '../../deploy/apache/.htaccess?raw';
import { CALENDAR_MARK, feedOf, sessionCalendars } from './feed.ts';
import { fallbackOf } from './fallback.ts';
import { newsletterOf } from './newsletter.ts';
import { pageOf } from './page.ts';
import { NAMES, type Publication, type PublishedFile } from './publication.ts';
import { snippetsOf } from './snippets.ts';
import { styleSheet, STYLES_MARK } from './style-sheet.ts';

/** Everything that is served, in the order in which it is written: the page comes after what it links to. */
export function filesOf(publication: Publication): readonly PublishedFile[] {
  const feed = feedOf(publication);
  return [
    { name: NAMES.schedule, content: publication.json },
    ...(feed ? [feed] : []),
    ...sessionCalendars(publication),
    { name: NAMES.styles, content: styleSheet() },
    { name: NAMES.page, content: pageOf(publication, !!feed) },
    { name: NAMES.fallback, content: fallbackOf(publication) },
    { name: NAMES.newsletter, content: newsletterOf(publication) },
    { name: NAMES.snippets, content: snippetsOf(publication) },
    { name: NAMES.server, content: htaccess },
  ];
}

/** The files from which people copy; all others are served together. */
export const COPIED: readonly string[] = [NAMES.fallback, NAMES.newsletter, NAMES.snippets];

/** Whether a file of that name was written by publish, as far as it can be told: it is never overwritten otherwise. */
export function isOurs(name: string, content: string): boolean {
  if (name.endsWith('.ics')) return content.startsWith(CALENDAR_MARK);
  if (name === NAMES.styles) return content.startsWith(STYLES_MARK);
  if (name === NAMES.server) return content.startsWith(SERVER_MARK);
  if (name === NAMES.page || name === NAMES.snippets) return content.includes(GENERATOR);
  return name !== NAMES.schedule || isJson(content);
}

function isJson(content: string): boolean {
  try {
    return !!JSON.parse(content);
  } catch {
    return !content.trim();
  }
}

/** The beginning of our .htaccess, in each version. */
const SERVER_MARK = '# Belongs into the folder on shared hosting';

const GENERATOR = '<meta name="generator" content="series-schedule">';
