import type { Language } from '../../check/messages/messages.ts';
import { deBegin } from './begin-de.ts';
import { enBegin, type BeginTexts } from './begin-en.ts';
import { deEdit } from './edit-de.ts';
import { de } from './de.ts';
import { enEdit, type EditTexts } from './edit-en.ts';
import { en, type Texts } from './en.ts';
import { deSee } from './see-de.ts';
import { enSee, type SeeTexts } from './see-en.ts';

const TEXTS: Readonly<Record<Language, Texts & BeginTexts & EditTexts & SeeTexts>> = {
  de: { ...de, ...deBegin, ...deEdit, ...deSee },
  en: { ...en, ...enBegin, ...enEdit, ...enSee },
};

/** The key of a text. */
export type TextKey = keyof Texts | keyof BeginTexts | keyof EditTexts | keyof SeeTexts;

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
  'page-text': 'Text einer Webseite',
  'schema-org': 'Veranstaltungsdaten nach schema.org',
  'json-list': 'Liste in JSON',
};

/** The name of a source for people. @param name in English */
export const sourceName = (id: string, name: string, language: Language): string =>
  id === 'schedule'
    ? 'schedule.json'
    : language === 'de'
      ? (SOURCES_DE[id] ?? name)
      : id === 'page-text'
        ? 'text of a web page'
        : name;
