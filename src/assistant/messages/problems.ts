import type { Finding } from '../../check/finding.ts';
import { inWords, type FindingCode, type Language } from '../../check/messages/messages.ts';

/** A problem in the words of someone who fills in a form: what is wrong, and the remedy. */
type Sentence = readonly [what: string, remedy: string];

const DE: Partial<Record<FindingCode, Sentence>> = {
  'unreadable-date': [
    'Das ist kein Tag, der sich lesen lässt: {written}.',
    'Wählen Sie den Tag im Kalender.',
  ],
  'unreadable-link': [
    'Das ist keine vollständige Adresse: {written}.',
    'Kopieren Sie sie aus der Adresszeile des Browsers; sie beginnt mit https://.',
  ],
  'unreadable-number': ['Das ist keine Zahl: {written}.', 'Schreiben Sie nur Ziffern, zum Beispiel 12.'],
  'unreadable-zone': ['Diese Zeitzone gibt es nicht: {written}.', 'In Deutschland ist es „Europe/Berlin“.'],
  'unreadable-status': ['Diese Angabe ist nicht zu verstehen: {written}.', 'Wählen Sie eine aus der Liste.'],
  'unreadable-state': ['Diese Angabe ist nicht zu verstehen: {written}.', 'Wählen Sie eine aus der Liste.'],
  'unreadable-mode': ['Diese Angabe ist nicht zu verstehen: {written}.', 'Wählen Sie eine aus der Liste.'],
  unreadable: ['Das lässt sich nicht lesen: {written}.', 'Tragen Sie es neu ein.'],
  'missing-name': ['Der Titel fehlt.', 'Bis Sie ihn eintragen, steht dort „Titel folgt“.'],
  'contradiction-end': ['Das Ende liegt vor dem Beginn.', 'Verbessern Sie Tag oder Uhrzeit.'],
  'contradiction-window': ['Die Anmeldung endet, bevor sie öffnet.', 'Verbessern Sie einen der beiden Tage.'],
  'no-time-zone': ['Die Zeitzone fehlt.', 'In Deutschland ist es „Europe/Berlin“.'],
  'no-session': ['Es gibt noch keinen Termin.', 'Fügen Sie einen hinzu; Titel oder Tag genügt.'],
  'no-event': ['Es gibt noch keinen Termin.', 'Fügen Sie einen hinzu; Titel oder Tag genügt.'],
  duplicate: ['Dieser Termin steht zweimal da.', 'Löschen Sie einen von beiden.'],
};

const EN: Partial<Record<FindingCode, Sentence>> = {
  'unreadable-date': ['This is no day that can be read: {written}.', 'Choose the day in the calendar.'],
  'unreadable-link': [
    'This is no whole address: {written}.',
    'Copy it from the browser’s address bar; it begins with https://.',
  ],
  'unreadable-number': ['This is no number: {written}.', 'Write digits only, such as 12.'],
  'unreadable-zone': ['There is no such time zone: {written}.', 'In Germany it is “Europe/Berlin”.'],
  'unreadable-status': ['This can’t be understood: {written}.', 'Choose one of the list.'],
  'unreadable-state': ['This can’t be understood: {written}.', 'Choose one of the list.'],
  'unreadable-mode': ['This can’t be understood: {written}.', 'Choose one of the list.'],
  unreadable: ['This can’t be read: {written}.', 'Enter it again.'],
  'missing-name': ['The title is missing.', 'Until you enter it, the card says “Title to be announced”.'],
  'contradiction-end': ['It ends before it begins.', 'Correct the day or the time.'],
  'contradiction-window': ['Registration closes before it opens.', 'Correct one of the two days.'],
  'no-time-zone': ['The time zone is missing.', 'In Germany it is “Europe/Berlin”.'],
  'no-session': ['There is no session yet.', 'Add one; a title or a day is enough.'],
  'no-event': ['There is no session yet.', 'Add one; a title or a day is enough.'],
  duplicate: ['This session stands here twice.', 'Delete one of them.'],
};

/** A finding in the words of the form; what the form has no words for is said as the command line says it. */
export function problemInWords(finding: Finding, language: Language): string {
  const own = (language === 'de' ? DE : EN)[finding.code];
  const written = (finding.facts.written ?? '').replace(/^"|"$/g, '');
  const quoted = language === 'de' ? `„${written}“` : `“${written}”`;
  const [what, remedy] = own ?? inWords(finding, language);
  return `${what} ${remedy}`.replaceAll('{written}', quoted);
}
