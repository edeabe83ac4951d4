import type { Finding } from '../../check/finding.ts';
import type { Language } from '../../check/messages/messages.ts';
import { conditionsEn } from '../messages/conditions-en.ts';
import { formSentence } from '../messages/problems.ts';
import { findingInWords } from './finding-words.ts';

/** Findings that say the same of several sessions. */
export interface FindingGroup {
  readonly first: Finding;
  readonly all: readonly Finding[];
}

/** Findings together with those that say the same of other sessions, in the order of the first ones. */
export function grouped(findings: readonly Finding[], language: Language): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const [index, one] of findings.entries()) {
    const words = isOfSession(one) && contradiction(one, language);
    const key = words ? [one.code, ...words].join('\n') : String(index);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((all) => (all[0] ? [{ first: all[0], all }] : []));
}

/** What contradicts itself, in the words of the form; undefined for any other finding. */
const contradiction = (found: Finding, language: Language) =>
  found.code in conditionsEn ? formSentence(found, language) : undefined;

const isOfSession = ({ facts, place }: Finding) => (facts.path ?? place.path ?? '').startsWith('$.subEvent[');

/** What a group says, and what to do. @param counted the sessions in words: “9 Termine” */
export function groupInWords({ first, all }: FindingGroup, counted: string, language: Language) {
  const same = all.length > 1 && contradiction(first, language);
  return same ? ([`${counted}: ${same[0]}`, same[1]] as const) : findingInWords(first, language);
}
