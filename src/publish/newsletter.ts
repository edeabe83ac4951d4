import { stateWords } from '../check/session-rows.ts';
import { emptyReason } from '../model/select-sessions.ts';
import type { Session } from '../model/series.ts';
import { endOfSession, phaseAt, sessionStateAt } from '../model/session-state.ts';
import { fragmentOf } from './anchors.ts';
import { whenOf } from './fallback.ts';
import { believableUntil, linkedPage, livePage, onItsClock, type Publication } from './publication.ts';

/** A text for newsletters: the sessions to come, each with the state of its registration and a link to its card. */
export function newsletterOf(publication: Publication): string {
  const { series, at, locale, words } = publication;
  const toCome = series.sessions.filter(
    (session) => phaseAt(session, at) !== 'over' && at < endOfSession(session),
  );
  const selection = { show: 'upcoming', session: '', layout: toCome.length ? 'cards' : 'next' } as const;
  const { note } = series.registration ?? {};
  const isShared = registrationsOf(toCome, publication).some(({ source }) => source === 'series');
  const blocks = [
    [series.name, series.alternateName],
    [isShared && note && words.registration.replace('{note}', () => note)],
    ...(toCome.length
      ? toCome.map((session) => sessionLines(session, publication))
      : [[locale.messages.empty[emptyReason(series, selection, at)]]]),
    [asOfLine(publication)],
  ];
  const text = blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
  return `${text.replaceAll('\xa0', ' ')}\n`;
}

function sessionLines(session: Session, publication: Publication): readonly (string | undefined)[] {
  const { series, at, locale, anchors } = publication;
  const { name = series.name ?? locale.messages.untitled, location = [] } = session;
  const [found] = registrationsOf([session], publication);
  const page = linkedPage(publication);
  const places = location.map(({ name: place, address }) => [place, address].filter(Boolean).join(', '));
  const state = sentences(stateWords(session, series, at, locale.lang));
  return [
    whenOf(session, publication),
    name,
    places.filter(Boolean).join('; '),
    state,
    found?.source === 'series' ? undefined : (found?.registration ?? session.registration)?.note,
    page && page + fragmentOf(session, anchors),
  ];
}

/** Words as sentences: “Anmeldung möglich, noch bis 4. Januar.” */
const sentences = (words: readonly string[]): string =>
  words.length
    ? `${words.reduce((text, word) => `${text}${/^\p{Ll}/u.test(word) ? ',' : '.'} ${word}`)}.`
    : '';

const registrationsOf = (sessions: readonly Session[], { series, at }: Publication) =>
  sessions.flatMap((session) => sessionStateAt(session, series, at).registration ?? []);

function asOfLine(publication: Publication): string {
  const { locale, words, at } = publication;
  const { messages, dates } = locale;
  const moment = onItsClock(at, publication);
  const until = believableUntil(publication);
  const page = livePage(publication) ?? linkedPage(publication);
  const holds = words.holdsUntil.replace(
    '{moment}',
    dates.moment(onItsClock(until < Infinity ? until : at, publication), moment),
  );
  return [
    `${messages.asOf(dates.moment(moment))}.`,
    ...(until < Infinity ? [holds, page && `${words.afterThat} ${page}`] : []),
  ]
    .filter(Boolean)
    .join(' ');
}
