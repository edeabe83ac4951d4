import { absolute, emailIn, linkIn, telephoneIn } from '../announcement/addresses.ts';
import { lineOf } from './cells.ts';
import type { Meaning } from './meanings.ts';
import { makeRegistration, readStatus, type RegistrationParts, type WordsRead } from './registration.ts';
import type { Row } from './session.ts';
import { readDay, type DateStyle, type RowCells } from './when.ts';

/** What the columns “Status”, “Anmeldung” and “Warteliste” say together. */
export function readStatusCells(
  cells: RowCells,
  { now, year }: DateStyle,
): WordsRead & { readonly notes: readonly string[] } {
  const notes: string[] = [];
  let all: WordsRead = {};
  for (const meaning of ['eventStatus', 'registration', 'registrationUrl'] as const) {
    const words = lineOf(cells.cell(meaning));
    const isAddress = linkIn(words) ?? emailIn(words) ?? (meaning === 'registration' && telephoneIn(words));
    if (
      !words ||
      isAddress ||
      (meaning === 'registration' && /^(ja|yes|erforderlich|required)$/i.test(words))
    )
      continue;
    if (meaning === 'registration' && /\d{1,2}\.\d{1,2}\./.test(words)) continue;
    // “Anmeldung: entfällt” may say that nobody has to register.
    const isUnclear = meaning !== 'eventStatus' && /^entf(ä|ae)llt\W*$/i.test(words);
    const read = isUnclear ? { isUnknown: true } : readStatus(words, now, year);
    if (read.isUnknown) {
      notes.push(words);
      cells.report(
        meaning,
        `“${words}” is not understood; it is shown as a note, and registration is not offered`,
      );
    } else if (/^nein$|^no$/i.test(words)) notes.pop();
    all = { ...read, ...all, ...(read.eventStatus && { eventStatus: read.eventStatus }) };
    if (read.eventStatus && /\s/.test(words)) notes.push(words);
  }
  return { ...all, notes };
}

/** The registration that the cells of a row tell. @param start that of the session */
export function registrationOf(
  cells: RowCells,
  status: ReturnType<typeof readStatusCells>,
  row: Row,
  start: string | undefined,
) {
  // A deadline without a year is in that of its session.
  const year = /^(\d{4})-/.exec(start ?? '')?.[1];
  const style = { ...row.style, ...(year && { year: Number(year) }) };
  const words = lineOf(cells.cell('registration'));
  const note = status.notes.join(' · ');
  const counted = countedState(cells);
  const isCountedOut =
    status.state === 'open' &&
    (numberOf(cells, 'remainingAttendeeCapacity', () => undefined) === 0 || counted === 'full');
  if (isCountedOut)
    cells.report('eventStatus', 'says open, but no place is left; the number counts', 'contradiction');
  const parts: RegistrationParts = {
    state: status.isUnknown ? 'unknown' : isCountedOut ? 'full' : (status.state ?? counted),
    opens: moment(cells, 'opens', style),
    closes: moment(cells, 'closes', style) ?? deadlineIn(cells, style),
    url: addressOf(cells, 'registrationUrl', row.url) ?? linkIn(words),
    waitlistUrl: linkIn(lineOf(cells.cell('waitlistUrl'))),
    email:
      emailIn(lineOf(cells.cell('registrationEmail'))) ??
      emailIn(words) ??
      emailIn(lineOf(cells.cell('registrationUrl'))),
    telephone: telephoneIn(words),
    note: note || undefined,
  };
  if (parts.state === 'open' && parts.closes && !parts.url && !parts.email) {
    cells.report(
      'closes',
      'decides instead of the status; add the link to the form, so that it can be shown',
      'missing',
    );
  }
  return makeRegistration(parts);
}

/** “Anmeldung: bis 12.5.2027”. */
function deadlineIn(cells: RowCells, style: DateStyle): string | undefined {
  const words = lineOf(cells.cell('registration'));
  return /^bis\s.*\d\./i.test(words) ? moment(cells, 'registration', style) : undefined;
}

/** A day with its hour, if the cell has one; else its words. */
function moment(cells: RowCells, meaning: Meaning, style: DateStyle): string | undefined {
  const words = lineOf(cells.cell(meaning));
  if (!words) return undefined;
  const day = readDay(cells, meaning, style);
  if (!day) return words;
  return day.from ? `${day.first}T${day.from}` : day.first;
}

/** What is said of the places instead of their number: “ausgebucht”. */
function countedState(cells: RowCells): string | undefined {
  const states = COUNTS.map((meaning) => readStatus(lineOf(cells.cell(meaning)), 0).state);
  return states.find((state) => state !== undefined && FILLED.includes(state));
}

const COUNTS = ['remainingAttendeeCapacity', 'maximumAttendeeCapacity'] as const;
const FILLED: readonly string[] = ['full', 'waitlist', 'fewLeft'];

/** How many places there are and are left. */
export function countsOf(cells: RowCells) {
  const report = (meaning: Meaning, words: string) => cells.report(meaning, `“${words}” is not a number`);
  return {
    maximumAttendeeCapacity: numberOf(cells, 'maximumAttendeeCapacity', report),
    remainingAttendeeCapacity: numberOf(cells, 'remainingAttendeeCapacity', report),
  };
}

function numberOf(cells: RowCells, meaning: Meaning, report: (meaning: Meaning, words: string) => void) {
  const words = lineOf(cells.cell(meaning));
  const [, number] = /^(?:max\.?|noch|ca\.)?\s*(\d{1,6})\s*(?:plätze|personen|frei|tn)?$/i.exec(words) ?? [];
  const isTold =
    /^[-–/]$|unbegrenzt|unlimited/i.test(words) || FILLED.includes(readStatus(words, 0).state ?? '');
  if (words && number === undefined && !isTold) report(meaning, words);
  return number === undefined ? undefined : Number(number);
}

/** The address of a cell. Words in its place are reported: a spreadsheet keeps the address of a link elsewhere. */
export function addressOf(cells: RowCells, meaning: Meaning, url: string): string | undefined {
  const words = lineOf(cells.cell(meaning));
  const address = linkIn(words) ?? absolute(words, url);
  if (words && !address && !emailIn(words) && !readStatus(words, 0).state) {
    cells.report(meaning, `“${words}” is not an address; write https://…`);
  }
  return address;
}
