import type { SpokenLine } from './spoken-line.ts';

/** The widths of the columns that pages have, in CSS pixels. */
export const WIDTHS = [280, 400, 700, 1200] as const;

/** How the widget is looked at. */
export interface Sight {
  readonly width: (typeof WIDTHS)[number];
  readonly scheme: 'light' | 'dark';
  /** A page without styles of its own, or one of a partner. */
  readonly page: 'plain' | 'partner';
  /** Whether pictures from other servers are shown too. */
  readonly hasPictures: boolean;
  /** Whether the choices of width, brightness and page are unfolded; only a phone folds them. */
  readonly isUnfolded?: boolean;
  /** What a screen reader says of it. */
  readonly spoken?: readonly SpokenLine[];
  /** The moment that is shown, in milliseconds since the epoch; absent for the present. */
  readonly moment?: number;
}

export const INITIAL_SIGHT: Sight = { width: 400, scheme: 'light', page: 'plain', hasPictures: false };

/** The sight to begin with on a screen: a narrow one would cut off the usual column. @param screen CSS pixels */
export const sightOn = (screen: number): Sight => ({ ...INITIAL_SIGHT, width: screen < 450 ? 280 : 400 });
