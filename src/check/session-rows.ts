import { localeFor } from '../i18n/locale.ts';
import { isMoment } from '../model/moment.ts';
import { deadlineOf } from '../model/registration-state.ts';
import type { Series, Session } from '../model/series.ts';
import { sessionStateAt } from '../model/session-state.ts';

/** One session in words, as visitors see it at a moment. */
export interface SessionRow {
  readonly when: string;
  readonly title: string;
  readonly state: string;
}

/** The sessions of a series with their states at a moment. */
export const sessionRows = (series: Series, now: number, lang: string): readonly SessionRow[] =>
  series.sessions.map((session) => ({
    when: whenOf(session, lang),
    title: session.name ?? localeFor(lang).messages.untitled,
    state: stateOf(session, series, now, lang),
  }));

function whenOf({ startDate, endDate, dateText }: Session, lang: string): string {
  const { dates, messages } = localeFor(lang);
  if (!startDate) return dateText ?? messages.dateToFollow;
  return [dates.days(startDate, endDate), dates.times(startDate, endDate)].filter(Boolean).join(', ');
}

function stateOf(session: Session, series: Series, now: number, lang: string): string {
  const { messages, dates, count } = localeFor(lang);
  const { phase, registration: found } = sessionStateAt(session, series, now);
  const words: (string | undefined)[] = [phase === 'upcoming' ? undefined : messages.phase[phase]];
  if (session.eventStatus === 'moved-online') words.push(messages.movedOnline);
  if (found) {
    const { registration, state } = found;
    const { opens, closes } = registration;
    const left = session.remainingAttendeeCapacity;
    const hasButton = registration.url && /^(open|few-left|waitlist)$/.test(state);
    words.push(
      state === 'not-yet-open' && opens
        ? messages.opens(dates.moment(opens), isMoment(opens))
        : state === 'few-left' && left
          ? count(messages.placesLeft, left)
          : state === 'unknown'
            ? undefined
            : state === 'by-contact'
              ? `${messages.registration[state]} ${[registration.email, registration.telephone].filter(Boolean).join(', ')}`
              : messages.registration[state],
    );
    if (
      /^(open|few-left|by-contact)$/.test(state) &&
      closes &&
      (!isMoment(closes) || deadlineOf(registration))
    ) {
      words.push(messages.until(dates.moment(closes, session.startDate)));
    }
    if (hasButton)
      words.push(
        `[${state === 'waitlist' ? messages.joinWaitlist : (registration.label ?? messages.register)}]`,
      );
  }
  return words.filter(Boolean).join(' · ') || '–';
}
