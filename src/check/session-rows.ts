import { localeFor } from '../i18n/locale.ts';
import { isMoment } from '../model/moment.ts';
import { deadlineOf } from '../model/registration-state.ts';
import type { Series, Session } from '../model/series.ts';
import { isAhead, movedFrom, sessionStateAt } from '../model/session-state.ts';

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
  const { messages } = localeFor(lang);
  const { registration: found } = sessionStateAt(session, series, now);
  const words = [...stateWords(session, series, now, lang)];
  if (found?.registration.url && /^(open|few-left|waitlist)$/.test(found.state)) {
    const { label = messages.register } = found.registration;
    words.push(`[${found.state === 'waitlist' ? messages.joinWaitlist : label}]`);
  }
  return words.join(' · ') || '–';
}

/** What became of a session at a moment, and the state of its registration, in words; none if nothing is known. */
export function stateWords(session: Session, series: Series, now: number, lang: string): readonly string[] {
  const { messages, dates, count } = localeFor(lang);
  const { phase, registration: found } = sessionStateAt(session, series, now);
  const { eventStatus, statusText, isStatusUnclear, startDate, dateText } = session;
  // A status that can't be read is shown as it stands.
  const words: (string | undefined)[] = [isStatusUnclear ? statusText : messages.phase[phase]];
  if (eventStatus === 'moved-online') words.push(messages.movedOnline);
  const newDate = startDate ? dates.moment(startDate) : dateText;
  if (isAhead(phase) && newDate && (movedFrom(session) || eventStatus === 'rescheduled')) {
    words.push(messages.movedTo(newDate, !!startDate));
  }
  if (found) {
    const { registration, state } = found;
    const { opens, closes } = registration;
    const left = session.remainingAttendeeCapacity ?? 0;
    const contacts = [registration.email, registration.telephone].filter(Boolean).join(', ');
    words.push(
      state === 'not-yet-open' && opens
        ? messages.opens(dates.moment(opens), isMoment(opens))
        : state === 'few-left' && left > 0
          ? count(messages.placesLeft, left)
          : state === 'unknown'
            ? undefined
            : state === 'by-contact'
              ? contacts && `${messages.registration[state]} ${contacts}`
              : messages.registration[state],
    );
    if (
      /^(open|few-left|by-contact)$/.test(state) &&
      closes &&
      (!isMoment(closes) || deadlineOf(registration))
    ) {
      words.push(messages.until(dates.moment(closes, session.startDate)));
    }
  }
  return words.flatMap((word) => word || []);
}
