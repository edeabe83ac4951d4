import { answerDe } from './de-answer.ts';
import { conditionsDe } from './de-conditions.ts';
import { documentDe } from './de-document.ts';
import { pageDe } from './de-page.ts';
import { answerEn } from './en-answer.ts';
import { conditionsEn } from './en-conditions.ts';
import { documentEn } from './en-document.ts';
import { pageEn } from './en-page.ts';
import { readerInGerman } from './reader-de.ts';
import type { Sentence } from './sentences.ts';

const EN = { ...answerEn, ...documentEn, ...conditionsEn, ...pageEn };
const DE = { ...answerDe, ...documentDe, ...conditionsDe, ...pageDe };

/** The kind of a finding: stable, so that programs can rely on it. */
export type FindingCode = keyof typeof EN;

/** The languages of the findings. */
export type Language = 'de' | 'en';

const SENTENCES: Readonly<Record<Language, Readonly<Record<FindingCode, Sentence>>>> = { de: DE, en: EN };

/** All kinds of findings. */
export const FINDING_CODES = Object.keys(EN) as FindingCode[];

/** A finding in words: what is wrong, and what to do. */
export function inWords(
  { code, facts }: { readonly code: FindingCode; readonly facts: Readonly<Record<string, string>> },
  language: Language,
): Sentence {
  const told = (name: string) => {
    const fact = facts[name];
    return fact && language === 'de' && /^(message|detail)$/.test(name) ? readerInGerman(fact) : fact;
  };
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (hole, name: string) => told(name) ?? hole);
  const [what, remedy] = SENTENCES[language][code];
  return [fill(what), fill(remedy)];
}
