import type { Language } from '../../check/messages/messages.ts';
import { deBegin } from './begin-de.ts';
import { enBegin } from './begin-en.ts';
import { checkDe } from './check-de.ts';
import { checkEn } from './check-en.ts';
import { deChanges } from './changes-de.ts';
import { enChanges } from './changes-en.ts';
import { deEdit } from './edit-de.ts';
import { enEdit } from './edit-en.ts';
import { embedDe } from './embed-de.ts';
import { embedEn } from './embed-en.ts';
import { deHandOver } from './hand-over-de.ts';
import { enHandOver } from './hand-over-en.ts';
import { deMoving } from './moving-de.ts';
import { enMoving } from './moving-en.ts';
import { dePage } from './page-de.ts';
import { enPage } from './page-en.ts';
import { deReach } from './reach-de.ts';
import { enReach } from './reach-en.ts';
import { deSee } from './see-de.ts';
import { enSee } from './see-en.ts';
import { deSessions } from './sessions-de.ts';
import { enSessions } from './sessions-en.ts';

const EN = {
  ...enChanges,
  ...enPage,
  ...enBegin,
  ...enEdit,
  ...enSessions,
  ...enSee,
  ...embedEn,
  ...enReach,
  ...enHandOver,
  ...enMoving,
  ...checkEn,
};
const TEXTS: Readonly<Record<Language, Readonly<Record<keyof typeof EN, string>>>> = {
  de: {
    ...deChanges,
    ...dePage,
    ...deBegin,
    ...deEdit,
    ...deSessions,
    ...deSee,
    ...embedDe,
    ...deReach,
    ...deHandOver,
    ...deMoving,
    ...checkDe,
  },
  en: EN,
};

/** The key of a text. */
export type TextKey = keyof typeof EN;

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
