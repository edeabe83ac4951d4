import type { Taken } from './take.ts';

/** What she begins with. */
export interface Beginning {
  readonly text: string;
  readonly address: string;
  readonly isBusy: boolean;
  /** What became of it. */
  readonly taken?: Taken;
}
