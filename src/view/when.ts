import { html, nothing } from 'lit';
import { isMoment, toIsoString, type Moment } from '../model/moment.ts';
import type { Session } from '../model/series.ts';
import { shownStart, type Phase } from '../model/session-state.ts';
import { wallClockAt } from '../model/time-zone.ts';
import { enumeration, link, unseen } from './link.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The line with time and place: “Mittwoch, 28. April 2021, 14–17 Uhr · Berlin”. In a card the date of a single day is
 * visually hidden, because the calendar leaf shows it.
 */
export function when(session: Session, phase: Phase, { layout, locale }: ViewContext) {
  const { messages, dates } = locale;
  const { dateText, doorTime, location = [], eventAttendanceMode: mode, previousStartDate } = session;
  const startDate = shownStart(session);
  const endDate = session.startDate && session.endDate;
  const isOff = phase === 'cancelled' || phase === 'postponed';
  const oldWords = isOff && !dateText && typeof previousStartDate === 'string' && previousStartDate;
  const times = startDate && dates.times(startDate, endDate);
  const zone = startDate && namesZone(session, startDate, messages.usualZone) && dates.zone(startDate);
  const places = location.map(({ name, address, url, virtual }) =>
    link(url, enumeration([virtual ? (name ?? messages.online) : name, address].filter(Boolean))),
  );
  if (mode === 'mixed') places.push(messages.mixed);
  if (mode === 'online' && !places.length) places.push(messages.online);
  const time = startDate
    ? html`<time part="time" datetime=${toIsoString(startDate)}
        ><span class=${times && layout !== 'list' ? 'unseen' : nothing}
          >${dates.days(startDate, endDate) + (times ? ', ' : '')}</span
        ><span class="times">${times}</span>${
          (endDate && !isMoment(endDate) ? ` – ${endDate}` : '') + (zone ? `\xa0${zone}` : '')
        }</time
      >`
    : html`<span part="time"
        >${oldWords || (dateText === undefined ? messages.dateToFollow : dateText || messages.unreadableDate)}</span
      >`;
  // A date that is no longer valid is struck through; screen readers don't announce that, so a hidden word says it.
  const shownTime =
    isOff && (startDate || oldWords)
      ? html`<span>${unseen(`${messages.movedFrom} `)}<s>${time}</s></span>`
      : time;
  const doorsAt = doorTime && (isMoment(doorTime) ? dates.times(doorTime) : doorTime);
  const doors = doorsAt && html`<span>${messages.doors(doorsAt)}</span> `;
  return html`<p part="when">
    ${shownTime} ${doors}${places.map((place) => html`<span part="place" dir="auto">${place}</span>`)}
  </p>`;
}

/**
 * Whether to name the zone of a moment: for online sessions, whose visitors may be anywhere, and if the clock differs
 * from the one that readers expect.
 * @param usual IANA name of the zone that readers expect
 */
function namesZone(
  { eventAttendanceMode: mode = 'offline', location = [] }: Session,
  { dayOnly, floating, instant, wall, zone }: Moment,
  usual: string,
): boolean {
  const isUsual = floating || zone === usual || wallClockAt(instant, usual) === wall;
  return !dayOnly && (!isUsual || mode !== 'offline' || location.some(({ virtual }) => virtual));
}
