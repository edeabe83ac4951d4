import type { CheckOutcome } from './outcome.ts';

/** What she has checked. */
export interface Checking {
  /** Address of a schedule or a page; that of the step “embed” as long as she has written none. */
  readonly address?: string;
  /** Source of a page, or the text of a schedule. */
  readonly source: string;
  readonly isBusy: boolean;
  readonly problem?: 'bad-address' | 'empty';
  readonly outcome?: CheckOutcome;
}

export const NOTHING_CHECKED: Checking = { source: '', isBusy: false };
