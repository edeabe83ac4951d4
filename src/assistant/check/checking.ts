import type { CheckOutcome } from './check-online.ts';

/** What she has checked. */
export interface Checking {
  /** Address of a schedule or a page. */
  readonly address: string;
  /** Source of a page, or the text of a schedule. */
  readonly source: string;
  readonly isBusy: boolean;
  readonly problem?: 'bad-address' | 'empty';
  readonly outcome?: CheckOutcome;
}

export const NOTHING_CHECKED: Checking = { address: '', source: '', isBusy: false };
