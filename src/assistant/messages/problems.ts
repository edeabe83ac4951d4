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

/** Messages of the sources in German: they are written for the command line, in English. */
const MESSAGES_DE: readonly (readonly [RegExp, string])[] = [
  [/^“(.+)” tells no year; the next such day is taken: (.+)$/, '„$1“ nennt kein Jahr; angenommen ist $2.'],
  [
    /^“(.+)” tells no year; that of the dates is taken$/,
    '„$1“ nennt kein Jahr; angenommen ist das der Termine.',
  ],
  [/^(\S+) is a (\w+), not a (\w+)/, 'Wochentag und Datum passen nicht zusammen ($1).'],
  [/^“(.+)” is kept in the text of the series$/, '„$1“ steht nun im Text der Reihe.'],
  [/^“(.+)” is not read; write each date$/, '„$1“ wird nicht ausgerechnet. Tragen Sie jeden Termin ein.'],
  [/^“(.+)” is a date that no session has/, '„$1“ ist ein Tag ohne Termin; er bleibt im Text.'],
  [/^“(.*)” is no session; it is left out$/, '„$1“ ist kein Termin und ausgelassen.'],
  [/^is not read; if it matters/, 'Diese Spalte wird nicht gelesen.'],
  [/^is taken for (\w+), by its cells$/, 'Diese Spalte ist nach ihrem Inhalt gedeutet ($1).'],
  [/^has more cells than the table has columns: (.+)$/, 'Hier stehen mehr Zellen als Spalten: $1.'],
  [/^has no date$/, 'Der Tag fehlt.'],
  [/^has no name$/, 'Der Titel fehlt.'],
  [/name of the series|has no title/, 'Der Titel der Reihe fehlt.'],
  [/^has dates too, but only one sheet is read/, 'Dieses Blatt hat auch Termine; gelesen wird nur eines.'],
  [
    /^ends \((.+)\) before it starts \((.+)\)/,
    'Das Ende ($1) liegt vor dem Beginn ($2) und ist ausgelassen.',
  ],
  [/^has (\d+) events; only the next (\d+)/, 'Von $1 Terminen sind die nächsten $2 übernommen.'],
];

/** What a source has said, in the language of the page. */
export function sourceProblem(
  { path, message }: { readonly path: string; readonly message: string },
  language: Language,
): string {
  const where = path === '$' ? '' : `${language === 'de' ? placeInGerman(path) : path}: `;
  if (language === 'en') return where + message;
  const [pattern, sentence] = MESSAGES_DE.find(([one]) => one.test(message)) ?? [];
  if (!pattern || sentence === undefined) return where + message;
  const [whole] = pattern.exec(message) ?? [''];
  return where + whole.replace(pattern, sentence);
}

const placeInGerman = (path: string): string =>
  path
    .replace(/\bline (\d+)/, 'Zeile $1')
    .replace(/\brow (\d+)/, 'Zeile $1')
    .replace(/\bcolumn (\w+)/, 'Spalte $1')
    .replace(/\bsheet /, 'Blatt ')
    .replace(/“([^”]*)”/g, '„$1“');
