import type { Language } from '../../check/messages/messages.ts';
import type { Problem } from '../../model/problem.ts';
import { dayProblem } from './day-problem.ts';

/** Messages of the sources in German: they are written for the command line, in English. */
const MESSAGES_DE: readonly (readonly [RegExp, string])[] = [
  [/^“(.+)” tells no year; the next such day is taken: (.+)$/, '„$1“ nennt kein Jahr; angenommen ist $2.'],
  [
    /^“(.+)” tells no year; that of the dates is taken$/,
    '„$1“ nennt kein Jahr; angenommen ist das der Termine.',
  ],
  [/^“(.+)” is kept in the text of the series$/, '„$1“ steht nun im Text der Reihe.'],
  [
    /^“(.+)” is not read; write each date$/,
    '„$1“ wird nicht ausgerechnet. Tragen Sie jeden Termin einzeln ein.',
  ],
  [/^“(.+)” is a date that no session has/, '„$1“ ist ein Tag ohne Termin; er bleibt im Text.'],
  [
    /^has no date, only “(.+)”: “(.*)”; it is left out$/,
    'Der Tag fehlt, nur „$1“ ist ausgefüllt („$2“). Diese Zeile fehlt daher.',
  ],
  [/^“(.*)” is no session; it is left out$/, '„$1“ ist kein Termin und fehlt daher.'],
  [/^is not read; if it matters/, 'Diese Spalte ist nicht übernommen.'],
  [/^is taken for startDate, by its cells$/, 'Diese Spalte ist nach ihrem Inhalt für den Tag genommen.'],
  [/^is taken for (\w+), by its cells$/, 'Diese Spalte ist nach ihrem Inhalt gedeutet.'],
  [/^has more cells than the table has columns: (.+)$/, 'Hier stehen mehr Zellen als Spalten: $1.'],
  [/^has no date; that of the row above \((.+)\) is taken$/, 'Der Tag fehlt; angenommen ist $1 wie darüber.'],
  [/^has no date; name its field/, 'Der Tag fehlt.'],
  [/^has no date$/, 'Der Tag fehlt.'],
  [/^has no (name|title)$/, 'Der Titel fehlt.'],
  [/^has no title; write it on the first line$/, 'Der Titel der Reihe fehlt.'],
  [/^does not tell the name of the series/, 'Der Titel der Reihe fehlt.'],
  [/^names several series: (.+); they become one$/, 'Mehrere Reihen ($1) sind nun eine.'],
  [
    /^has dates too, but only one sheet is read/,
    'Dieses Blatt hat auch Termine; übernommen ist nur das erste.',
  ],
  [
    /^ends \((.+)\) before it starts \((.+)\)/,
    'Das Ende ($1) liegt vor dem Beginn ($2) und fehlt daher. Prüfen Sie beide.',
  ],
  [/^is an end without a beginning/, 'Hier steht ein Ende ohne Beginn; es fehlt daher.'],
  [
    /^is the end of a day; write 0:00/,
    'Als Beginn heißt 24 Uhr: 0 Uhr am nächsten Tag. Tragen Sie es so ein.',
  ],
  [
    /^“(.+)” may be two days/,
    '„$1“ kann zweierlei heißen: Tag.Monat oder Monat/Tag. Tragen Sie den Tag ein.',
  ],
  [/^“(.+)” is not? a? ?date; (it is kept in|the) words/, '„$1“ ist kein Tag; es steht in Worten da.'],
  [/^“(.+)” is no date; the words are shown$/, '„$1“ ist kein Tag; es steht in Worten da.'],
  [/^“(.+)” is no date; it is left out$/, '„$1“ ist kein Tag und fehlt daher.'],
  [/^“(.+)” has no year; write it/, '„$1“ nennt kein Jahr. Tragen Sie den Tag mit dem Jahr ein.'],
  [
    /^“(.+)” names several dates; only the first is read/,
    '„$1“ nennt mehrere Tage; übernommen ist der erste. Duplizieren Sie den Termin für die anderen.',
  ],
  [/^“(.+)” is not an hour/, '„$1“ ist keine Uhrzeit. Tragen Sie sie ein, zum Beispiel 18:30.'],
  [/^“(.+)” is taken as cancelled$/, '„$1“ – als abgesagt übernommen.'],
  [/^“(.+)” is taken as postponed$/, '„$1“ – als verschoben übernommen.'],
  [/^“(.+)” is taken as fully booked$/, '„$1“ – als ausgebucht übernommen.'],
  [/^“(.+)” is taken as waiting list only$/, '„$1“ – als „nur noch Warteliste“ übernommen.'],
  [/^says open, but the title says/, 'Hier steht „offen“, im Titel „ausgebucht“; das gilt.'],
  [
    /^“(.+)” may be said of the session/,
    '„$1“ kann für den ganzen Termin gelten. Fällt er aus, wählen Sie dort „Abgesagt“.',
  ],
  [/^“(.+)” is not a number$/, '„$1“ ist keine Zahl.'],
  [
    /^“(.+)” is not an address/,
    '„$1“ ist keine Adresse. Kopieren Sie sie aus der Adresszeile des Browsers in das Feld.',
  ],
  [
    /^“(.+)” is not understood; it is shown as a note/,
    '„$1“ ist nicht zu verstehen; es steht als Hinweis da, ohne Knopf zum Anmelden.',
  ],
  [/^says open, but no place is left/, 'Hier steht „offen“, aber es ist kein Platz frei; die Zahl gilt.'],
  [
    /^decides instead of the status/,
    'Ergänzen Sie die Adresse der Anmeldeseite, sonst gibt es keinen Knopf.',
  ],
  [/^has (\d+) events; only the next (\d+)/, 'Von $1 Terminen sind die nächsten $2 übernommen.'],
  [/^TENTATIVE/, 'Der Termin ist nur vorgemerkt; dafür gibt es kein Feld.'],
  [/^is not public; the event is left out$/, 'Ein Termin ist als privat markiert und fehlt daher.'],
  [/^is missing or no date; the (event|talk) is left out$/, 'Einem Eintrag fehlt der Tag; er fehlt daher.'],
  [/^“(.+)” is no known time zone: .*$/, 'Die Zeitzone „$1“ gibt es nicht. Prüfen Sie die Uhrzeiten.'],
  [/can't be read as iCalendar$/, 'Ein Eintrag des Kalenders lässt sich nicht lesen.'],
  [/only (its start|the first date) is taken$/, 'Wiederholt sich; übernommen ist nur der erste Tag.'],
  [
    /^the page names a feed, which may tell more: convert (.+)$/,
    'Die Seite nennt einen Kalender, der mehr weiß: $1',
  ],
  [/^is no valid JSON/, 'Die Daten der Seite haben einen Fehler; übernommen ist, was sich lesen lässt.'],
];

/** Problems that are said by the page in another way. */
const UNSAID: readonly Problem['code'][] = ['no-time-zone'];

/** Whether something of the material is not in the document; otherwise she only has to check it. */
export const isLeftOut = ({ code, message }: Problem): boolean =>
  code === 'not-shown' && !/\b(kept|stays) in the text\b/.test(message);

/** What a source has said, in the language of the page; empty if the page says it itself. */
export function sourceProblem({ path, message, code }: Problem, language: Language): string {
  if (UNSAID.includes(code)) return '';
  const where = path === '$' ? '' : `${language === 'de' ? placeInGerman(path) : path}: `;
  if (language === 'en') return where + message;
  const dated = dayProblem(path, message);
  if (dated) return where + dated;
  const [pattern, sentence] = MESSAGES_DE.find(([one]) => one.test(message)) ?? [];
  return where + (pattern && sentence ? message.replace(whole(pattern), sentence) : message);
}

/** The pattern with all that follows, so that only the sentence is left. */
const whole = ({ source }: RegExp): RegExp =>
  new RegExp(`${source.startsWith('^') ? '' : '^.*'}${source}${source.endsWith('$') ? '' : '.*$'}`, 's');

const placeInGerman = (path: string): string =>
  path
    .replace(/\bline (\d+)/, 'Zeile $1')
    .replace(/\brow (\d+)/, 'Zeile $1')
    .replace(/\bcolumn (\w+)/, 'Spalte $1')
    .replace(/\bsheet /, 'Blatt ')
    .replace(/^\$\.registration$/, 'Anmeldung')
    .replace(/“([^”]*)”/g, '„$1“');
