import type { Context } from '../context.ts';
import { listOf, textAt, type Path } from '../document/edit.ts';
import { sessionPath, sessionsOf, statusOf } from '../document/sessions.ts';
import { unshownIn, unshownName } from '../document/unshown.ts';
import { shownSpan, statusMark } from '../edit/session-summary.ts';
import type { TextKey } from '../messages/say.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { registrationFacts } from './registration-facts.ts';
import { costs, ownRegistrations, places } from './session-facts.ts';

/** Sessions that are named one by one. */
const NAMED = 12;

/** What a document says about one thing. */
export type Fact = readonly [key: TextKey, values: readonly string[]];

/** What a document says, in the order of the form. */
export function factsOf(
  document: JsonObject,
  { say, state }: Pick<Context, 'say' | 'state'>,
): readonly Fact[] {
  const wording = { say, state };
  const sessions = sessionsOf(document);
  const named = sessions.slice(0, NAMED).map((session) => {
    const when = shownSpan(session, state.language) || say('noDay');
    const status = statusOf(session) ?? 'EventScheduled';
    const mark = status === 'EventScheduled' ? '' : ` (${say(statusMark(status))})`;
    return `${when}: ${textAt(session, ['name']) || say('untitled')}${mark}`;
  });
  const more = sessions.length > NAMED ? [say('moreSessions', { count: sessions.length - NAMED })] : [];
  const facts: readonly Fact[] = [
    ['takenName', [textAt(document, ['name'])]],
    ['alternateName', [textAt(document, ['alternateName'])]],
    ['takenText', [beginningOf(textAt(document, ['description']))]],
    ['audience', [textAt(document, ['audience'])]],
    ['takenSessions', [...named, ...more]],
    ['takenPlaces', unique(sessions.flatMap(({ location }) => namesIn(location)))],
    ['performers', unique(sessions.flatMap(({ performer }) => namesIn(performer)))],
    [
      'takenPartners',
      ['organizer', 'contributor', 'funder', 'sponsor'].flatMap((part) => namesIn(document[part])),
    ],
    ['takenContact', listOf(document.contactPoint).map(contactLine)],
    [
      'takenRegistration',
      [...registrationFacts(document.registration, wording), ...ownRegistrations(sessions, wording)],
    ],
    ['takenCost', costs(document, sessions, wording)],
    ['takenCapacity', places(sessions, wording)],
    ['picture', listOf(document.image).map(pictureLine)],
    [
      'documents',
      unique(
        [document, ...sessions].flatMap((one) => [...namesIn(one.subjectOf), ...namesIn(one.recordedIn)]),
      ),
    ],
    ['takenMore', onlyInJson(document, sessions.length)],
  ];
  return facts
    .map(([key, values]): Fact => [key, values.filter(Boolean)])
    .filter(([, values]) => values.length > 0);
}

const namesIn = (value: unknown): readonly string[] => listOf(value).map((one) => textAt([one], [0]));

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].slice(0, NAMED);

/** Characters of a long text that are quoted. */
const LONG = 90;

const beginningOf = (text: string) => (text.length > LONG ? `${text.slice(0, LONG).trimEnd()} …` : text);

const pictureLine = (one: unknown): string =>
  typeof one === 'string'
    ? one
    : ['url', 'contentUrl', 'caption', 'creditText']
        .map((name) => textAt(one, [name]))
        .filter(Boolean)
        .join(', ');

/** The names of what has no field, each once. */
const onlyInJson = (document: JsonObject, count: number): readonly string[] =>
  unique(
    [[], ...Array.from({ length: Math.min(count, MOST) }, (_, index) => sessionPath(index))].flatMap(
      (path: Path) => unshownIn(document, path).map((one) => unshownName(one, path.length)),
    ),
  );

/** Sessions in which it is looked for. */
const MOST = 300;

const contactLine = (one: unknown): string =>
  ['name', 'email', 'telephone']
    .map((name) => textAt(one, [name]))
    .filter(Boolean)
    .join(', ');
