import type { Language } from '../../check/messages/messages.ts';
import { de } from './de.ts';
import { en, type Texts } from './en.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { de, en };

/** Says a text of the command line with its facts. */
export type Say = (key: keyof Texts, facts?: Readonly<Record<string, string | number>>) => string;

/** The texts in a language. */
export const texts =
  (language: Language): Say =>
  (key, facts = {}) =>
    TEXTS[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => String(facts[name] ?? hole));
