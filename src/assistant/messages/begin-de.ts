import type { BeginTexts } from './begin-en.ts';

/** What the first step says of a material, in German. */
export const deBegin: BeginTexts = {
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
