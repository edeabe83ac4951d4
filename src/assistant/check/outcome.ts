import type { Finding } from '../../check/finding.ts';
import type { Series } from '../../model/series.ts';
import type { Barrier } from '../reach/barriers.ts';

/** What a check has found out. */
export interface CheckOutcome {
  readonly kind: 'schedule' | 'page';
  /** As she has given it; empty for a text without an address. */
  readonly address: string;
  /** Whether there was anything to read; a page is often closed to other pages. */
  readonly isRead: boolean;
  readonly findings: readonly Finding[];
  /** Why this page can't ask for the address. */
  readonly barrier?: Barrier;
  /** Files of a page that this page could not read. */
  readonly unread: readonly string[];
  /** The schedules that were read, with their texts. */
  readonly schedules: readonly CheckedSchedule[];
}

/** A schedule that was read. */
export interface CheckedSchedule {
  readonly url: string;
  readonly text: string;
  readonly series?: Series;
}
