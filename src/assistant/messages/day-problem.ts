const WEEKDAY = /^(\d{4}-\d\d-\d\d) is a \w+, not a (\w+); one of the two is wrong(; .*)?$/;
const IMPOSSIBLE = /^there is no (\d+) (\w+)(?: (\d{4}))?; correct the day$/;

/** The weekday that a source has found wrong, with its day; undefined if it has said something else. */
export function weekdayTold(message: string): { readonly day: string; readonly weekday: string } | undefined {
  const [, day, weekday] = WEEKDAY.exec(message) ?? [];
  return day && weekday ? { day, weekday } : undefined;
}

/** What a source has said about a day or its weekday, in German; undefined if it is about something else. */
export function dayProblem(path: string, message: string): string | undefined {
  const [, day, told = '', more] = WEEKDAY.exec(message) ?? [];
  if (day) {
    const date = new Date(`${day}T00:00Z`);
    const written = inWords(date, { day: 'numeric', month: 'long', year: 'numeric' });
    const where = path.startsWith('row ') ? 'in der Tabelle' : 'im Text';
    const kept = more ? ' Auch das Jahr fehlt; deshalb steht der Tag in Worten da.' : '';
    return `Der ${written} ist ein ${inWords(date, { weekday: 'long' })}, ${where} steht ${weekdayInWords(told)}.${kept}`;
  }
  const [, number, month = '', year] = IMPOSSIBLE.exec(message) ?? [];
  if (!number) return undefined;
  const named = [`${number}.`, monthInWords(month), year].filter(Boolean).join(' ');
  return `Den ${named} gibt es nicht. Bitte den Tag berichtigen.`;
}

const inWords = (date: Date, style: Intl.DateTimeFormatOptions, language = 'de'): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...style }).format(date);

/** German for an English weekday. */
const weekdayInWords = (english: string): string =>
  translated(english, { weekday: 'long' }, (index) => new Date(Date.UTC(2024, 0, index + 1)), 7);

const monthInWords = (english: string): string =>
  translated(english, { month: 'long' }, (index) => new Date(Date.UTC(2024, index, 1)), 12);

function translated(
  english: string,
  style: Intl.DateTimeFormatOptions,
  dateAt: (index: number) => Date,
  count: number,
): string {
  const dates = Array.from({ length: count }, (_, index) => dateAt(index));
  const date = dates.find((one) => inWords(one, style, 'en') === english);
  return date ? inWords(date, style) : english;
}
