import { html, nothing, type TemplateResult } from 'lit';
import { registrationStateAt } from '../model/registration-state.ts';
import type { Organization, Series, Session } from '../model/series.ts';
import { isAhead, sessionStateAt, type Phase } from '../model/session-state.ts';
import { calendarButton, mayEnterCalendar } from './calendar-button.ts';
import { documentLinks, documentsOf } from './documents.ts';
import { heading } from './heading.ts';
import { enumeration, link } from './link.ts';
import { noteView, registrationView } from './registration-view.ts';
import { textView } from './rich-text.ts';
import { foreign, type Lang, type ViewContext } from './view-context.ts';
import { when } from './when.ts';

/** One session as an item of the list: a card, or in `layout="list"` a row. */
export function sessionView(session: Session, series: Series, context: ViewContext): TemplateResult {
  const { now, isClockChecked, locale } = context;
  const { phase, registration } = sessionStateAt(session, series, now, isClockChecked);
  const { name = series.name ?? locale.messages.untitled, url, startDate } = session;
  // The registration of the series is shown once, above the sessions.
  const isOwn =
    registration &&
    (registration.source !== 'series' ||
      registration.state !== registrationStateAt(registration.registration, now));
  const lang = foreign(session.inLanguage ?? series.inLanguage, context);
  // The date distinguishes the controls of sessions with the same title.
  const dated = startDate ? `${name}, ${locale.dates.days(startDate)}` : name;
  const isRow = context.layout === 'list';
  const level = context.headingLevel + (series.name ? 1 : 0);
  return html`<li part=${`session ${phase}`} data-session=${session.id}>
    ${isRow ? nothing : dateLeaf(session, context)}
    <div part="body">
      ${when(session, phase, context)}${heading(level, 'session-title', link(url, name), lang)}
      ${changes(session, phase, lang, context)}${isRow ? nothing : details(session, series, dated, lang, context)}
      ${isOwn ? registrationView(registration, { title: dated, startDate, session, lang }, context) : nothing}
      ${
        !isRow && mayEnterCalendar(session, now)
          ? calendarButton(locale.messages[isAhead(phase) ? 'calendar' : 'calendarUpdate'], dated, session)
          : nothing
      }
    </div>
  </li>`;
}

/** The day as a calendar leaf. It is hidden from screen readers, because `when` says the same in words. */
function dateLeaf({ startDate }: Session, { locale }: ViewContext) {
  const [weekday, day, month] = startDate ? locale.dates.leaf(startDate) : [];
  return html`<div part="date" aria-hidden="true">
    <span part="weekday">${weekday}</span><span part="day">${day}</span><span part="month">${month}</span>
  </div>`;
}

/** The phase of a session and its changes, in words; an upcoming session without changes has none. */
function changes(session: Session, phase: Phase, lang: Lang, { locale }: ViewContext) {
  const { startDate, dateText, previousStartDate, eventStatus, registration } = session;
  const { messages, dates } = locale;
  const isOver = phase === 'over';
  const isMoved = isAhead(phase) && (previousStartDate || eventStatus === 'rescheduled');
  const newDate = startDate ? dates.moment(startDate) : dateText;
  const original = previousStartDate
    ? html` (${messages.movedFrom} <s>${dates.moment(previousStartDate, startDate)}</s>)`
    : nothing;
  const states = [
    messages.phase[phase] &&
      html`<span>${messages.phase[phase]}${phase === 'postponed' ? original : nothing}</span>`,
    !isOver && eventStatus === 'moved-online' && messages.movedOnline,
    isMoved && newDate && html`<span>${messages.movedTo(newDate, !!startDate)}${original}</span>`,
  ].filter(Boolean);
  const note = !isOver && !isAhead(phase) && registration ? [noteView(registration, lang)] : [];
  return [...states.map((words) => html`<p part=${`state ${phase}`}>${words}</p>`), ...note];
}

/** The description and facts of a session, which the layout `list` leaves out. */
function details(session: Session, series: Series, name: string, lang: Lang, context: ViewContext) {
  const { messages, dates } = context.locale;
  const { performer = [], organizer = [], contributor = [], offers = [] } = session;
  const hosts = [...organizer, ...contributor];
  const documents = documentsOf(session);
  const people = (members: readonly Organization[]) =>
    enumeration(
      members.map(({ name, url, roleName }) => [
        link(url, name),
        roleName ? html` (<bdi>${roleName}</bdi>)` : '',
      ]),
    );
  const prices = offers.flatMap(({ name, price, priceCurrency }) =>
    price ? [[name, [price, priceCurrency].filter(Boolean).join('\xa0')].filter(Boolean).join(' ')] : [],
  );
  const facts = [
    performer.length && [`${messages.performer} `, people(performer)],
    hosts.length && [`${messages.contributor} `, people(hosts)],
    session.inLanguage !== series.inLanguage &&
      session.inLanguage &&
      messages.inLanguage(dates.language(session.inLanguage)),
    ...[session.accessibilitySummary, session.accessibilityFeature, prices.length && enumeration(prices)].map(
      (words) => words && html`<span lang=${lang}>${words}</span>`,
    ),
    session.isAccessibleForFree && messages.free,
    documents.length && [`${messages.documents}: `, documentLinks(documents, name)],
  ].filter(Boolean);
  return html`${textView('session-description', session.description, lang, name, context)}${
    facts.length
      ? html`<ul part="facts" role="list">
          ${facts.map((fact) => html`<li dir="auto">${fact}</li>`)}
        </ul>`
      : nothing
  }`;
}
