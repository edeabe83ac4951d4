import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.ts';
import type { ContactPoint, Image, Organization, Series, Session } from '../model/series.ts';
import { phaseAt, sessionStateAt } from '../model/session-state.ts';
import { calendarButton, mayEnterCalendar } from './calendar-button.ts';
import { documentLinks, documentsOf } from './documents.ts';
import { heading } from './heading.ts';
import { contactLinks, enumeration, link, unseen } from './link.ts';
import { registrationView } from './registration-view.ts';
import { textView } from './rich-text.ts';
import { changes } from './session-view.ts';
import { foreign, type ViewContext } from './view-context.ts';

/** The header above the sessions: title, texts and pictures. */
export function seriesHeader(series: Series, context: ViewContext): TemplateResult | typeof nothing {
  const { messages, count } = context.locale;
  const { name, alternateName, description, image, audience, sessions, url } = series;
  if (!name) return nothing;
  const lang = foreign(series.inLanguage, context);
  return html`<div part="header">
    <p part="kicker">
      ${alternateName ? html`<span dir="auto" lang=${lang}>${alternateName}</span> · ` : nothing}${context.isWhole ? count(messages.sessionCount, sessions.length) : '…'}
    </p>
    ${heading(context.headingLevel, 'title', link(url, name), lang)}
    ${changes(series, phaseAt(series, context.now), lang, context)}
    ${textView('description', description, lang, name, context)}
    ${audience ? html`<p part="audience">${messages.audience} <span dir="auto" lang=${lang}>${audience}</span></p>` : nothing}
    ${image?.map((one) => picture(one, context))}
  </div>`;
}

const picture = ({ url, caption, creditText }: Image, { allowsImage }: ViewContext) =>
  url && allowsImage(url)
    ? html`<figure part="image">
        <img src=${url} alt=${caption ?? ''} loading="lazy" referrerpolicy="no-referrer" />
        ${creditText ? html`<figcaption>${creditText}</figcaption>` : nothing}
      </figure>`
    : nothing;

/**
 * The registration of the series, as long as it is that of an upcoming or running session on the page. It is not part
 * of the header, because a page that replaces the header still needs it.
 */
export function seriesRegistration(series: Series, shown: readonly Session[], context: ViewContext) {
  for (const session of series.registration ? shown : []) {
    const { registration } = sessionStateAt(session, series, context.now, context.isClockChecked);
    if (registration?.source === 'series') {
      const { name: title = '', inLanguage } = series;
      return registrationView(
        registration,
        { title, startDate: session.startDate, lang: foreign(inLanguage, context) },
        context,
      );
    }
  }
  return nothing;
}

/**
 * Below the sessions: the documents of the series, the button that adds all dates to the visitor's calendar, and the
 * links to the calendar of the series.
 */
export function seriesDocuments(
  series: Series,
  shown: readonly Session[],
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { name = '', sessions, subjectOf = [] } = series;
  const { messages } = context.locale;
  // A teaser is about a single session.
  const calendar = context.layout === 'next' ? undefined : series.calendar;
  // If no session is left to show, as in a teaser after the last date, visitors get the documents of all sessions.
  const documents = shown.length || subjectOf.length ? subjectOf : sessions.flatMap(documentsOf);
  const isSeveral =
    context.isWhole && shown.length > 1 && shown.some((session) => mayEnterCalendar(session, context.now));
  if (!documents.length && !isSeveral && !calendar) return nothing;
  return html`<div part="actions">
    ${documents.length ? html`<p part="documents">${messages.documents}: ${documentLinks(documents, name)}</p>` : nothing}
    ${isSeveral ? calendarButton(messages.calendarOfAll) : nothing}
    ${calendar ? calendarLinks(calendar, name, messages) : nothing}
  </div>`;
}

/** Two links to a calendar, because not every visitor has a program that knows “webcal:”. */
const calendarLinks = (url: string, name: string, { subscribe, calendarAddress }: Messages) =>
  [
    [url.replace(/^https?/, 'webcal'), subscribe],
    [url, calendarAddress],
  ].map(([href, words]) => link(href, [words, unseen(`: ${name}`)], 'link calendar-link'));

/** The footer below the sessions: the partners of the series and the contact. */
export function seriesFooter(series: Series, context: ViewContext): TemplateResult | typeof nothing {
  const { contactPoint = [] } = series;
  const groups = (['organizer', 'contributor', 'sponsor', 'funder'] as const).flatMap((role) =>
    partners(context.locale.messages[role], series[role] ?? [], context),
  );
  if (!groups.length && !contactPoint.length) return nothing;
  return html`<div part="footer">
    ${groups.length ? html`<dl part="organizations">${groups}</dl>` : nothing}
    ${contactPoint.map((one) => contact(one, context))}
  </div>`;
}

/**
 * Organizations, grouped by role.
 * @param role words for organizations without a `roleName`
 */
function partners(role: string, members: readonly Organization[], { allowsImage }: ViewContext) {
  const roles = [...new Set(members.map(({ roleName = role }) => roleName))];
  return roles.map(
    (words) =>
      html`<div>
        <dt dir="auto">${words}</dt>
        ${members
          .filter(({ roleName = role }) => roleName === words)
          .map(({ name, url, logo }) => {
            const src = logo?.[0]?.url;
            const shown =
              src && allowsImage(src)
                ? html`<img part="logo" src=${src} alt=${name} loading="lazy" referrerpolicy="no-referrer" />`
                : name;
            return html`<dd part="organization" dir="auto">${link(url, shown)}</dd>`;
          })}
      </div>`,
  );
}

const contact = (one: ContactPoint, { locale }: ViewContext) =>
  html`<p part="contact" dir="auto">
    ${locale.messages.contact}:
    ${enumeration([link(one.url, one.name ?? one.url), ...contactLinks(one)].filter(Boolean))}
  </p>`;
