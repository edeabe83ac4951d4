import { findHours } from '../written-dates/hours.ts';
import { lineOf, wallOf } from './cells.ts';
import type { Meaning } from './meanings.ts';
import type { RowCells } from './when.ts';

/** Hours of a day, by a cell. */
export interface Clock {
  readonly from?: string;
  readonly to?: string;
  readonly doors?: string;
  readonly isAllDay?: boolean;
}

/** The hours of a cell; undefined, after a report, if there are none. */
export function readClock(row: RowCells, meaning: Meaning): Clock | undefined {
  const cell = row.cell(meaning);
  const text = lineOf(cell);
  if (!text) return undefined;
  if (/^(ganzt[äa]g\p{L}*|ganzer tag|all day)$/iu.test(text)) return { isAllDay: true };
  if (cell instanceof Date)
    return { from: cell.toISOString().slice(11, 16) === '00:00' ? '00:00' : wallOf(cell).slice(11) };
  const number = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  if (number > 0 && number < 1) return { from: wallOf(new Date(number * 86_400_000)).slice(11) };
  // “18.3” is what a spreadsheet makes of “18.30”; “18.5” may be 18:50 as well as half past six.
  const isUnclear = typeof cell === 'number' && /[.,]\d$/.test(text) && !/[.,][0-3]$/.test(text);
  const padded = typeof cell === 'number' ? text.replace(/[.,](\d)$/, '.$10') : text;
  const [hours] = isUnclear ? [] : hoursIn(padded);
  if (!hours) row.report(meaning, `“${text}” is not an hour; write 18:30`);
  return hours;
}

/** The hours of a text, also without “Uhr”: “18.30”, “18–20”. */
const hoursIn = (text: string): readonly Clock[] => {
  const found = findHours(text);
  return found.length || !/^[\d.:\s–-]+$|\bbis\b/.test(text)
    ? merged(found)
    : merged(findHours(`${text} Uhr`));
};

/** “Einlass 17:30, Beginn 18 Uhr” as one. */
const merged = (hours: readonly Clock[]): readonly Clock[] => {
  if (hours.length < 2) return hours;
  const [from, to, doors] = (['from', 'to', 'doors'] as const).map(
    (key) => hours.find((one) => one[key])?.[key],
  );
  return [{ ...(from && { from }), ...(to && { to }), ...(doors && { doors }) }];
};
