import type { Series } from '../model/series.js';
/**
 * An event series' dates from a JSON endpoint, with the true state of registration.
 *
 * @summary Shows the dates of an event series from a JSON document.
 * @tagname series-schedule
 *
 * @slot - Fallback, best a link to all dates: shown before the script runs, while loading and on errors.
 * @slot header - Replaces the series' title, texts and picture.
 * @slot footer - Replaces partners and contact.
 * @slot empty - Replaces the sentence that stands where no session is to be shown.
 *
 * @fires {SeriesScheduleLoadEvent} series-schedule-load - The page shows the schedule; `series`.
 * @fires {SeriesScheduleErrorEvent} series-schedule-error - There is no schedule to show; `error`.
 * @fires {SeriesScheduleProblemsEvent} series-schedule-problems - Parts of the document could not be read; `problems`, each with `path` and `message`.
 * @fires {SeriesScheduleRegisterEvent} series-schedule-register - A visitor follows a registration link; `url`, `session`. Cancelable.
 *
 * @csspart series - Everything; also carries the layout: `cards`, `list`, `next`.
 * @csspart header - The series' head.
 * @csspart kicker - The line above the title.
 * @csspart title - The series' title.
 * @csspart description - The series' text.
 * @csspart more - The rest of a long text, closed at first.
 * @csspart text - A text with paragraphs: description and session-description.
 * @csspart audience - For whom the series is.
 * @csspart image - The series' picture with its credit.
 * @csspart sessions - The list of sessions.
 * @csspart session - One session; also carries its phase: `upcoming`, `running`, `over`, `cancelled`, `postponed`.
 * @csspart date - The date as a leaf of a calendar.
 * @csspart weekday - Weekday on the leaf.
 * @csspart day - Day of the month on the leaf.
 * @csspart month - Month and year on the leaf.
 * @csspart body - All of a session but the date leaf.
 * @csspart session-title - A session's title.
 * @csspart when - Time and place in one line.
 * @csspart time - The time.
 * @csspart place - A place.
 * @csspart state - A state in words, of the session (with its phase) or of a registration.
 * @csspart session-description - A session's text.
 * @csspart facts - Speakers, hosts, language, price, accessibility, documents.
 * @csspart registration - State and action of a registration; also carries the state: `not-yet-open`, `open`, `few-left`, `waitlist`, `full`, `closed`, `not-required`, `by-contact`.
 * @csspart calendar-button - “Add to calendar”, of a session or of all.
 * @csspart register-button - The link to the registration.
 * @csspart note - The organizer's sentence about the registration.
 * @csspart link - A link in texts, places and the foot.
 * @csspart button - Every button; `quiet` the secondary ones.
 * @csspart more-button - “Show more dates”.
 * @csspart actions - Documents and calendar of the whole series.
 * @csspart documents - Documents of the whole series.
 * @csspart footer - The foot.
 * @csspart organizations - Partners with their roles.
 * @csspart organization - One partner.
 * @csspart logo - A partner's logo.
 * @csspart contact - Whom to ask.
 * @csspart status - The sentence while loading and on errors.
 * @csspart as-of - When the schedule was fetched, where a newer one can't be had.
 * @csspart retry-button - “Try again”.
 * @csspart load-note - What a click on the button does, with `loading="click"`.
 * @csspart load-button - “Load dates”, with `loading="click"`.
 * @csspart empty - The sentence where no session is to be shown.
 *
 * @cssprop --series-schedule-accent - Colour of buttons and, as a tint, of date leaves; words on it are black or white.
 * @cssprop --series-schedule-text - Text; inherited from the page by default.
 * @cssprop --series-schedule-muted - Quiet text.
 * @cssprop --series-schedule-surface - Background of a card.
 * @cssprop --series-schedule-border - Colour of lines.
 * @cssprop --series-schedule-radius - Radius of corners.
 * @cssprop --series-schedule-gap - Space between cards.
 * @cssprop --series-schedule-font - Font family; inherited from the page by default.
 */
export declare class SeriesScheduleElement extends HTMLElement {
    #private;
    /**
     * Address of the schedule: https, or on the page's own server. Changing it loads anew.
     * @attr src
     */
    src: string;
    /**
     * Language of the widget's own words and dates: `de` or `en`; else that of the nearest ancestor.
     * @attr lang
     */
    lang: string;
    /**
     * `cards`, `list` for compact rows, or `next` for the next session alone.
     * @default cards
     * @attr layout
     */
    layout: string;
    /**
     * Which sessions: `all`, `upcoming` or `past`.
     * @default all
     * @attr show
     */
    show: string;
    /**
     * How many sessions stand before “show more dates”.
     * @default 1000
     * @attr limit
     */
    limit: number;
    /**
     * Only the session with this `@id`, or whose `@id` ends so after “#” or “/”.
     * @attr session
     */
    session: string;
    /**
     * Level of the series' heading, 2 to 6; sessions are one below.
     * @default 2
     * @attr heading-level
     */
    headingLevel: number;
    /**
     * Leaves out the series' head.
     * @attr no-header
     */
    noHeader: boolean;
    /**
     * Leaves out partners and contact.
     * @attr no-footer
     */
    noFooter: boolean;
    /**
     * `auto` is at home on the page; `light` or `dark` bring colours of their own.
     * @default auto
     * @attr theme
     */
    theme: string;
    /**
     * `eager` fetches at once, `lazy` once the element comes near the viewport, `click` after the visitor's click.
     * @default eager
     * @attr loading
     */
    loading: string;
    /**
     * Where registration links open, as on any link.
     * @attr target
     */
    target: string;
    /**
     * Pictures: `own` only from the page's or the schedule's origin, `none`, or `all` over https.
     * @default own
     * @attr images
     */
    images: string;
    /**
     * For how many cards space is held while loading. Without it for three, or for the only one that the page asks for,
     * where nothing inside of the element holds it.
     * @attr reserve
     */
    reserve: number;
    /**
     * Publishes the schedule to search engines, as JSON-LD among the element's children; for the organizer's own page.
     * @attr structured-data
     */
    structuredData: boolean;
    /** A moment to show instead of now, for previews and tests: a Date, milliseconds, or a date as in the document. */
    get now(): Date | number | string | undefined;
    set now(now: Date | number | string | undefined);
    constructor();
    /** The schedule on the page as a readonly model; undefined until one has been read. */
    get series(): Series | undefined;
    /** Fetches the schedule again; what is on the page stays until the new one is there. */
    reload(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'series-schedule': SeriesScheduleElement;
    }
}
