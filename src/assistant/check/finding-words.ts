import type { Finding } from '../../check/finding.ts';
import { inWords, type Language } from '../../check/messages/messages.ts';
import type { Sentence } from '../../check/messages/sentences.ts';
import { keysOf } from '../../check/positions.ts';
import { formSentence } from '../messages/problems.ts';
import { texts, type TextKey } from '../messages/say.ts';
import { checkWordsDe, checkWordsEn } from '../messages/check-findings.ts';

/** The labels of the form by the names of the JSON. */
const LABELS: Readonly<Record<string, TextKey>> = {
  alternateName: 'alternateName',
  audience: 'audience',
  closes: 'closes',
  contactPoint: 'contact',
  contributor: 'partContributor',
  description: 'description',
  doorTime: 'doors',
  email: 'email',
  endDate: 'ends',
  eventAttendanceMode: 'where',
  eventStatus: 'status',
  funder: 'partFunder',
  inLanguage: 'inLanguage',
  isAccessibleForFree: 'cost',
  location: 'where',
  logo: 'partnerLogo',
  maximumAttendeeCapacity: 'capacity',
  note: 'note',
  opens: 'opens',
  organizer: 'partOrganizer',
  registration: 'registration',
  remainingAttendeeCapacity: 'remaining',
  sponsor: 'partSponsor',
  startDate: 'begins',
  state: 'state',
  subEvent: 'sessions',
  telephone: 'telephone',
  timeZone: 'timeZone',
  url: 'addressLabel',
  waitlistUrl: 'waitlistUrl',
};

/** A place in the document as people call it: “Termin 2, Beginn”. */
export function placeInWords(path: string, language: Language): string {
  const say = texts(language);
  const words: string[] = [];
  for (const [index, key] of keysOf(path).entries()) {
    if (typeof key === 'number') {
      if (index === 1) words.splice(-1, 1, say('sessionNumber', { number: key + 1 }));
      continue;
    }
    const label = key === 'name' ? (words.length ? 'sessionName' : 'name') : LABELS[key];
    words.push(label ? say(label).replace(/\?$/, '') : key);
  }
  return words.join(', ') || say('series');
}

/** A finding in the words of an editor: what is wrong, and what to do. */
export function findingInWords(found: Finding, language: Language): Sentence {
  const own = (language === 'de' ? checkWordsDe : checkWordsEn)[found.code];
  const path = found.facts.path ?? found.place.path;
  const { written = '' } = found.facts;
  const facts = {
    ...found.facts,
    ...(path ? { path: placeInWords(path, language) } : {}),
    written: quoted(written.replace(/^"|"$/g, ''), language),
  };
  const meant = nameMeant(found);
  if (meant) return inWords({ code: 'mistyped-name', facts: { ...facts, suggestion: meant } }, language);
  const ofForm = own ? undefined : formSentence(found, language);
  if (ofForm && path) return [`${placeInWords(sayable(path), language)}: ${ofForm[0]}`, ofForm[1]];
  if (!own) return inWords({ ...found, facts }, language);
  return [filled(own[0], facts), filled(own[1], facts)];
}

/** A path without what has no name in the form at its end; the sentence after it says what that is. */
const sayable = (path: string): string =>
  path.replace(/(?:\.(\w+)|\["([^"]*)"\])(?:\[\d+\])*$/, (part, name: string | undefined, quoted = '') =>
    (name ?? quoted) in LABELS || name === 'name' ? part : '',
  );

/** The name that the reader asks for in place of one that it does not know. */
export const nameMeant = ({ code, facts }: Finding): string | undefined =>
  code === 'not-shown' ? /; write "(\w+)"$/.exec(facts.message ?? '')?.[1] : undefined;

const quoted = (text: string, language: Language) => (language === 'de' ? `„${text}“` : `“${text}”`);

const filled = (template: string, facts: Readonly<Record<string, string>>) =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) => facts[name] ?? hole);
