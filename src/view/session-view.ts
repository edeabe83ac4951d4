import { html, nothing, type TemplateResult } from 'lit';
import { toIsoString } from '../model/moment.ts';
import type { Organization, Series, Session } from '../model/series.ts';
import { sessionStateAt, type Phase } from '../model/session-state.ts';
import { heading } from './heading.ts';
import { enumeration, link } from './link.ts';
import { registrationView } from './registration-view.ts';
import { richText } from './rich-text.ts';
import { foreign, type ViewContext } from './view-context.ts';

/** One session as a card or, in `layout="list"`, as a row. */
export function sessionView(session: Session, series: Series, context: ViewContext): TemplateResult {
  const { phase, registration: state } = sessionStateAt(session, series, context.now);
  const { name = series.name ?? context.locale.messages.untitled, url, registration, startDate } = session;
  const lang = foreign(session.inLanguage ?? series.inLanguage, context);
  const level = Math.min(6, context.headingLevel + (series.name ? 1 : 0));
  return html`<li part="session ${phase}">
    ${dateLeaf(session, context)}
    <div part="body">
      ${heading(level, 'session-title', link(url, name), lang)}${when(session, context)}
      ${became(session, phase, context)}
      ${context.layout === 'list' ? nothing : details(session, series, lang, context)}
      ${
        // Registration for the whole series stands once, above them.
        registration && state
          ? registrationView(registration, state, { title: name, startDate, session }, context)
          : nothing
      }
    </div>
  </li>`;
}

/** The day as a leaf of a calendar; `when` says the same in words, so it is hidden from screen readers. */
function dateLeaf({ startDate }: Session, { locale }: ViewContext) {
  const { weekday, day, month } = startDate
    ? locale.dates.leaf(startDate)
    : { weekday: '', day: '–', month: '' };
  return html`<div part="date" aria-hidden="true">
    <span part="weekday">${weekday}</span><span part="day">${day}</span><span part="month">${month}</span>
  </div>`;
}

/** “Mittwoch, 28. April 2021, 14–17 Uhr · Berlin”; in a card the day stands in the leaf already. */
function when(session: Session, { locale: { messages, dates } }: ViewContext) {
  const { startDate, endDate, dateText, doorTime, location = [], eventAttendanceMode: mode } = session;
  const isOneDay = !startDate || dates.isOneDay(startDate, endDate);
  const times = startDate && dates.times(startDate, endDate);
  const places = location.map(({ name, address, url, virtual }) =>
    link(url, enumeration([virtual ? (name ?? messages.online) : name, address].filter(Boolean))),
  );
  if (mode === 'mixed') places.push(messages.mixed);
  if (mode === 'online' && !places.length) places.push(messages.online);
  return html`<p part="when">
    ${
      startDate
        ? html`<time part="time" datetime=${toIsoString(startDate)}
            ><span class=${isOneDay && times ? 'day-in-words' : 'days'}
              >${dates.days(startDate, endDate)}</span
            >${times ? html`<span class="comma">, </span><span class="times">${times}</span>` : nothing}</time
          >`
        : html`<span part="time">${dateText ?? messages.dateToFollow}</span>`
    }
    ${doorTime ? html`<span>${messages.doors(dates.times(doorTime))}</span>` : nothing}
    ${places.map((place) => html`<span part="place" dir="auto">${place}</span>`)}
  </p>`;
}

/** What became of the session, where it is not just still to come. */
function became(
  { previousStartDate, eventStatus, registration }: Session,
  phase: Phase,
  { locale }: ViewContext,
) {
  const { messages, dates } = locale;
  const isOff = phase === 'cancelled' || phase === 'postponed';
  return [
    // “Verschoben, ursprünglich …” says it already.
    !(phase === 'postponed' && previousStartDate) && messages.phase[phase],
    phase !== 'over' && eventStatus === 'moved-online' && messages.movedOnline,
    phase !== 'over' &&
      previousStartDate &&
      html`<span>${messages.movedFrom} <s>${dates.moment(previousStartDate)}</s></span>`,
  ]
    .map((words) => (words ? html`<p part="state ${phase}">${words}</p>` : nothing))
    .concat(isOff && registration?.note ? html`<p part="note" dir="auto">${registration.note}</p>` : nothing);
}

/** All that a row leaves out. */
function details(
  session: Session,
  series: Series,
  lang: string | undefined,
  { locale: { messages, dates } }: ViewContext,
) {
  const { description = [], performer = [], organizer = [], contributor = [], offers = [] } = session;
  const hosts = [...organizer, ...contributor];
  const documents = [...(session.subjectOf ?? []), ...(session.recordedIn ?? [])];
  const people = (members: readonly Organization[]) =>
    enumeration(
      members.map(({ name, url, roleName }) => [link(url, name), roleName ? ` (${roleName})` : '']),
    );
  const prices = offers.flatMap(({ name, price, priceCurrency }) =>
    price ? [[name, price, priceCurrency].filter(Boolean).join(' ')] : [],
  );
  const facts = [
    performer.length && [messages.performer, ' ', people(performer)],
    hosts.length && [messages.host, ' ', people(hosts)],
    session.inLanguage !== series.inLanguage &&
      session.inLanguage &&
      messages.inLanguage(dates.language(session.inLanguage)),
    session.accessibilitySummary,
    session.accessibilityFeature,
    session.isAccessibleForFree && messages.free,
    prices.length && enumeration(prices),
    documents.length && [
      messages.documents,
      ': ',
      enumeration(documents.map(({ name, url }) => link(url, name ?? url))),
    ],
  ].filter(Boolean);
  return [
    description.length
      ? html`<div part="text session-description" lang=${lang ?? nothing}>${richText(description)}</div>`
      : nothing,
    facts.length
      ? html`<ul part="facts" role="list">
          ${facts.map((fact) => html`<li dir="auto">${fact}</li>`)}
        </ul>`
      : nothing,
  ];
}
