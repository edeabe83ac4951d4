import { nothing } from 'lit';
import type { Locale } from '../i18n/locale.ts';

/** Everything that templates need in addition to the model. */
export interface ViewContext {
  readonly locale: Locale;
  /** The moment that is shown, in milliseconds since the epoch. */
  readonly now: number;
  /** Whether `now` comes from a clock that is known to be right; see sessionStateAt. */
  readonly isClockChecked: boolean;
  /** Whether all sessions have been read; at first a long schedule has only some of them. */
  readonly isWhole: boolean;
  /** Level of the series' heading, from 2 to 6; the sessions' headings are one level below. */
  readonly headingLevel: number;
  readonly layout: 'cards' | 'list' | 'next';
  /** Value for the `target` attribute of registration links; empty for none. */
  readonly target: string;
  readonly noHeader: boolean;
  readonly noFooter: boolean;
  /** Whether a picture may be requested. @param url absolute URL */
  readonly allowsImage: (url: string) => boolean;
}

/**
 * The `lang` attribute of a text from the document: its language, if it differs from that of the widget's own texts.
 * “de, en” and “Deutsch” are not BCP 47 tags, so they are left out.
 */
export const foreign = (language = '', { locale }: ViewContext): Lang =>
  /^[a-z]{2}\b[\w-]*$/i.test(language) && !locale.lang.startsWith(language.slice(0, 2)) ? language : nothing;

/** The value of a `lang` attribute; `nothing` leaves the attribute out. */
export type Lang = string | typeof nothing;
