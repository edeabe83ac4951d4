import type { Series, Session } from '../model/series.ts';
import { sessionStateAt } from '../model/session-state.ts';
import type { ViewContext } from './view-context.ts';

/**
 * What has become different between two moments, in words for those who can't see a card change; empty where
 * nothing has.
 * @param before milliseconds since the epoch
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
      [session.name, messages.phase[phase]],
      // “Anmeldung unter …” is half a sentence.
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
  // What holds for the series holds for each of its sessions.
  return [...new Set(news)].join(' ');
}
