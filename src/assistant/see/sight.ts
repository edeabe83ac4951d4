/** The widths of the columns that pages have, in CSS pixels. */
export const WIDTHS = [280, 400, 700, 1200] as const;

/** How the widget is looked at. */
export interface Sight {
  readonly width: (typeof WIDTHS)[number];
  readonly scheme: 'light' | 'dark';
  /** A page without styles of its own, or one of a partner. */
  readonly page: 'plain' | 'partner';
  /** The moment that is shown, in milliseconds since the epoch; absent for the present. */
  readonly moment?: number;
}

export const INITIAL_SIGHT: Sight = { width: 400, scheme: 'light', page: 'plain' };
