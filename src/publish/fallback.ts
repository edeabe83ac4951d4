import { html } from 'lit';
import { phaseAt, shownStart } from '../model/session-state.ts';
import type { Session } from '../model/series.ts';
import { markupOf } from './markup.ts';
import { linkedPage, type Publication } from './publication.ts';

/**
 * The plain list of dates that stands inside the element until the widget has loaded. It says nothing about registration,
 * because it stands in pages that nobody publishes again.
 */
export function fallbackOf(publication: Publication): string {
  const { series, words } = publication;
  const page = linkedPage(publication);
  const lines = [
    ...(series.name ? [markupOf(html`<p>${series.name}</p>`)] : []),
    '<ul>',
    ...series.sessions.map((session) => `  ${markupOf(html`<li>${lineOf(session, publication)}</li>`)}`),
    '</ul>',
    ...(page ? [markupOf(html`<p><a href=${page}>${words.allDates}</a></p>`)] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function lineOf(session: Session, publication: Publication): string {
  const { series, at, locale } = publication;
  const phase = phaseAt(session, at);
  const off = phase === 'cancelled' || phase === 'postponed' ? locale.messages.phase[phase] : '';
  const { name = series.name ?? locale.messages.untitled } = session;
  const title = `${whenOf(session, publication)}: ${name}`;
  return off ? `${title} (${off})` : title;
}

/** Date and time of a session in words. */
export function whenOf(session: Session, { locale }: Publication): string {
  const { dates, messages } = locale;
  const start = shownStart(session);
  const { dateText, endDate } = session;
  if (!start) return (dateText ?? messages.dateToFollow) || messages.unreadableDate;
  const end = session.startDate && endDate;
  return [dates.days(start, end), dates.times(start, end)].filter(Boolean).join(', ');
}
