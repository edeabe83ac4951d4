import type { PageTexts } from './page-en.ts';

/** Texts of the page around the steps, in German. */
export const dePage: PageTexts = {
  title: 'Termine zum Einbinden',
  lead: 'Aus einer Ankündigung werden Termine, die auf jeder Website gleich aussehen und den Stand der Anmeldung selbst nachführen.',
  privacy: 'Alles bleibt in Ihrem Browser. Gespeichert oder verschickt wird nur, was Sie selbst auslösen.',
  savedWithForm: 'Die Termine werden mit dem Formular gespeichert, in dem sie hier stehen.',
  otherLanguage: 'English',
  steps: 'Schritte',
  skip: 'Zum Inhalt',
  stepBegin: 'Beginnen',
  stepEdit: 'Bearbeiten',
  stepSee: 'Ansehen',
  stepEmbed: 'Einbinden',
  save: 'schedule.json speichern',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  unsaved: 'Noch nicht gespeichert',
  saved: 'schedule.json ist gespeichert, im Ordner für Downloads.',
  savedAlone:
    'schedule.json ist gespeichert, im Ordner für Downloads. Zum Hochladen nehmen Sie das ganze Paket (.zip): Darin sind auch Kalender und Seite neu.',
  undone: 'Zurückgenommen: {what}',
  redone: 'Wiederhergestellt: {what}',
  next: 'Weiter: {step}',

  copy: 'Kopieren',
  copyWhat: '{what} kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser erlaubt das Kopieren nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',

  replaceTitle: 'Ihre Termine ersetzen?',
  replaceText:
    '„{name}“ ({sessions}) ist noch nicht gespeichert. Ersetzen Sie die Termine, beginnen auch die Adressen in „Einbinden“ neu. „Rückgängig“ holt alles zurück, solange diese Seite offen ist.',
  oneDate: '1 Termin',
  manyDates: '{count} Termine',
  replaceNo: 'Behalten',
  replaceYes: 'Ersetzen',
  replaceSaved: 'Speichern und ersetzen',
};
