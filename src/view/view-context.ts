import type { Locale } from '../i18n/locale.ts';
import type { Session } from '../model/series.ts';

/** What every template needs to know beside the model. */
export interface ViewContext {
  readonly locale: Locale;
  /** The moment that is shown, in milliseconds since the epoch. */
  readonly now: number;
  /** Level of the series' heading, 2 to 6; sessions are one below. */
  readonly headingLevel: number;
  readonly layout: 'cards' | 'list' | 'next';
  /** Browsing context for registration links; empty for the same tab. */
  readonly target: string;
  readonly showHeader: boolean;
  readonly showFooter: boolean;
  /** Whether a picture may be asked for. */
  readonly allowsImage: (url: string) => boolean;
  /** The visitor follows a registration link; a session is absent where it is the series'. */
  readonly onRegister: (event: Event, url: string, session?: Session) => void;
}

/** The language of a text where it is not that of the widget's own words, for its `lang` attribute. */
export const foreign = (language: string | undefined, { locale }: ViewContext): string | undefined =>
  language?.slice(0, 2) === locale.lang.slice(0, 2) ? undefined : language;
