import { memo } from '../model/memo.ts';
import { dateFormat, type DateFormat } from './date-format.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Counted, Messages } from './messages.ts';

/** The widget's words and dates in one language. */
export interface Locale {
  /** BCP 47 tag of the words, for the `lang` attribute. */
  readonly lang: string;
  readonly messages: Messages;
  readonly dates: DateFormat;
  /** A sentence with its count: “3 Termine”. */
  readonly count: (sentence: Counted, count: number) => string;
}

const LANGUAGES = { de, en };

const localeOf = memo((lang: string): Locale => {
  const messages = LANGUAGES[lang.slice(0, 2) as keyof typeof LANGUAGES];
  // "en" alone is the English of Europe; a page that means another says so: "en-US".
  const plurals = new Intl.PluralRules(lang);
  return {
    lang,
    messages,
    dates: dateFormat(lang === 'en' ? 'en-GB' : lang),
    count: (sentence, count) =>
      (sentence[plurals.select(count)] ?? sentence.other).replace('#', String(count)),
  };
});

/** The locale for a BCP 47 tag, with its region at most; German where the widget does not speak the language. */
export function localeFor(tag: string): Locale {
  const [lang = 'de'] = /^(?:de|en)(?![a-z])(?:-[a-z]{2}\b)?/.exec(tag.toLowerCase()) ?? [];
  return localeOf(lang);
}
