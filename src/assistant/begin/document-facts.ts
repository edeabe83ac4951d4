import type { Context } from '../context.ts';
import { listOf, textAt } from '../document/edit.ts';
import { REGISTRATION_STATES } from '../document/registration-states.ts';
import { sessionsOf } from '../document/sessions.ts';
import { shownDay, shownSpan } from '../edit/session-summary.ts';
import type { TextKey } from '../messages/say.ts';
import type { JsonObject } from '../../read/json-object.ts';

/** Sessions that are named one by one. */
const NAMED = 12;

/** What a document says about one thing. */
export type Fact = readonly [key: TextKey, values: readonly string[]];

/** What a document says, in the order of the form. */
export function factsOf(
  document: JsonObject,
  { say, state }: Pick<Context, 'say' | 'state'>,
): readonly Fact[] {
  const sessions = sessionsOf(document);
  const named = sessions.slice(0, NAMED).map((session) => {
    const when = shownSpan(session, state.language) || say('noDay');
    return `${when}: ${textAt(session, ['name']) || say('untitled')}`;
  });
  const more = sessions.length > NAMED ? [say('moreSessions', { count: sessions.length - NAMED })] : [];
  const facts: readonly Fact[] = [
    ['takenName', [textAt(document, ['name'])]],
    ['takenSessions', [...named, ...more]],
    ['takenPlaces', unique(sessions.flatMap(({ location }) => namesIn(location)))],
    ['performers', unique(sessions.flatMap(({ performer }) => namesIn(performer)))],
    [
      'takenPartners',
      ['organizer', 'contributor', 'funder', 'sponsor'].flatMap((part) => namesIn(document[part])),
    ],
    ['takenContact', listOf(document.contactPoint).map(contactLine)],
    ['takenRegistration', registrationFacts(document, { say, state })],
  ];
  return facts
    .map(([key, values]): Fact => [key, values.filter(Boolean)])
    .filter(([, values]) => values.length > 0);
}

const namesIn = (value: unknown): readonly string[] => listOf(value).map((one) => textAt([one], [0]));

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].slice(0, NAMED);

const contactLine = (one: unknown): string =>
  ['name', 'email', 'telephone']
    .map((name) => textAt(one, [name]))
    .filter(Boolean)
    .join(', ');

function registrationFacts(
  { registration }: JsonObject,
  { say, state }: Pick<Context, 'say' | 'state'>,
): readonly string[] {
  const told = textAt(registration, ['state']);
  const known = REGISTRATION_STATES.find((one) => one === told);
  const dayOf = (name: string) => {
    const day = textAt(registration, [name]);
    return day && shownDay(day, state.language);
  };
  const [opens, closes] = [dayOf('opens'), dayOf('closes')];
  const days = [
    ...(opens ? [say('takenOpens', { day: opens })] : []),
    ...(closes ? [say('takenCloses', { day: closes })] : []),
  ];
  const ways = ['url', 'email', 'telephone', 'note'].map((name) => textAt(registration, [name]));
  return [...(known ? [say(known)] : []), ...days, ...ways];
}
