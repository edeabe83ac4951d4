import type { Finding } from '../../check/finding.ts';
import { inWords, type Language } from '../../check/messages/messages.ts';
import { keysOf } from '../../check/positions.ts';
import { shownDay } from '../edit/session-summary.ts';
import { conditionsEn } from './conditions-en.ts';
import { formDe } from './problems-de.ts';
import { formEn } from './problems-en.ts';

/** A problem in the words of someone who fills in a form: what is wrong, and the remedy. */
type Sentence = readonly [what: string, remedy: string];

/** Sentences by the code of the finding; those for one property have its name after the code. */
export type FormSentences = Readonly<Record<string, Sentence>>;

const SENTENCES: Readonly<Record<Language, FormSentences>> = { de: formDe, en: formEn };

/** A finding in the words of the form; what the form has no words for is said as the command line says it. */
export const problemInWords = (finding: Finding, language: Language): string =>
  said(finding, language, SENTENCES[language]).join(' ');

/** What contradicts itself, as the form says it; undefined for any other finding. */
export const conditionInWords = (finding: Finding, language: Language): Sentence | undefined =>
  finding.code in conditionsEn ? said(finding, language, SENTENCES[language]) : undefined;

/** A value of the wrong form, as the form says it; undefined if it has no words for that property. */
export const formInWords = (finding: Finding, language: Language): Sentence | undefined =>
  finding.code === 'schema-form' && ownKey(finding) in SENTENCES[language]
    ? said(finding, language, SENTENCES[language])
    : undefined;

/** What is said of a document that is no schedule; mistakes of JSON are said as the command line says them. */
const ABOUT_FILES = /^(foreign-|empty$|newer-version$|json-value <$|no-event$)/;

/** A finding for somebody who sees the JSON. */
export function mistakeInWords(finding: Finding, language: Language): string {
  const all = Object.entries(SENTENCES[language]).filter(([key]) => ABOUT_FILES.test(key));
  return said(finding, language, Object.fromEntries(all)).join(' ');
}

function said(finding: Finding, language: Language, sentences: FormSentences): Sentence {
  const { code, facts } = finding;
  const own = sentences[ownKey(finding)] ?? sentences[code];
  if (!own) return inWords(finding, language);
  const written = (facts.written ?? '').replace(/^"|"$/g, '');
  const quoted = language === 'de' ? `„${written}“` : `“${written}”`;
  const told = { ...facts, ...(facts.day && { day: shownDay(facts.day, language) }) } as typeof facts;
  const fill = (text: string) =>
    text.replace('{written}', quoted).replace(/\{(\w+)\}/g, (hole, fact: string) => told[fact] ?? hole);
  return [fill(own[0]), fill(own[1])];
}

/** The key of a sentence that is for one property. */
function ownKey({ code, facts, place }: Finding): string {
  const name = code === 'schema-required' ? facts.name : keysOf(place.path ?? '').findLast(isName);
  return `${code} ${facts.near ?? String(name ?? '')}`;
}

const isName = (key: string | number): boolean => typeof key === 'string';
