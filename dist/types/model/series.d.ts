import type { Moment, MomentOrWords } from './moment.js';
/**
 * The series as the widget knows it after reading a document. Names follow schema.org's EventSeries and
 * Event; texts are plain text, never markup; every URL is safe to use in a page.
 */
export interface Series {
    /** schema.org `@id`: the series' identifier, as a URL or as written. */
    readonly id?: string;
    /** Absent if the document is a single event without a series. */
    readonly name?: string;
    /** The line above the title. */
    readonly alternateName?: string;
    readonly description?: RichText;
    readonly url?: string;
    readonly image?: readonly Image[];
    /** BCP 47 tag of the document's texts. */
    readonly inLanguage?: string;
    /** IANA name of the zone in which dates are shown; absent if unknown. */
    readonly timeZone?: string;
    readonly organizer?: readonly Organization[];
    readonly contributor?: readonly Organization[];
    readonly sponsor?: readonly Organization[];
    readonly funder?: readonly Organization[];
    readonly audience?: string;
    readonly keywords?: string;
    /** Documents about the whole series. */
    readonly subjectOf?: readonly CreativeWork[];
    readonly contactPoint?: readonly ContactPoint[];
    /** What became of the whole series. */
    readonly eventStatus?: SessionStatus;
    /** The status in words, where `eventStatus` does not say it. */
    readonly statusText?: string;
    /** There is a status, but it can't be read; nothing is known about registration then. */
    readonly isStatusUnclear?: true;
    /** Registration for all sessions that have none of their own. */
    readonly registration?: Registration;
    /** After it an explicit state of registration counts as unknown. A date alone means the end of that day. */
    readonly expires?: Moment;
    /** Facts that hold for sessions that have none of their own; they stand on each of these sessions. */
    readonly eventAttendanceMode?: AttendanceMode;
    readonly location?: readonly Place[];
    readonly performer?: readonly Organization[];
    readonly offers?: readonly Offer[];
    /** schema.org `subEvent`, in chronological order; sessions without a date come last. */
    readonly sessions: readonly Session[];
    readonly dateModified?: Moment;
    /** Address of an iCalendar feed with all sessions, to which calendar programs subscribe; http or https. */
    readonly calendar?: string;
}
/** A series without its sessions. */
export type SeriesHead = Omit<Series, 'sessions'>;
/** One date of the series; schema.org Event. */
export interface Session {
    /** `@id` if the document has one, else an identifier that stays the same over reloads. */
    readonly id: string;
    /** Absent if the document gives none. */
    readonly name?: string;
    readonly position?: number;
    readonly description?: RichText;
    readonly url?: string;
    readonly startDate?: Moment;
    /** Its own time zone as it is written, if it has one; that of a moment counts. */
    readonly timeZone?: string;
    /**
     * The session takes place again by a rule, whose dates are not worked out: until this date, or without a known end.
     * `startDate` is its first date, if that is known.
     */
    readonly repeats?: Moment | true;
    /** The series that it belongs to, if that is not the one that the document is about. */
    readonly superEvent?: SeriesHead;
    /** Never before `startDate`. */
    readonly endDate?: MomentOrWords;
    readonly doorTime?: MomentOrWords;
    /** The date before the session was moved. */
    readonly previousStartDate?: MomentOrWords;
    /** The date in words while there is no exact one: “Herbst 2021”. Empty for a date that can't be read as words either. */
    readonly dateText?: string;
    readonly eventStatus?: SessionStatus;
    /** The status in words, where `eventStatus` does not say it: “wegen Krankheit abgesagt”. */
    readonly statusText?: string;
    /** There is a status, but it can't be read; nothing is known about registration then. */
    readonly isStatusUnclear?: true;
    readonly eventAttendanceMode?: AttendanceMode;
    readonly location?: readonly Place[];
    readonly performer?: readonly Organization[];
    /** Hosts of this date in addition to those of the series. */
    readonly organizer?: readonly Organization[];
    readonly contributor?: readonly Organization[];
    readonly inLanguage?: string;
    readonly accessibilitySummary?: string;
    readonly accessibilityFeature?: string;
    readonly isAccessibleForFree?: boolean;
    readonly offers?: readonly Offer[];
    readonly maximumAttendeeCapacity?: number;
    /** Negative if the session is overbooked; NaN if there is a number of places that can't be read. */
    readonly remainingAttendeeCapacity?: number;
    readonly registration?: Registration;
    /** Programme, slides, minutes. */
    readonly subjectOf?: readonly CreativeWork[];
    /** Recordings. */
    readonly recordedIn?: readonly CreativeWork[];
}
/** schema.org EventStatusType, without its prefix. */
export type SessionStatus = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'moved-online';
/** schema.org EventAttendanceModeEnumeration, without its suffix. */
export type AttendanceMode = 'offline' | 'online' | 'mixed';
/** schema.org Place or VirtualLocation. */
export interface Place {
    readonly name?: string;
    /** On one line. */
    readonly address?: string;
    readonly url?: string;
    readonly virtual: boolean;
}
/** schema.org Organization or Person. */
export interface Organization {
    readonly name: string;
    readonly url?: string;
    readonly logo?: readonly Image[];
    /** Its role in the series: “Wissenschaftliche Begleitung”. */
    readonly roleName?: string;
}
/** schema.org ContactPoint. */
export interface ContactPoint {
    readonly name?: string;
    readonly email?: string;
    readonly telephone?: string;
    readonly url?: string;
}
/** schema.org ImageObject; without a URL only its credit is known. */
export interface Image {
    readonly url?: string;
    readonly caption?: string;
    readonly creditText?: string;
}
/** schema.org Offer. */
export interface Offer {
    readonly name?: string;
    readonly price?: string;
    readonly priceCurrency?: string;
    /** When and where the offer can be taken up; absent if it only names a price. */
    readonly registration?: Registration;
}
/** schema.org CreativeWork, usually with an address on the web. */
export interface CreativeWork {
    readonly name?: string;
    readonly url?: string;
}
/** How and when visitors register; schema.org has no term for it. */
export interface Registration {
    /** Set explicitly by the organizer; outranks every date. */
    readonly state?: RegistrationState;
    /** Something about it is there and can't be read, so it may not be shown as open. */
    readonly unclear?: true;
    readonly opens?: MomentOrWords;
    /** A date alone means the end of that day. */
    readonly closes?: MomentOrWords;
    readonly url?: string;
    readonly waitlistUrl?: string;
    readonly email?: string;
    readonly telephone?: string;
    /** Text of the button. */
    readonly label?: string;
    readonly note?: string;
}
export type RegistrationState = 'not-yet-open' | 'open' | 'few-left' | 'waitlist' | 'full' | 'closed' | 'not-required' | 'by-contact' | 'unknown';
/** Text with paragraphs, lists and vetted links; a line break is a "\n" in a string. */
export type RichText = readonly TextBlock[];
export interface TextBlock {
    readonly kind: 'paragraph' | 'bulleted' | 'numbered';
    /** A paragraph has one item, a list has one for each entry. */
    readonly items: readonly (readonly Inline[])[];
}
/** A run of text, or a link with an allowed URL. */
export type Inline = string | {
    readonly text: string;
    readonly href: string;
};
