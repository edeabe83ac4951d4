import type { Series, Session } from '../model/series.ts';
import { sessionStateAt } from '../model/session-state.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The changes of state between two moments, in words for screen-reader users; empty if there are none.
 * @param before the earlier moment in milliseconds since the epoch; the later one is that of `context`
 */
export function newsSince(
  before: number,
  series: Series,
  sessions: readonly Session[],
  context: ViewContext,
): string {
  const { messages } = context.locale;
  const facts = (session: Session, now: number) => {
    const { phase, registration } = sessionStateAt(session, series, now, context.isClockChecked);
    const { state = 'unknown', source } = registration ?? {};
    return [
      [session.name, session.isStatusUnclear ? undefined : messages.phase[phase]],
      // The message of “by-contact” is only half a sentence: “Anmeldung unter …”.
      [
        source === 'series' ? series.name : session.name,
        messages.registration[state === 'by-contact' ? 'open' : state],
      ],
    ].flatMap(([name = '', words]) => (words ? `${name}: ${words}.` : []));
  };
  const news = sessions.flatMap((session) => {
    const known = facts(session, before);
    return facts(session, context.now).filter((fact) => !known.includes(fact));
  });
  // Each session of a series reports a change of the series' registration, but it is announced once.
  return [...new Set(news)].join(' ');
}
