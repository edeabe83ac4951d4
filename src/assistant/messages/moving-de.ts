import type { enMoving } from './moving-en.ts';

/** Words for dates that are moved to another year, in German. */
export const deMoving: Readonly<Record<keyof typeof enMoving, string>> = {
  moveToYear: 'Alle Termine ins Jahr {year} verschieben',
  moveByYear: 'Alle Termine um ein Jahr nach hinten verschieben',
  moveByYears: 'Alle Termine um {years} Jahre nach hinten verschieben',
  movedDates: 'Alle Termine verschoben. „Rückgängig“ nimmt es zurück.',
  movedFirst: 'Der erste Termin ist jetzt am {day}.',
  movedWindow: 'Beginn und Ende der Anmeldung sind mitverschoben.',
  textsStay: 'Unverändert, bitte prüfen: {texts}.',
  textsMore: 'und {count} weitere',
  textOfSeries: '{text} der Reihe ({words})',
  textOfSession: '{text} von „{session}“ ({words})',
  quotedWord: '„{one}“',
  'text-name': 'Titel',
  'text-alternateName': 'Zeile über dem Titel',
  'text-description': 'Beschreibung',
  'text-note': 'Hinweis zur Anmeldung',
};
