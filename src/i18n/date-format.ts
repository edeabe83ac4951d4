import { memo } from '../model/memo.ts';
import { isMoment, isSameDay, toIsoString, type Moment, type MomentOrWords } from '../model/moment.ts';
import { DAY } from '../model/time-zone.ts';

/** Formats a session's dates in one language; every text can be shown as it is. */
export interface DateFormat {
  /** “Mi”, “28”, “Apr. 2021”. */
  readonly leaf: (day: Moment) => readonly [weekday: string, day: string, month: string];
  /** “Mittwoch, 28. April 2021”; several days: “28.–30. April 2021” or
   * “28. April, 14 Uhr – 30. April 2021, 12 Uhr”; an hour that only one of them has is shown with it. */
  readonly days: (start: Moment, end?: MomentOrWords) => string;
  /** “14–17 Uhr”, “14:30–16:00 Uhr”, “14 Uhr”, “bis 17 Uhr”; empty for a date without a time and for several days. */
  readonly times: (start: Moment, end?: MomentOrWords) => string;
  /** “31. Mai 2021, 12 Uhr”; leaves out the year if `beside` has the same. Words are returned unchanged. */
  readonly moment: (moment: MomentOrWords, beside?: Moment) => string;
  /** “MESZ”, “New York (Ortszeit)”, “UTC+02:00”; empty if neither zone nor offset is known. */
  readonly zone: (moment: Moment) => string;
  /** “Englisch” for “en”, “Deutsch und Englisch” for “de, en”. */
  readonly language: (tags: string) => string;
}

type Options = Intl.DateTimeFormatOptions;

const NO_BREAK = '\xa0';
const WEEKDAY: Options = { weekday: 'short' };
const MONTH: Options = { month: 'short', year: 'numeric' };
const DATE_IN_YEAR: Options = { day: 'numeric', month: 'long' };
const DATE: Options = { ...DATE_IN_YEAR, year: 'numeric' };
const LONG_DAY: Options = { ...DATE, weekday: 'long' };
const CLOCK: Options = { hour: 'numeric', minute: '2-digit' };

/**
 * The date format of one language.
 * @param locale BCP 47 tag; German times read “14 Uhr”, other languages use Intl's time format
 */
export function dateFormat(locale: string): DateFormat {
  // Making a format is expensive and using it is cheap, so each kind is made once, when it is first needed.
  const formatOf = memo(
    (options: Options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }),
  );
  const zoneFormat = memo((timeZone: string) =>
    memo(
      (timeZoneName: 'short' | 'shortGeneric') => new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }),
    ),
  );
  // A long schedule shows the same few days many times.
  const textOf = memo((options: Options) => memo((wall: number) => tidy(formatOf(options).format(wall))));
  const show = (options: Options, { wall }: Moment) => textOf(options)(Math.floor(wall / DAY) * DAY);
  const isGerman = /^de\b/.test(locale);
  const isFullHour = ({ wall }: Moment) => new Date(wall).getUTCMinutes() === 0;

  const clock = (moment: Moment, short: boolean) =>
    isGerman && short
      ? `${new Date(moment.wall).getUTCHours()}`
      : textOf(CLOCK)(moment.wall).replace(/^0(?=\d)/, '');
  const oClock = (text: string) => (isGerman ? text + NO_BREAK + 'Uhr' : text);
  const time = (moment: Moment) => oClock(clock(moment, isFullHour(moment)));
  const dateAndTime = (options: Options, moment: Moment) =>
    show(options, moment) + (moment.dayOnly ? '' : `, ${time(moment)}`);
  const inYear = (moment: Moment, beside?: Moment) =>
    beside && new Date(beside.wall).getUTCFullYear() === new Date(moment.wall).getUTCFullYear()
      ? DATE_IN_YEAR
      : DATE;

  const zoneName = (timeZone: string, style: 'short' | 'shortGeneric', instant: number) =>
    zoneFormat(timeZone)(style)
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';

  const languageOf = memo((tag: string) => {
    try {
      // Which country's English it is matters to nobody who decides whether to come.
      const language = tag.replace(/-[a-z]{2}$/i, '');
      const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language);
      // A name in place of a tag comes back in lower case.
      return !name || name.toLowerCase() === language.toLowerCase() ? tag : name;
    } catch {
      // RangeError: “deutsch und englisch” is not a language tag, but a reader understands it as written.
      return tag;
    }
  });

  return {
    leaf: (day) => [
      show(WEEKDAY, day).replace('.', ''),
      `${new Date(day.wall).getUTCDate()}`,
      show(MONTH, day),
    ],
    days(start, end) {
      if (!isMoment(end) || isSameDay(start, end)) return show(LONG_DAY, start);
      return start.dayOnly && end.dayOnly
        ? tidy(formatOf(DATE).formatRange(start.wall, end.wall))
        : `${dateAndTime(inYear(start, end), start)} – ${dateAndTime(DATE, end)}`;
    },
    times(start, end) {
      const isTimed = isMoment(end) && !end.dayOnly;
      if (isMoment(end) && !isSameDay(start, end)) return '';
      if (start.dayOnly) return isTimed ? `${isGerman ? 'bis' : 'until'} ${time(end)}` : '';
      if (!isTimed || end.wall === start.wall) return time(start);
      const short = isFullHour(start) && isFullHour(end);
      return oClock(`${clock(start, short)}–${clock(end, short)}`);
    },
    moment: (moment, beside) => (isMoment(moment) ? dateAndTime(inYear(moment, beside), moment) : moment),
    zone(moment) {
      const { instant, zone, floating } = moment;
      if (floating) return '';
      if (!zone) return `UTC${toIsoString(moment).slice(16)}`;
      const name = zoneName(zone, 'short', instant);
      return /^GMT/.test(name) ? zoneName(zone, 'shortGeneric', instant) : name;
    },
    language(tags) {
      const names = tags.split(', ').map(languageOf);
      return new Intl.ListFormat(locale).format(names);
    },
  };
}

/**
 * A text with the same spaces in all engines, which differ around a dash and before “pm”, and with a no-break
 * space after the day.
 */
const tidy = (text: string) =>
  text
    .replace(/[\u2009\u202f]/g, ' ')
    .replace(/(\b\d\d?\.?) – (?=\d)/g, '$1–')
    .replace(/(\d\.?) (?=[^\d–])/g, `$1${NO_BREAK}`);
