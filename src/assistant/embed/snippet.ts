import { isMoment } from '../../model/moment.ts';
import type { Series, Session } from '../../model/series.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Places } from './places.ts';

/** What goes into a page. */
export interface Snippet {
  /** Where the dates belong. */
  readonly body: string;
  /** In the page's head; empty if nothing has to be there. */
  readonly head: string;
  /** For the one who takes care of the theme; empty if the body has the script. */
  readonly theme: string;
}

/** Cards that a page holds space for at most. */
const MOST_RESERVED = 99;

/** Sessions that a static list shows at most. */
const MOST_LISTED = 50;

/** The words of a snippet in the language of the page. */
export interface SnippetWords {
  readonly lang: string;
  /** “Alle Termine der Reihe”. */
  readonly allDates: string;
}

/**
 * The snippet for a place.
 * @param integrity hash of the script (W3C Subresource Integrity)
 */
export function snippetOf(
  places: Places,
  series: Series | undefined,
  words: SnippetWords,
  locale: Locale,
  integrity: string,
): Snippet {
  const { schedule, page, isList, hasPreload, system, mayScript } = places;
  const sessions = series?.sessions ?? [];
  const link = page ? `<a href="${attribute(page)}">${text(words.allDates)}</a>` : '';
  const isPlain = system === 'wordpress' && !mayScript;
  const list = isList && sessions.length ? listOf(sessions, locale) : '';
  const parts = list ? [list, ...(link ? [`<p>${link}</p>`] : [])] : [link];
  const fallback = `\n  ${parts.join('\n  ')}\n`;
  const reserve = list || !sessions.length ? '' : ` reserve="${Math.min(sessions.length, MOST_RESERVED)}"`;
  const body = isPlain
    ? `<div data-series-schedule="${attribute(schedule)}" lang="${words.lang}">${fallback}</div>`
    : `<series-schedule src="${attribute(schedule)}" lang="${words.lang}"${reserve}>${fallback}</series-schedule>\n${script(places, integrity)}`;
  return {
    body,
    head: hasPreload && !isPlain ? preload(schedule) : '',
    theme: isPlain ? enqueue(places.script) : '',
  };
}

const script = ({ script: src, hasIntegrity }: Places, integrity: string) =>
  `<script src="${attribute(src)}"${hasIntegrity && integrity ? ` integrity="${integrity}" crossorigin` : ''} async></script>`;

const preload = (schedule: string) =>
  `<link rel="preload" as="fetch" crossorigin href="${attribute(schedule)}" />`;

/** For `functions.php` of a child theme, with WordPress's own style. */
const enqueue = (src: string) =>
  `add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'series-schedule', '${src.replace(/[\\']/g, '\\$&')}', array(), null, true );
} );`;

/** The dates as a list, for readers without the script and for search engines. */
function listOf(sessions: readonly Session[], locale: Locale): string {
  const items = sessions.slice(0, MOST_LISTED).map((session) => {
    const line = [whenOf(session, locale), session.name].filter(Boolean).join(': ');
    return `    <li>${text(line)}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n  </ul>`;
}

function whenOf({ startDate, endDate, dateText, eventStatus }: Session, { dates, messages }: Locale): string {
  const { days, times } = dates;
  const end = isMoment(endDate) ? endDate : undefined;
  const when = startDate
    ? [days(startDate, end), times(startDate, end)].filter(Boolean).join(', ')
    : dateText;
  const off = eventStatus === 'cancelled' ? messages.phase.cancelled : '';
  return [off, when?.replace(/\xa0/g, ' ')].filter(Boolean).join(' · ');
}

const text = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const attribute = (words: string) => text(words).replace(/"/g, '&quot;');
