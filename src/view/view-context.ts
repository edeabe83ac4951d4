import { nothing } from 'lit';
import type { Locale } from '../i18n/locale.ts';

/** What every template needs to know beside the model. */
export interface ViewContext {
  readonly locale: Locale;
  /** The moment that is shown, in milliseconds since the epoch. */
  readonly now: number;
  /** Whether the clock behind it is known to be right; see sessionStateAt. */
  readonly isClockChecked: boolean;
  /** Whether all sessions are there; those of a long schedule come later than the first of them. */
  readonly isWhole: boolean;
  /** Level of the series' heading, 2 to 6; sessions are one below. */
  readonly headingLevel: number;
  readonly layout: 'cards' | 'list' | 'next';
  /** Browsing context for registration links; empty for the same tab. */
  readonly target: string;
  readonly showHeader: boolean;
  readonly showFooter: boolean;
  /** Whether a picture may be asked for. */
  readonly allowsImage: (url: string) => boolean;
}

/**
 * The language of a text where it is not that of the widget's own words, for its `lang` attribute; “de, en” or
 * “Deutsch” is no BCP 47 tag and would be none there.
 */
export const foreign = (language = '', { locale }: ViewContext): Lang =>
  /^[a-z]{2}\b[\w-]*$/i.test(language) && !locale.lang.startsWith(language.slice(0, 2)) ? language : nothing;

/** What a `lang` attribute says, if there is to be one. */
export type Lang = string | typeof nothing;
