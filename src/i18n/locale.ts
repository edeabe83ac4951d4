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

const LANGUAGES: Readonly<Record<string, Messages>> = { de, en };
// "en" alone is the English of Europe; a page that means another says so: "en-US".
const REGIONS: Readonly<Record<string, string>> = { en: 'en-GB' };
const locales = new Map<string, Locale>();

/** The locale for a BCP 47 tag; German where the widget does not speak the language. */
export function localeFor(tag: string): Locale {
  const language = /^[a-z]+/.exec(tag.toLowerCase())?.[0] ?? '';
  const messages = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  const lang = messages ? (canonical(tag) ?? language) : 'de';
  let locale = locales.get(lang);
  if (!locale) {
    locale = { lang, messages: messages ?? de, dates: dateFormat(REGIONS[lang] ?? lang) };
    // Two languages with their regions: a page has one or two of them, never many.
    if (locales.size > 9) locales.clear();
    locales.set(lang, locale);
  }
  return locale;
}

/** The tag as Intl writes it, or undefined where it is none: "de_DE". */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
