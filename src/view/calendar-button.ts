import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../model/series.ts';
import { endOfSession } from '../model/session-state.ts';
import { unseen } from './link.ts';

/** Whether a session has a date that is not over; one that is called off clears the visitor's calendar. */
export const mayEnterCalendar = (session: Session, now: number): boolean =>
  !!session.startDate && now < endOfSession(session);

/**
 * The button that puts sessions into the visitor's calendar.
 * @param subject tells screen-reader users one such button from another
 * @param session absent where the button is for all of them
 */
export const calendarButton = (words: string, subject?: string, session?: Session): TemplateResult =>
  html`<button part="calendar-button" data-action="calendar" data-session=${session?.id ?? nothing}>
    ${words}${subject ? unseen(`: ${subject}`) : nothing}
  </button>`;
