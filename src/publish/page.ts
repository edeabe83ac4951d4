import { html, nothing } from 'lit';
import { html as whole } from '@lit-labs/ssr';
import { plainText } from '../calendar/calendar.ts';
import { toIsoString } from '../model/moment.ts';
import type { Series } from '../model/series.ts';
import { link } from '../view/link.ts';
import { seriesDocuments, seriesFooter, seriesHeader, seriesRegistration } from '../view/series-view.ts';
import { sessionView } from '../view/session-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { calendarFileOf } from './anchors.ts';
import {
  attributeOf,
  markupOf,
  rename,
  setAttribute,
  setText,
  type Change,
  type ElementNode,
} from './markup.ts';
import { believableUntil, livePage, NAMES, onItsClock, relativeTo, type Publication } from './publication.ts';

/** Name of the element of the page's head that keeps the moment of publishing for the next run. */
const STAMP = 'series-schedule-published';

/** Characters of a description, as search engines show it. */
const DESCRIPTION = 160;

/**
 * A page with the whole series, in the widget's own templates, which needs no script: buttons that need one are links to
 * calendar files, or left out.
 * @param hasCalendar whether there is a calendar file of all sessions
 */
export function pageOf(publication: Publication, hasCalendar: boolean): string {
  const { series, locale, words, base, isPublic, json, at } = publication;
  const { name = series.sessions[0]?.name ?? words.dates } = series;
  const changes = withoutScripts(publication);
  return markupOf(
    whole`<!doctype html>
<html lang=${locale.lang}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${name}</title>
    <meta name="description" content=${descriptionOf(publication)}>
    <meta name="generator" content="series-schedule">
    <meta name=${STAMP} content=${new Date(at).toISOString()}>
    ${isPublic ? whole`<link rel="canonical" href=${base}>` : nothing}
    <link rel="stylesheet" href=${NAMES.styles}>
    ${hasCalendar ? whole`<link rel="alternate" type="text/calendar" href=${NAMES.calendar} title=${words.calendarFile}>` : nothing}
    <script type="application/ld+json"></script>
  </head>
  <body>
    <main class="series-schedule">${contentOf(publication, name)}</main>
  </body>
</html>
`,
    (element) => {
      if (element.tagName === 'script') setText(element, jsonLd(json));
      return changes(element);
    },
  );
}

/** The moment of publishing that a page tells, in milliseconds since the epoch; undefined if it is no page of ours. */
export function publishedAt(page: string): number | undefined {
  const [, text = ''] = new RegExp(`<meta name="${STAMP}" content="([^"]+)">`).exec(page) ?? [];
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

/** A document as JSON-LD. Each “<” is escaped, so that no text in it can end the script element. */
const jsonLd = (json: string) =>
  `{"@context":"https://schema.org","@graph":[${json.replaceAll('<', '\\u003c')}]}`;

function descriptionOf({ series, locale }: Publication): string {
  const { description = [], alternateName, sessions } = series;
  const text =
    (plainText(description) || alternateName) ?? locale.count(locale.messages.sessionCount, sessions.length);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > DESCRIPTION ? `${line.slice(0, DESCRIPTION).replace(/\s+\S*$/, '')} …` : line;
}

function contentOf(publication: Publication, name: string) {
  const { series } = publication;
  const { sessions } = series;
  const context = contextOf(publication);
  return html`<div part="series cards" dir="ltr">
    ${hasOneTitle(series) ? nothing : html`<h1 part="title">${name}</h1>`} ${seriesHeader(series, context)}
    ${asOfView(publication)} ${seriesRegistration(series, sessions, context)}
    <ol part="sessions" role="list">
      ${sessions.map((session) => sessionView(session, series, context))}
    </ol>
    ${seriesDocuments(series, sessions, context)} ${seriesFooter(series, context)}
  </div>`;
}

/** Whether one heading of the templates is the title of the page. */
const hasOneTitle = ({ name, sessions }: Series) => !!name || sessions.length === 1;

function contextOf({ locale, at, base }: Publication): ViewContext {
  const { origin } = new URL(base);
  return {
    locale,
    now: at,
    isClockChecked: true,
    isWhole: true,
    headingLevel: 2,
    layout: 'cards',
    target: '',
    noHeader: false,
    noFooter: false,
    allowsImage: (url) => new URL(url).origin === origin,
  };
}

/** The moment of the states, until when they hold, and where to find newer ones. */
function asOfView(publication: Publication) {
  const { locale, words, at } = publication;
  const { messages, dates } = locale;
  const moment = onItsClock(at, publication);
  const until = believableUntil(publication);
  const live = livePage(publication);
  return html`<p part="as-of">
    <time datetime=${toIsoString(moment)}>${messages.asOf(dates.moment(moment))}</time>.
    ${until < Infinity ? fill(words.holdsUntil, dates.moment(onItsClock(until, publication), moment)) : nothing}
    ${until < Infinity && live ? html`${words.afterThat} ${link(live, live)}` : nothing}
  </p>`;
}

const fill = (sentence: string, moment: string) => sentence.replace('{moment}', moment);

/** Changes what the templates make for the widget into what works without scripts, in a page of its own. */
function withoutScripts({ series, base, anchors }: Publication): Change {
  const files = new Map(series.sessions.map((session) => [session.id, calendarFileOf(session, anchors)]));
  const shift = hasOneTitle(series) ? 1 : 0;
  return (element) => {
    const { tagName } = element;
    const session = attributeOf(element, 'data-session');
    const action = attributeOf(element, 'data-action');
    if (tagName === 'button') {
      if (action !== 'calendar') return false;
      rename(element, 'a');
      setAttribute(element, 'href', session === undefined ? NAMES.calendar : files.get(session));
    } else if (/^h[2-6]$/.test(tagName)) rename(element, `h${Number(tagName[1]) - shift}`);
    else if (tagName === 'li' && session !== undefined) {
      setAttribute(element, 'id', anchors.get(session));
    }
    setAttribute(element, 'data-session', undefined);
    setAttribute(element, 'data-action', undefined);
    makeRelative(element, base);
    return true;
  };
}

/** The canonical address alone has to be absolute. */
function makeRelative(element: ElementNode, base: string) {
  if (attributeOf(element, 'rel') === 'canonical') return;
  for (const name of ['href', 'src']) {
    const address = attributeOf(element, name);
    if (address !== undefined) setAttribute(element, name, relativeTo(base, address));
  }
}
