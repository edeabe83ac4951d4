import type { Language } from '../../check/messages/messages.ts';
import { de } from './de.ts';
import { en, type Texts } from './en.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { de, en };

/** The key of a text. */
export type TextKey = keyof Texts;

/** Says a text with its facts. */
export type Say = (key: TextKey, facts?: Readonly<Record<string, string | number>>) => string;

/** The texts in a language. */
export const texts =
  (language: Language): Say =>
  (key, facts = {}) =>
    TEXTS[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => String(facts[name] ?? hole));

/** Names of sources in German; the others are proper names. */
const SOURCES_DE: Readonly<Record<string, string>> = {
  announcement: 'Text einer Ankündigung',
  table: 'Tabelle (Excel oder CSV)',
  ical: 'Kalender (iCalendar)',
  'web-page': 'Webseite mit Veranstaltungsdaten',
  'schema-org': 'Veranstaltungsdaten nach schema.org',
  'json-list': 'Liste in JSON',
};

/** The name of a source for people. @param name in English */
export const sourceName = (id: string, name: string, language: Language): string =>
  id === 'schedule' ? 'schedule.json' : language === 'de' ? (SOURCES_DE[id] ?? name) : name;
