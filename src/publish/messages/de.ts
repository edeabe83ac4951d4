import type { Words } from './en.ts';

/** Words of what is published, in German. */
export const de: Words = {
  dates: 'Termine',
  registration: 'Anmeldung: {note}',
  holdsUntil: 'Gültig längstens bis {moment}.',
  afterThat: 'Danach gilt, was auf der Seite der Reihe steht:',
  calendarFile: 'Alle Termine als Kalender (.ics)',
  allDates: 'Alle Termine der Reihe',
  snippets: 'Die Termine auf eine Seite bringen',
  snippetsLead:
    'Kopieren Sie, was passt. Jede Seite mit einem dieser Schnipsel zeigt dieselben Termine mit dem Stand der Anmeldung von heute.',
  placeholders:
    'Die Adressen sind Beispiele: Setzen Sie Ihre eigenen ein, oder rufen Sie publish mit --url und --script auf.',
  placeholdersInArchive:
    'Die Adressen sind Beispiele. Tragen Sie im Assistenten unter „Einbinden“ Ihre eigenen ein, und speichern Sie das Paket noch einmal.',
  head: 'Für den Kopf der Seite',
  headHint: 'Der Browser holt die Termine dann zusammen mit dem Skript.',
  element: 'Wo die Termine stehen sollen',
  elementHint: 'Was im Element steht, ist zu sehen, bis die Termine geladen sind, und ohne Skripte.',
  integrity: 'Das Skript mit seiner Prüfsumme',
  integrityHint:
    'Dies ist die Prüfsumme der Version {version}. Die Datei unter der Adresse darf sich nie ändern; in der Adresse sollte deshalb die Version stehen.',
  line: 'In einer Zeile',
  box: 'Für Editoren, die das Element entfernen',
  link: 'Für Editoren, die nur Links lassen; das Skript steht in der Vorlage der Website',
};
