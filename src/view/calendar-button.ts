import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../model/series.ts';
import { endOfSession } from '../model/session-state.ts';
import { unseen } from './link.ts';

/**
 * Whether a session gets a calendar button: it needs a date, must not repeat, and must not be over. A cancelled or postponed session
 * keeps the button, so that visitors can update the entry in their calendar.
 */
export const mayEnterCalendar = (session: Session, now: number): boolean =>
  !!session.startDate && !session.repeats && now < endOfSession(session);

/**
 * The button that adds sessions to the visitor's calendar.
 * @param subject visually hidden text that distinguishes the button from others with the same words
 * @param session absent if the button is for all sessions
 */
export const calendarButton = (words: string, subject?: string, session?: Session): TemplateResult =>
  html`<button part="calendar-button" data-action="calendar" data-session=${session?.id ?? nothing}>
    ${words}${subject ? unseen(`: ${subject}`) : nothing}
  </button>`;
