import type { RegistrationState } from '../model/series.ts';
import type { Phase } from '../model/session-state.ts';

/** A sentence for each case but one, about which there is nothing to say. */
type Sentences<Case extends string, Silent extends Case> = Readonly<
  Record<Exclude<Case, Silent>, string> & Partial<Record<Silent, undefined>>
>;

/** A sentence by the plural category of its count (CLDR), which takes the place of “#”. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Every sentence of the widget in one language. A language is one file that fills this in; the type names
 * the sentence that is missing. Dates come in ready to read.
 */
export interface Messages {
  readonly loading: string;
  readonly retry: string;
  /** The button before the first request, and what it does. */
  readonly load: string;
  readonly loadNote: (host: string) => string;
  readonly sessionCount: Counted;
  readonly moreSessions: Counted;
  /** Opens the rest of a text. */
  readonly moreText: string;
  /** There is no schedule to show; why is told to the webmaster. */
  readonly failed: string;
  /** There is one, but nothing in it can be read yet. */
  readonly noSession: string;
  /** In place of sessions where none is to be shown, by what was asked for. */
  readonly empty: Readonly<Record<'upcoming' | 'past' | 'session' | 'next', string>>;
  readonly untitled: string;
  readonly dateToFollow: string;
  readonly doors: (time: string) => string;
  readonly online: string;
  /** On site and online. */
  readonly mixed: string;
  /** What became of a session; nothing for one that is still to come. */
  readonly phase: Sentences<Phase, 'upcoming'>;
  /** @param isDate false for words such as “Herbst 2021” */
  readonly movedTo: (when: string, isDate: boolean) => string;
  /** Followed by the date that no longer holds. */
  readonly movedFrom: string;
  readonly movedOnline: string;
  /** The state of a registration; nothing where the button says it. */
  readonly registration: Sentences<RegistrationState, 'unknown'>;
  /** @param isDate false for words such as “demnächst” */
  readonly opens: (when: string, isDate: boolean) => string;
  readonly until: (date: string) => string;
  readonly placesLeft: Counted;
  readonly register: string;
  readonly joinWaitlist: string;
  /** The action that puts one session, or all, into the visitor's calendar. */
  readonly calendar: string;
  readonly calendarOfAll: string;
  /** The same for a session that is called off: it may stand there already. */
  readonly calendarUpdate: string;
  /** Before the title of a session that is called off, in a calendar. */
  readonly calledOff: Readonly<Record<'cancelled' | 'postponed', string>>;
  /** When the schedule was fetched that is shown though a newer one can't be had. */
  readonly asOf: (time: string) => string;
  /** IANA name of the zone that readers of this language take a time to be in; any other is named. */
  readonly usualZone: string;
  readonly free: string;
  readonly inLanguage: (language: string) => string;
  /** Before those who appear, and documents. */
  readonly performer: string;
  readonly documents: string;
  readonly contact: string;
  readonly audience: string;
  /** Roles in the foot, for partners that bring none of their own. */
  readonly organizer: string;
  /** Also before those who share in holding a session. */
  readonly contributor: string;
  readonly sponsor: string;
  readonly funder: string;
  /** Part of the name of a link that opens a new tab. */
  readonly newTab: string;
}
