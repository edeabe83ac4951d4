import type { Finding } from '../../check/finding.ts';
import { inWords, type FindingCode, type Language } from '../../check/messages/messages.ts';
import type { Sentence } from '../../check/messages/sentences.ts';
import { keysOf } from '../../check/positions.ts';
import { shownDay } from '../edit/session-summary.ts';
import { conditionsEn } from './conditions-en.ts';
import type { FormSentences } from './form-sentences.ts';
import { formDe } from './problems-de.ts';
import { formEn } from './problems-en.ts';

const SENTENCES: Readonly<Record<Language, FormSentences>> = { de: formDe, en: formEn };

/** A finding in the words of the form; what the form has no words for is said as the command line says it. */
export const problemInWords = (finding: Finding, language: Language): string =>
  said(finding, language, SENTENCES[language]).join(' ');

/** A finding that the form says better than the command line, which speaks of the JSON; undefined for any other. */
export const formSentence = (finding: Finding, language: Language): Sentence | undefined =>
  finding.code in conditionsEn ||
  BETTER_IN_FORM.includes(finding.code) ||
  (finding.code === 'schema-form' && ownKey(finding) in SENTENCES[language])
    ? said(finding, language, SENTENCES[language])
    : undefined;

const BETTER_IN_FORM: readonly FindingCode[] = ['not-shown', 'missing-name', 'deadline-in-words'];

/** What is said of a document that is no schedule; mistakes of JSON are said as the command line says them. */
const ABOUT_FILES = /^(foreign-|empty$|newer-version$|json-value <$|no-event$)/;

/** A finding for somebody who sees the JSON. */
export function mistakeInWords(finding: Finding, language: Language): string {
  const all = Object.entries(SENTENCES[language]).filter(([key]) => ABOUT_FILES.test(key));
  return said(finding, language, Object.fromEntries(all)).join(' ');
}

function said(finding: Finding, language: Language, sentences: FormSentences): Sentence {
  const { facts } = finding;
  const own = ownWords(finding, sentences);
  if (!own) return inWords(finding, language);
  const written = (facts.written ?? '').replace(/^"|"$/g, '');
  const quoted = language === 'de' ? `„${written}“` : `“${written}”`;
  const told = {
    ...facts,
    // What stands in a list is called as the list is.
    ...(/^\d+$/.test(facts.name ?? '') && { name: nameOf(finding) }),
    ...(facts.day && { day: shownDay(facts.day, language) }),
  } as typeof facts;
  const fill = (text: string) =>
    text.replace('{written}', quoted).replace(/\{(\w+)\}/g, (hole, fact: string) => told[fact] ?? hole);
  return [fill(own[0]), fill(own[1])];
}

const ownWords = (finding: Finding, sentences: FormSentences): Sentence | undefined =>
  sentences[ownKey(finding)] ?? sentences[finding.code];

/** The key of a sentence that is for one property. */
const ownKey = (finding: Finding): string => `${finding.code} ${finding.facts.near ?? nameOf(finding)}`;

/** The name that a finding is about. */
const nameOf = ({ code, facts, place }: Finding): string =>
  String((code === 'schema-required' ? facts.name : keysOf(place.path ?? '').findLast(isName)) ?? '');

const isName = (key: string | number): boolean => typeof key === 'string';
