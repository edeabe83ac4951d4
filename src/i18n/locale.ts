import { memo } from '../model/memo.ts';
import { dateFormat, type DateFormat } from './date-format.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Counted, Messages } from './messages.ts';

/** The widget's texts and date format in one language. */
export interface Locale {
  /** BCP 47 tag of the texts, for the `lang` attribute. */
  readonly lang: string;
  readonly messages: Messages;
  readonly dates: DateFormat;
  /** A sentence with its count: “3 Termine”. */
  readonly count: (sentence: Counted, count: number) => string;
}

const LANGUAGES = { de, en };

const localeOf = memo((lang: string): Locale => {
  const messages = LANGUAGES[lang.slice(0, 2) as keyof typeof LANGUAGES];
  const plurals = new Intl.PluralRules(lang);
  return {
    lang,
    messages,
    // "en" without a region means British English; a page that wants another variant names it: "en-US".
    dates: dateFormat(lang === 'en' ? 'en-GB' : lang),
    count: (sentence, count) =>
      (sentence[plurals.select(count)] ?? sentence.other).replace('#', String(count)),
  };
});

/**
 * The locale for a BCP 47 tag, of which only language and region count; German if the widget has no texts in
 * that language.
 */
export function localeFor(tag: string): Locale {
  const [lang = 'de'] = /^(?:de|en)(?![a-z])(?:-[a-z]{2}\b)?/.exec(tag.toLowerCase()) ?? [];
  return localeOf(lang);
}
