import { html, nothing, type TemplateResult } from 'lit';
import type { Organization, Series, Session } from '../model/series.ts';
import { isAhead, movedFrom, sessionStateAt, shownStart, type Phase } from '../model/session-state.ts';
import { calendarButton, mayEnterCalendar } from './calendar-button.ts';
import { documentLinks, documentsOf } from './documents.ts';
import { heading } from './heading.ts';
import { enumeration, link } from './link.ts';
import { pricesOf } from './prices.ts';
import { noteView, registrationView } from './registration-view.ts';
import { textView } from './rich-text.ts';
import { foreign, type Lang, type ViewContext } from './view-context.ts';
import { when } from './when.ts';

/** One session as an item of the list: a card, or in `layout="list"` a row. */
export function sessionView(written: Session, series: Series, context: ViewContext): TemplateResult {
  const { now, isClockChecked, locale } = context;
  const session = withKnownDate(written, context);
  const { phase, registration } = sessionStateAt(session, series, now, isClockChecked);
  const own = session.superEvent ?? series;
  const { name = own.name ?? locale.messages.untitled, url, startDate } = session;
  // The registration of the series is shown once, above the sessions.
  const isOwn = registration && registration.source !== 'series';
  const lang = foreign(session.inLanguage ?? own.inLanguage, context);
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

/** A session without a date of a rule that has passed; the later ones are not known. */
function withKnownDate(session: Session, { now, locale }: ViewContext): Session {
  const { repeats, startDate, dateText = locale.messages.repeats } = session;
  return repeats && !(startDate && now < startDate.instant)
    ? { ...session, startDate: undefined, endDate: undefined, dateText }
    : session;
}

/** The day as a calendar leaf. It is hidden from screen readers, because `when` says the same in words. */
function dateLeaf(session: Session, { locale }: ViewContext) {
  const startDate = shownStart(session);
  const [weekday, day, month] = startDate ? locale.dates.leaf(startDate) : [];
  return html`<div part="date" aria-hidden="true">
    <span part="weekday">${weekday}</span><span part="day">${day}</span><span part="month">${month}</span>
  </div>`;
}

/** The phase of a session or a series and its changes, in words; an upcoming one without changes has none. */
export function changes(session: Partial<Session>, phase: Phase, lang: Lang, { locale }: ViewContext) {
  const { startDate, dateText, eventStatus, statusText, isStatusUnclear, registration } = session;
  const { messages, dates } = locale;
  const isOver = phase === 'over';
  const before = movedFrom(session);
  const isMoved = isAhead(phase) && (before || eventStatus === 'rescheduled');
  const newDate = startDate ? dates.moment(startDate) : dateText;
  const original = before
    ? html` (${messages.movedFrom} <s>${dates.moment(before, startDate)}</s>)`
    : nothing;
  const states = [
    // Whether it takes place can't be read, so nothing is said but that.
    isStatusUnclear
      ? statusText && html`<span dir="auto" lang=${lang}>${statusText}</span>`
      : messages.phase[phase] &&
        html`<span>${messages.phase[phase]}${phase === 'postponed' ? original : nothing}</span>`,
    !isOver && eventStatus === 'moved-online' && messages.movedOnline,
    isMoved && newDate && html`<span>${messages.movedTo(newDate, !!startDate)}${original}</span>`,
  ].filter(Boolean);
  const notes = [
    statusText && !isStatusUnclear ? noteView({ note: statusText }, lang) : nothing,
    !isOver && !isAhead(phase) && registration ? noteView(registration, lang) : nothing,
  ].filter((view) => view !== nothing);
  return [...states.map((words) => html`<p part=${`state ${phase}`}>${words}</p>`), ...notes];
}

/** The description and facts of a session, which the layout `list` leaves out. */
function details(session: Session, series: Series, name: string, lang: Lang, context: ViewContext) {
  const { messages, dates, count } = context.locale;
  const { performer = [], contributor = [], offers = [], superEvent, startDate } = session;
  const { remainingAttendeeCapacity: left, maximumAttendeeCapacity: all } = session;
  // The hosts of the series stand below its sessions. Without any, those of a session are not only its co-hosts.
  const hostsOfSeries = superEvent ? [] : (series.organizer ?? []);
  const organizer = (session.organizer ?? superEvent?.organizer ?? []).filter(
    ({ name }) => !hostsOfSeries.some((host) => host.name === name),
  );
  const hosts = hostsOfSeries.length ? [] : organizer;
  const partners = [...(hosts.length ? [] : organizer), ...contributor];
  const documents = documentsOf(session);
  const people = (members: readonly Organization[]) =>
    enumeration(
      members.map(({ name, url, roleName }) => [
        link(url, name),
        roleName ? html` (<bdi>${roleName}</bdi>)` : '',
      ]),
    );
  const { isFree, prices } = pricesOf(offers, session.isAccessibleForFree, context.locale);
  const facts = [
    performer.length && [`${messages.performer} `, people(performer)],
    superEvent?.name && superEvent.name !== session.name && messages.series(superEvent.name),
    startDate && session.repeats && (session.dateText ?? messages.repeats),
    hosts.length && [`${messages.organizer} `, people(hosts)],
    partners.length && [`${messages.contributor} `, people(partners)],
    all && left === undefined && count(messages.places, all),
    session.inLanguage !== series.inLanguage &&
      session.inLanguage &&
      messages.inLanguage(dates.language(session.inLanguage)),
    ...[session.accessibilitySummary, session.accessibilityFeature, prices.length && enumeration(prices)].map(
      (words) => words && html`<span lang=${lang}>${words}</span>`,
    ),
    isFree && messages.free,
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
