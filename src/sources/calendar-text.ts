/** The text of one VEVENT, as it stands in a calendar. */
export interface EventText {
  readonly text: string;
  /** Its first line in the file, counted from 1. */
  readonly line: number;
  /** Number of its VCALENDAR in the file: the same UID in another calendar is another event. */
  readonly calendar: number;
}

/** A file of iCalendar in parts: a VEVENT that can't be read costs no other. */
export interface CalendarText {
  /** Everything besides the events: properties of the calendar and its zones. */
  readonly head: string;
  readonly events: readonly EventText[];
  /** Number of events in the file, if not all of them were taken. */
  readonly all?: number;
  /** The last line, if the file ends within a calendar: what came after it is lost. */
  readonly cutAt?: number;
}

const MARK = /^(BEGIN|END):(VEVENT|VCALENDAR)[ \t\r]*$/gim;

/** Events of a file at most; of more, those that come next are taken. */
export const MOST_EVENTS = 3000;

/** Finds the events of a file without parsing them. @param today the first day that counts: `20270512` */
export function splitCalendar(file: string, today: string): CalendarText {
  const text = file.includes('\n') ? file : file.replace(/\r/g, '\n');
  const spans: { from: number; to: number; line: number; calendar: number }[] = [];
  const rest: string[] = [];
  let calendar = 0;
  let end = 0;
  let line = 1;
  let open: { from: number; line: number } | undefined;
  let isWithin = false;
  let counted = 0;
  const close = (to: number) => {
    if (open) spans.push({ ...open, to, calendar });
    open = undefined;
    end = to;
  };
  for (const match of text.matchAll(MARK)) {
    const [mark, kind = '', name = ''] = match;
    line += countLines(text, counted, match.index);
    counted = match.index;
    const isBegin = kind.toUpperCase() === 'BEGIN';
    if (name.toUpperCase() === 'VCALENDAR') {
      isWithin = isBegin;
      if (isBegin) calendar++;
      else close(open ? match.index : end);
    } else if (isBegin) {
      // A VEVENT whose end is missing ends where the next one begins.
      if (open) close(match.index);
      rest.push(text.slice(end, match.index));
      open = { from: match.index, line };
    } else close(match.index + mark.length);
  }
  if (open) close(text.length);
  rest.push(text.slice(end));
  const chosen = spans.length > MOST_EVENTS ? nextOf(text, spans, today) : spans;
  return {
    head: rest.join('\n'),
    events: chosen.map(({ from, to, line, calendar }) => ({ text: text.slice(from, to), line, calendar })),
    ...(chosen !== spans && { all: spans.length }),
    ...(isWithin && { cutAt: line + countLines(text.trimEnd(), counted, text.length) }),
  };
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The events that come next: those that recur first, then by their start. */
function nextOf<T extends { from: number; to: number }>(text: string, spans: readonly T[], today: string) {
  return spans
    .map((span) => ({ span, start: startOf(text.slice(span.from, span.to), today) }))
    .filter(({ start }) => start >= today)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .slice(0, MOST_EVENTS)
    .map(({ span }) => span);
}

/** The day of an event, as far as a glance shows; today for one that recurs, because its next date is not known yet. */
function startOf(event: string, today: string): string {
  const day = /^DTSTART[^\n]*:(\d{8})/im.exec(event)?.[1] ?? today;
  return day < today && /^(RRULE|RDATE|RECURRENCE-ID)/im.test(event) ? today : day;
}

/** Joins folded lines (RFC 5545, 3.1), and those that vCalendar 1.0 ends with an equals sign. */
export const unfold = (text: string): string =>
  text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\r/g, '')
    .replace(/^[^\n:]*QUOTED-PRINTABLE[^\n:]*:(?:.*=\n)*.*/gim, (lines) => lines.replace(/=\n/g, ''));

/** A property that needs a value and has none. */
const EMPTY = /^(RRULE|EXRULE|EXDATE|RDATE|DURATION|DTEND|LAST-MODIFIED|CREATED)(;[^:]*)?:\s*$/i;

/**
 * Repairs what systems write and parsers refuse: a bare date, a date with dashes, an empty rule, a quotation mark without
 * its partner, the encoding of vCalendar 1.0.
 */
export function repair(unfolded: string): string {
  return unfolded
    .split('\n')
    .filter((line) => line.trim() && !EMPTY.test(line))
    .map((line) => decoded(withDates(line.replace(OPEN_QUOTE, '$1"$2"'))))
    .join('\n');
}

const OPEN_QUOTE = /^([A-Z-]+;(?:[^":]*;)?TZID=)"([^":]*)(?=:\d{4})/i;
const DATES = /^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?:;(?:"[^"]*"|[^:"])*)?):([\dTZ:,-]+)\s*$/i;
const DATE = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z?))?$/i;

/** A property of dates with the kind of value that it has. */
function withDates(line: string): string {
  const [, property, values = ''] = DATES.exec(line) ?? [];
  if (!property) return line;
  const dates = values.split(',').map((value) => DATE.exec(value));
  if (!dates.every((date) => date !== null)) return line;
  const isDay = dates.every(([, , , , hour]) => hour === undefined);
  const written = dates.map(
    ([, year, month, day, hour, minute, second = '00', utc = '']) =>
      `${year}${month}${day}` + (hour === undefined ? '' : `T${hour}${minute}${second}${utc.toUpperCase()}`),
  );
  const parameters = property.replace(
    isDay ? /;(VALUE|TZID)=("[^"]*"|[^;]*)/gi : /;VALUE=(DATE|DATE-TIME)(?=;|$)/gi,
    '',
  );
  return `${parameters}${isDay ? ';VALUE=DATE' : ''}:${written.join(',')}`;
}

/** A text of vCalendar 1.0, whose bytes stand as “=C3=A4”. */
function decoded(line: string): string {
  const [, property, value = ''] = /^([^:]*);ENCODING=QUOTED-PRINTABLE([^:]*:.*)$/i.exec(line) ?? [];
  if (property === undefined) return line;
  const bytes = value.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/gi, '%$1');
  const escaped = (text: string) => text.replace(/\r?\n/g, '\\n');
  try {
    return property + escaped(decodeURIComponent(bytes));
  } catch {
    // Not UTF-8, so it is Latin-1.
    return (
      property +
      escaped(value.replace(/=([0-9A-F]{2})/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16))))
    );
  }
}
