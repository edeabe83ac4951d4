/** How she edits. */
export interface Editor {
  readonly isRaw: boolean;
  /** The JSON as she has written it, as long as nothing else has changed the document. */
  readonly raw?: Raw;
  /** The session that is unfolded. */
  readonly session?: number;
  /** How many sessions the form lists at most. */
  readonly most: number;
}

/** Sessions that the form lists at first: a longer list makes each letter slow. */
export const MOST_SESSIONS = 100;

/** A text that she has written as JSON. */
export interface Raw {
  readonly text: string;
  /** Whether it can't be read, so that the document is still that of before. */
  readonly isBroken: boolean;
}
