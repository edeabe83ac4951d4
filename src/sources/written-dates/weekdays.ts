const NAMES: readonly (readonly string[])[] = [
  ['sonntag', 'so', 'sunday', 'sun'],
  ['montag', 'mo', 'monday', 'mon'],
  ['dienstag', 'di', 'tuesday', 'tue', 'tues'],
  ['mittwoch', 'mi', 'wednesday', 'wed'],
  ['donnerstag', 'do', 'thursday', 'thu', 'thur', 'thurs'],
  ['freitag', 'fr', 'friday', 'fri'],
  ['samstag', 'sa', 'sonnabend', 'saturday', 'sat'],
];
const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Weekdays as a regular expression's alternatives, the longest first. */
export const WEEKDAYS = NAMES.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The number of a weekday, Sunday is 0; undefined for any other word. */
export function weekdayOf(word: string): number | undefined {
  const name = word.toLowerCase().replace(/[.,]/g, '').trim();
  const number = NAMES.findIndex((names) => names.includes(name));
  return number < 0 ? undefined : number;
}

/** The weekday of a date `YYYY-MM-DD`. */
export const weekdayOn = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay();

/** What is wrong with a weekday, in words; undefined if it fits. */
export const weekdayMistake = (date: string, weekday: number | undefined): string | undefined =>
  weekday === undefined || weekdayOn(date) === weekday
    ? undefined
    : `${date} is a ${ENGLISH[weekdayOn(date)] ?? ''}, not a ${ENGLISH[weekday] ?? ''}; one of the two is wrong`;
