import { localeFor, type Locale } from '../i18n/locale.ts';
import { lastInstant, type Moment } from '../model/moment.ts';
import { hasDate } from '../calendar/calendar.ts';
import type { Series } from '../model/series.ts';
import { isAhead, nextChangeAfter, phaseAt } from '../model/session-state.ts';
import { DAY, wallClockAt } from '../model/time-zone.ts';
import { de } from './messages/de.ts';
import { en, type Words } from './messages/en.ts';
import { anchorsOf, type Anchors } from './anchors.ts';

/** Everything that the published files depend on. */
export interface Publication {
  readonly series: Series;
  /** The document of the series as it is served. */
  readonly json: string;
  /** The moment whose states are published, in milliseconds since the epoch. */
  readonly at: number;
  /** Address of the folder, with a slash at its end. */
  readonly base: string;
  /** Whether `base` is known, and not only a stand-in against which addresses in the document are resolved. */
  readonly isPublic: boolean;
  /** Address of a page with all dates, if it is not the folder. */
  readonly page?: string;
  /** Address of the widget's script, if that is known. */
  readonly script?: string;
  /** Set for the assistant’s .zip, which has the script beside the schedule. */
  readonly archive?: {
    /** Address of the style sheet, from the page with the snippets. */
    readonly styles: string;
  };
  readonly locale: Locale;
  readonly words: Words;
  readonly anchors: Anchors;
}

/** One file. */
export interface PublishedFile {
  /** Path in the folder: `calendar/1.ics`. */
  readonly name: string;
  readonly content: string;
}

/** Names of the files, which do not depend on the document. */
export const NAMES = {
  schedule: 'schedule.json',
  calendar: 'schedule.ics',
  page: 'index.html',
  styles: 'schedule.css',
  fallback: 'fallback.html',
  newsletter: 'newsletter.txt',
  snippets: 'snippets.html',
  /** For Apache on shared hosting; other servers leave it alone. */
  server: '.htaccess',
} as const;

/** Completes what is published. @param lang BCP 47 tag of the widget's own words */
export const publicationOf = (
  facts: Omit<Publication, 'locale' | 'words' | 'anchors'>,
  lang: string,
): Publication => {
  const locale = localeFor(lang);
  return {
    ...facts,
    locale,
    words: locale.lang.startsWith('de') ? de : en,
    anchors: anchorsOf(facts.series.sessions),
  };
};

/** An instant on the clock of the series. */
export const onItsClock = (instant: number, { series: { timeZone }, locale }: Publication): Moment => {
  const zone = timeZone ?? locale.messages.usualZone;
  return { instant, wall: wallClockAt(instant, zone), zone };
};

/**
 * Until when what is published about registration may be believed, in milliseconds since the epoch: until the next
 * change that is known, and no longer than a week, because an organizer may change the state on any day. Infinity if no
 * session is to come.
 */
export function believableUntil({ series, at }: Publication): number {
  if (!series.sessions.some((session) => isAhead(phaseAt(session, at)))) return Infinity;
  const { expires } = series;
  const isPast = expires && lastInstant(expires) <= at;
  return Math.min(nextChangeAfter(series, at), isPast ? Infinity : at + 7 * DAY);
}

/** An address in the folder as its own files name it: relative, so that the folder may be moved. */
export const relativeTo = (base: string, address: string): string =>
  address.startsWith(base) ? address.slice(base.length) || './' : address;

/** The page that knows the state of today: the series' own, unless that is the published one. */
export function livePage({ series: { url }, base }: Publication): string | undefined {
  const isSame = url === undefined || [base, `${base}${NAMES.page}`].includes(url.replace(/#.*$/, ''));
  return isSame ? undefined : url;
}

/** The address to which links to single sessions lead. */
export const linkedPage = ({ page, base, isPublic, series: { url } }: Publication): string | undefined =>
  page ?? (isPublic ? base : url?.replace(/#.*$/, ''));

/** A document with the address of its published calendar, unless it names another or has no date. */
export const withCalendar = (
  document: Readonly<Record<string, unknown>>,
  { sessions }: Series,
  base: string,
): Readonly<Record<string, unknown>> =>
  document.calendar === undefined && sessions.some(hasDate)
    ? { ...document, calendar: base + NAMES.calendar }
    : document;
