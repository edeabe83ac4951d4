import type { DateLanguage } from './days.ts';

const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);
const BEGINNINGS: Readonly<Record<DateLanguage, string>> = {
  de: 'jan feb m(?:är|aer|rz) apr mai jun jul aug sep okt nov dez',
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
};
const NAMES = { de: BEGINNINGS.de.split(' '), en: BEGINNINGS.en.split(' ') };
const nameIn = (language: DateLanguage) => String.raw`(?:${NAMES[language].join('|')})\p{L}{0,6}`;
const YEAR = String.raw`(?:,?\s+(\d{4}))?(?!\d)`;

/** The day, the month in words or as a number, the year. */
const WRITTEN: Readonly<Record<DateLanguage, readonly RegExp[]>> = {
  de: [
    new RegExp(String.raw`(?<![\d.])(?<day>\d\d)\.?\s?(?<month>${nameIn('de')})\.?${YEAR}`, 'giu'),
    /(?<![\d.])(?<day>\d\d)\.\s?(?<month>[01]?\d)\.(?:\s?(\d{4}))?(?!\d)/g,
  ],
  en: [
    new RegExp(String.raw`(?<!\d)(?<day>\d\d)(?:th|st|nd|rd)?\s(?<month>${nameIn('en')})\.?${YEAR}`, 'giu'),
    new RegExp(
      String.raw`(?<!\p{L})(?<month>${nameIn('en')})\.?\s(?<day>\d\d)(?:th|st|nd|rd)?${YEAR}`,
      'giu',
    ),
  ],
};

/** A day that no calendar has: “31. Juni”. */
export interface ImpossibleDay {
  /** Offset of the number of the day. */
  readonly index: number;
  /** What is wrong, in English. */
  readonly mistake: string;
}

/** The days in a text that there are not. 29 February is one only with a year that shows it. */
export function findImpossibleDays(text: string, language: DateLanguage): readonly ImpossibleDay[] {
  return WRITTEN[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { day = '', month: written = '' } = match.groups ?? {};
      const told = match.at(-1);
      const year = /^\d{4}$/.test(told ?? '') ? Number(told) : undefined;
      const month = monthOf(written, language);
      const last = new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
      if (!month || month > 12 || Number(day) <= last || Number(day) > 39) return [];
      const name = ENGLISH[month - 1] ?? '';
      const mistake =
        Number(day) === 29 && year
          ? `there is no 29 February ${year}; correct the day`
          : `there is no ${day} ${name}; correct the day`;
      return [{ index: match.index + match[0].indexOf(day), mistake }];
    }),
  );
}

/** A text of the same length in which each of these days is the 28th. */
export const withRealDays = (text: string, days: readonly ImpossibleDay[]): string =>
  days.reduce((rest, { index }) => `${rest.slice(0, index)}28${rest.slice(index + 2)}`, text);

const monthOf = (written: string, language: DateLanguage): number =>
  /^\d+$/.test(written)
    ? Number(written)
    : NAMES[language].findIndex((name) => new RegExp(`^${name}`, 'i').test(written)) + 1;
