import type { RegistrationState } from '../model/series.ts';
import type { Phase } from '../model/session-state.ts';

/** A sentence for each case except one, which has none. */
type Sentences<Case extends string, Silent extends Case> = Readonly<
  Record<Exclude<Case, Silent>, string> & Partial<Record<Silent, undefined>>
>;

/** A sentence for each CLDR plural category; the count replaces “#”. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Every text of the widget in one language. Each language is one file that implements this type, so the
 * compiler names a missing text. Dates are passed in already formatted.
 */
export interface Messages {
  readonly loading: string;
  readonly retry: string;
  /** The button before the first request; `loadNote` says what a click on it does. */
  readonly load: string;
  readonly loadNote: (host: string) => string;
  readonly sessionCount: Counted;
  readonly moreSessions: Counted;
  /** Label of the control that opens the rest of a text. */
  readonly moreText: string;
  /** Shown if there is no schedule, or no newer one; the console tells the webmaster why. */
  readonly failed: string;
  /** The same where waiting may help. */
  readonly failedForNow: string;
  /** Heading of the notes for editors, and the sentence if there are none. */
  readonly debug: string;
  readonly noNotes: string;
  /** Shown if the schedule has no session. */
  readonly noSession: string;
  /** Shown in place of sessions if the selection is empty, by what the page asked for. */
  readonly empty: Readonly<Record<'upcoming' | 'past' | 'session' | 'next', string>>;
  /** Title of a session if neither it nor the series has a name. */
  readonly untitled: string;
  /** Shown if the document has no date; a claim that the organizer will announce it. */
  readonly dateToFollow: string;
  /** Shown if the date is there but could not be read, and there are no words to show instead. */
  readonly unreadableDate: string;
  /** Names the series of a session that belongs to another one than the others. */
  readonly series: (name: string) => string;
  /** Number of places in total. */
  readonly places: Counted;
  /** Said of a session that takes place by a rule whose dates are not worked out. */
  readonly repeats: string;
  readonly doors: (time: string) => string;
  readonly online: string;
  /** On site and online. */
  readonly mixed: string;
  /** The phase of a session; an upcoming session has no sentence. */
  readonly phase: Sentences<Phase, 'upcoming'>;
  /** @param isDate false for words such as “Herbst 2021” */
  readonly movedTo: (when: string, isDate: boolean) => string;
  /** Followed by the previous date. */
  readonly movedFrom: string;
  readonly movedOnline: string;
  /** The state of a registration; an unknown state has no sentence. */
  readonly registration: Sentences<RegistrationState, 'unknown'>;
  /** @param isDate false for words such as “demnächst” */
  readonly opens: (when: string, isDate: boolean) => string;
  readonly until: (date: string) => string;
  /** When registration ends, although it is not known to be open. */
  readonly deadline: (date: string) => string;
  readonly placesLeft: Counted;
  readonly register: string;
  /** A plain link to a registration of which nobody knows whether it is open. */
  readonly toRegistration: string;
  readonly joinWaitlist: string;
  /** Labels of the buttons that put one session, or all of them, into the visitor's calendar. */
  readonly calendar: string;
  readonly calendarOfAll: string;
  /** The same for a session that is called off and may already be in the visitor's calendar. */
  readonly calendarUpdate: string;
  /** Links to the calendar of the series: one that opens a calendar program, and one with the plain address. */
  readonly subscribe: string;
  readonly calendarAddress: string;
  /** Word before the title of a called-off session in a calendar file. */
  readonly calledOff: Readonly<Record<'cancelled' | 'postponed', string>>;
  /** Says when the shown schedule was fetched, if a newer one could not be loaded. */
  readonly asOf: (time: string) => string;
  /** IANA name of the zone that readers of this language expect; times in any other zone name their zone. */
  readonly usualZone: string;
  readonly free: string;
  readonly inLanguage: (language: string) => string;
  /** Labels before the performers and before the documents. */
  readonly performer: string;
  readonly documents: string;
  readonly contact: string;
  readonly audience: string;
  /** Roles in the footer, for partners without a role of their own. */
  readonly organizer: string;
  /** Also the label before the co-hosts of a session. */
  readonly contributor: string;
  readonly sponsor: string;
  readonly funder: string;
  /** Part of the accessible name of a link that opens a new tab. */
  readonly newTab: string;
}
