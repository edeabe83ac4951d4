import type { BeginTexts } from './begin-en.ts';

/** Texts of the step “begin”, in German. */
export const deBegin: BeginTexts = {
  beginTitle: 'Womit beginnen Sie?',
  pasteLabel: 'Text einfügen',
  pasteHint:
    'Die Ankündigung, so wie sie in der E-Mail oder auf der Website steht; oder eine Tabelle aus Excel, ein Kalender, HTML oder JSON.',
  pasteExample: 'Mittwoch, 12. Mai 2027, 18–20 Uhr\nFahrräder reparieren\nOrt: Bürgerhaus, Musterweg 3',
  pasteGo: 'Text lesen',
  fileLabel: 'Datei',
  fileDrop: 'Auf die Seite ziehen oder wählen:',
  fileGo: 'Datei wählen',
  fileHint: '.json, .ics, .csv, .xlsx, .html oder .txt',
  addressLabel: 'Adresse',
  addressHint: 'Eines Kalenders, einer Veranstaltungsseite oder einer schedule.json.',
  addressGo: 'Adresse lesen',
  emptyLabel: 'Ohne Vorlage',
  emptyHint: 'Sie tragen alle Termine selbst ein.',
  emptyGo: 'Leer beginnen',
  busy: 'Wird gelesen …',

  recognized: 'Erkannt: {source}',
  taken: 'Übernommen',
  leftOut: 'Nicht übernommen',
  leftOutHint: 'Diese Zeilen stehen in keinem Feld. Ergänzen Sie, was fehlt, im nächsten Schritt.',
  toCheck: 'Bitte prüfen',
  nothingLeftOut: 'Alles steht in einem Feld.',
  zoneGuessed: 'Die Vorlage nennt keine Zeitzone; angenommen ist {zone}.',
  takenOpens: 'ab {day}',
  takenCloses: 'bis {day}',
  takenName: 'Titel',
  takenSessions: 'Termine',
  takenPlaces: 'Ort',
  takenPartners: 'Partner',
  takenContact: 'Kontakt',
  takenRegistration: 'Anmeldung',
  moreSessions: 'und {count} weitere',

  'reason-empty': 'Hier steht noch nichts. Fügen Sie zuerst einen Text ein.',
  'reason-unknown':
    'Darin ist kein Termin zu finden, und es ist keine der bekannten Formen. Schreiben Sie je Termin eine Zeile mit dem Tag, zum Beispiel „12. Mai 2027, 18 Uhr“, und darunter den Titel.',
  'reason-not-json':
    'Das sieht nach JSON aus, hat aber einen Fehler oder keine Termine. Bearbeiten Sie es als JSON: Dort steht zu jedem Fehler die Zeile.',
  'reason-no-date':
    'Darin ist kein Datum zu finden. Schreiben Sie je Termin eine Zeile mit dem Tag, zum Beispiel „12. Mai 2027, 18 Uhr“.',
  'reason-bad-address': 'Das ist keine Adresse. Sie beginnt meist mit https://.',
  'reason-unreachable':
    'Der Browser darf diese Adresse von hier aus nicht lesen, oder sie antwortet nicht. Öffnen Sie sie selbst, speichern Sie die Datei oder Seite, und ziehen Sie sie oben hinein. Wer Node.js hat, kann stattdessen diesen Befehl nehmen:',
  'reason-status':
    'Die Adresse antwortet mit dem Fehler {detail}. Prüfen Sie, ob sie vollständig ist und ohne Anmeldung offen steht.',
  'reason-other': 'Das ließ sich nicht lesen: {detail}',
  openAsJson: 'Als JSON bearbeiten',

  'reason-no-date-column':
    'Das ist eine Tabelle, aber in keiner Spalte stehen Tage. Schreiben Sie „Datum“ über die Spalte mit den Tagen, und fügen Sie die Tabelle noch einmal ein.',
  'reason-no-events':
    'Auf dieser Seite stehen keine Termine, die ein Programm findet, und auch ihr Text nennt keine. Kopieren Sie die Stelle mit den Terminen, und fügen Sie sie als Text ein.',
  'reason-old-spreadsheet':
    'Das ist eine Excel-Datei von vor 2007 (.xls). Speichern Sie sie in Excel als .xlsx, oder kopieren Sie die Tabelle und fügen Sie sie ein.',
  'reason-not-a-spreadsheet':
    'Diese Datei lässt sich nicht als Tabelle öffnen. Speichern Sie sie in Excel noch einmal als .xlsx, oder kopieren Sie die Tabelle und fügen Sie sie ein.',
  'reason-word':
    'Word-Dateien werden nicht gelesen. Öffnen Sie die Datei, markieren Sie alles mit Strg+A, kopieren Sie es mit Strg+C, und fügen Sie es als Text ein.',
  'reason-pdf':
    'PDF-Dateien werden nicht gelesen. Öffnen Sie die Datei, markieren Sie die Stelle mit den Terminen, kopieren Sie sie mit Strg+C, und fügen Sie sie als Text ein.',
  'reason-picture': 'Aus einem Bild lässt sich nichts lesen. Kopieren Sie den Text, oder tippen Sie ihn ab.',
  'reason-too-long':
    'Der Text ist länger als jede Ankündigung. Fügen Sie nur die Stelle mit den Terminen ein.',
  'reason-too-many': 'Das sind mehr Termine, als in eine Datei passen: {detail}',
  'reason-no-zone': 'Es ist nicht gesagt, in welcher Zeitzone die Uhrzeiten gelten: {detail}',
  'reason-nothing': 'Darin steht kein Termin, der noch bevorsteht.',
  lostHint:
    'Dafür gibt es kein Feld, oder es ist nicht eindeutig. Was Besucher wissen müssen, ergänzen Sie im nächsten Schritt.',
  nothingLost: 'Nichts: Jede Zeile des Textes steht jetzt in einem der Felder.',
  nothingLostColumns: 'Nichts: Jede Spalte der Tabelle steht jetzt in einem der Felder.',
  nothingLostFile: 'Nichts: Die Datei bleibt, wie sie ist.',
  nothingTold: 'Es ist nichts gemeldet. Vergleichen Sie die Termine mit der Vorlage.',
  takenText: 'Text',
  takenCost: 'Kosten',
  takenFree: 'kostenfrei',
  takenCapacity: 'Plätze',
  takenPlacesAll: '{count} Plätze',
  takenPlacesLeft: 'noch {left} frei',
  takenForAll: 'bei jedem Termin',
  takenForMany: 'bei {count} Terminen',
  takenMore: 'Ohne Feld',
  pageText:
    'Auf der Seite stehen keine Termine für Programme; gelesen ist ihr Text. Vergleichen Sie ihn mit der Seite.',
  foundTable: 'Adressen von Links in der Tabelle sind übernommen.',
  several: 'Es sind {count} Dateien; gelesen ist die erste.',
};
