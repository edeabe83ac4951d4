import { dateFormat, type DateFormat } from './date-format.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** The widget's words and dates in one language. */
export interface Locale {
  /** BCP 47 tag of the words, for the `lang` attribute. */
  readonly lang: string;
  readonly messages: Messages;
  readonly dates: DateFormat;
}

const LANGUAGES = { de, en };
const locales = new Map<string, Locale>();

/** The locale for a BCP 47 tag; German where the widget does not speak the language. */
export function localeFor(tag: string): Locale {
  const lang = canonical(/^(?:de|en)(?![a-z])/i.test(tag) ? tag : 'de');
  let locale = locales.get(lang);
  if (!locale) {
    const messages = LANGUAGES[lang.slice(0, 2) as keyof typeof LANGUAGES];
    // "en" alone is the English of Europe; a page that means another says so: "en-US".
    locale = { lang, messages, dates: dateFormat(lang === 'en' ? 'en-GB' : lang) };
    // Two languages with their regions: a page has one or two of them, never many.
    if (locales.size > 9) locales.clear();
    locales.set(lang, locale);
  }
  return locale;
}

/** The tag as Intl writes it; its language alone where it is none: "de_DE". */
function canonical(tag: string): string {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return tag.slice(0, 2).toLowerCase();
  }
}
