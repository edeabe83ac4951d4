import type { SeeTexts } from './see-en.ts';

/** What the step “see” says of the calendar and of screen readers, in German. */
export const deSee: SeeTexts = {
  hasPictures: 'Bilder von anderen Servern laden',
  hasPicturesHint: 'Die Server erfahren dann, dass jemand sie ansieht.',
  expiry: 'Die Angaben laufen ab',
  changesAround: 'Die Liste nennt die 200 Änderungen um den gezeigten Zeitpunkt.',
  calendarTitle: 'Die Kalenderdatei',
  calendarHint: 'Das bringt „In den Kalender“ in den Kalender der Besucherinnen und Besucher.',
  calendarLeft: '{count} ohne Tag können nicht in einem Kalender stehen.',
  calendarSave: 'Kalenderdatei herunterladen',
  calendarText: 'Der Text der Datei',
  spokenTitle: 'Was ein Screenreader vorliest',
  spokenHint:
    'In dieser Reihenfolge hört die Termine, wer die Seite nicht sieht. Ist jede Zeile auch ohne das Bild drum herum verständlich?',
  spokenShow: 'Alle Zeilen zeigen',
  spokenHeading: 'Überschrift {level}:',
  'spoken-list': 'Liste mit {count} Einträgen:',
  'spoken-link': 'Link:',
  'spoken-button': 'Schalter:',
  'spoken-image': 'Bild:',
};
