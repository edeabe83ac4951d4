import { findDays } from '../written-dates/days.ts';
import { findHours, withoutHours } from '../written-dates/hours.ts';
import { costIn } from '../announcement/cost.ts';
import { pricesIn } from '../prices.ts';
import { weekdayOf } from '../written-dates/weekdays.ts';
import { lineOf, type Cell } from './cells.ts';
import type { Column } from './columns.ts';
import type { Meaning } from './meanings.ts';

/** Serial numbers of the days from 2000 to 2099. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** Whether a number is a spreadsheet's day. */
export const isSerial = (number: number): boolean => number >= FIRST_SERIAL && number <= LAST_SERIAL;

/** Whether a cell has a date and little else. */
export function isDateCell(cell: Cell): boolean {
  if (cell instanceof Date) return cell.getUTCFullYear() > 1900;
  if (typeof cell !== 'string') return false;
  const text = lineOf(cell);
  if (!/\d/.test(text) || text.length > 80) return false;
  if (/^(\d{1,2}\/\d{1,2}\/\d{2,4}\b|\d{4}-\d\d-\d\d)/.test(text)) return true;
  const hours = findHours(text);
  const rest = withoutHours(text, hours);
  return (['de', 'en'] as const).some((language) => (findDays(rest, 0, language)[0]?.index ?? 12) < 12);
}

/** Whether a cell has an hour and no date. */
export function isTimeCell(cell: Cell): boolean {
  if (cell instanceof Date) return cell.getUTCFullYear() <= 1900;
  if (typeof cell === 'number') return cell > 0 && cell <= 24;
  if (typeof cell !== 'string' || isDateCell(cell)) return false;
  const text = lineOf(cell);
  return (
    findHours(text).length > 0 ||
    /^\d{1,2}(\s*[–-]\s*\d{1,2})?$/.test(text) ||
    /^ganzt[äa]gi?g?s?$/i.test(text)
  );
}

/** “Modul 1”, which is no title. */
const NUMBERED =
  /^(?:modul|module|teil|part|termin|block|session|tag|day|abend|folge|nr\.?)\s*\d{1,3}[.:]?$/i;

const isPrice = (text: string) =>
  pricesIn(text) !== undefined || costIn(text).cost !== undefined || /^(?:ausverkauft|sold out)$/i.test(text);

type Test = (text: string, cell: Cell) => boolean;

/** What cells look like, the most telling first. */
const LOOKS: readonly (readonly [Meaning, Test])[] = [
  ['startDate', (_, cell) => isDateCell(cell) || (typeof cell === 'number' && isSerial(cell))],
  // Small numbers without a head may count anything.
  ['startTime', (_, cell) => isTimeCell(cell) && !(typeof cell === 'number' && cell >= 1)],
  ['weekday', (text) => weekdayOf(text) !== undefined],
  ['registrationUrl', (text) => /^https?:\/\/\S*(anmeld|regist|ticket|book|buch)/i.test(text)],
  ['url', (text) => /^(https?:\/\/|www\.)\S+$/i.test(text)],
  [
    'eventStatus',
    (text) =>
      /^(ausgebucht|abgesagt|entfällt|fällt aus|warteliste|verschoben|findet statt|anmeldung .*|sold out|cancelled)$/i.test(
        text,
      ),
  ],
  ['address', (text) => /\b\d{5}\s+\p{Lu}/u.test(text) || /(straße|str\.|weg|platz|allee)\s+\d+/i.test(text)],
  ['price', (text) => isPrice(text)],
  ['name', (text) => /\p{L}{3}/u.test(text) && text.length < 160 && !NUMBERED.test(text)],
  [
    'location',
    (text) => /\p{L}{3}/u.test(text) && text.length < 80 && !NUMBERED.test(text) && !isPrice(text),
  ],
  ['description', (text) => text.length > 20],
];

/** The columns with what those without a known head are likely to mean. Only where nothing else has that meaning. */
export function guess(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  taken: ReadonlySet<Meaning>,
): readonly Column[] {
  const meant = new Set<Meaning>(taken);
  const guessed = new Map<number, Meaning>();
  // A column whose head says something is only read if a table can't do without it.
  const isOpen = ({ head, meaning }: Column, wanted: Meaning) =>
    !meaning && (!head || wanted === 'startDate' || wanted === 'name');
  for (const [meaning, looks] of LOOKS) {
    if (meant.has(meaning)) continue;
    const found = columns.find((column) => {
      const cells = rows.map((row) => row[column.index]).filter((cell) => lineOf(cell));
      const fitting = cells.filter((cell) => looks(lineOf(cell), cell)).length;
      return (
        isOpen(column, meaning) && !guessed.has(column.index) && fitting > 0 && fitting >= cells.length * 0.7
      );
    });
    if (!found) continue;
    meant.add(meaning);
    guessed.set(found.index, meaning);
  }
  return columns.map((column) => {
    const meaning = guessed.get(column.index);
    return meaning ? { ...column, meaning, by: 'content' as const } : column;
  });
}
