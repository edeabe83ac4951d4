import type { Series } from '../model/series.js';
/**
 * Shows the dates of an event series from a JSON document, with the state of registration at this moment.
 *
 * @summary Shows the dates of an event series from a JSON document.
 * @tagname series-schedule
 *
 * @slot - Fallback, ideally a link to all dates. It is visible before the script runs, while loading, and on errors.
 * @slot header - Replaces the series' title, texts and pictures.
 * @slot footer - Replaces the partners and the contact.
 * @slot empty - Replaces the sentence that is shown if there are no sessions.
 *
 * @fires {SeriesScheduleLoadEvent} series-schedule-load - The page shows a schedule, either the first one or one that was loaded again; has `series`.
 * @fires {SeriesScheduleErrorEvent} series-schedule-error - The schedule could not be loaded; has `error` with `name`, `code` and `message`.
 * @fires {SeriesScheduleProblemsEvent} series-schedule-problems - Some parts of the document could not be read; has `problems`, each with `path`, `code` and `message`.
 * @fires {SeriesScheduleRegisterEvent} series-schedule-register - A visitor follows a registration link; has `url` and, unless the link is for the whole series, `session`. Cancelable.
 *
 * @csspart series - The whole widget; also has the layout as a part: `cards`, `list` or `next`.
 * @csspart header - The header of the series.
 * @csspart kicker - The line above the title.
 * @csspart title - The title of the series.
 * @csspart description - The description of the series.
 * @csspart more - The rest of a long text, closed at first.
 * @csspart text - A text with paragraphs: `description` and `session-description`.
 * @csspart audience - The intended audience of the series.
 * @csspart image - A picture of the series with its credit.
 * @csspart sessions - The list of sessions.
 * @csspart session - One session; also has its phase as a part: `upcoming`, `running`, `over`, `cancelled` or `postponed`.
 * @csspart date - The date as a calendar leaf.
 * @csspart weekday - The weekday on the leaf.
 * @csspart day - The day of the month on the leaf.
 * @csspart month - The month and year on the leaf.
 * @csspart body - Everything of a session except the calendar leaf.
 * @csspart session-title - The title of a session.
 * @csspart when - The line with time and place.
 * @csspart time - The time of a session; in the layout `list` with its date.
 * @csspart place - One place.
 * @csspart state - The state of a session or of a registration, in words; for a session it also has the phase as a part.
 * @csspart session-description - The description of a session.
 * @csspart facts - The list of speakers, hosts, language, accessibility, price and documents.
 * @csspart registration - State and link of a registration; also has the state as a part: `not-yet-open`, `open`, `few-left`, `waitlist`, `full`, `closed`, `not-required`, `by-contact` or `unknown`.
 * @csspart calendar-button - The button “Add to calendar”, of one session or of all.
 * @csspart calendar-link - The links to the calendar of the series: “Subscribe to calendar”, and its plain address.
 * @csspart register-button - The link to the registration or the waiting list.
 * @csspart registration-link - The plain link to the registration page, if it is not known whether registration is open.
 * @csspart note - The organizer's note on the registration.
 * @csspart link - A link in titles, texts, facts, places and the footer.
 * @csspart button - Every button except `calendar-button`; secondary ones also have the part `quiet`.
 * @csspart more-button - The button “Show more dates”.
 * @csspart actions - Documents, calendar button and calendar links of the whole series.
 * @csspart documents - The documents of the whole series.
 * @csspart footer - The footer of the series.
 * @csspart organizations - The partners with their roles.
 * @csspart organization - One partner.
 * @csspart logo - The logo of a partner.
 * @csspart contact - One contact.
 * @csspart status - The status message: visible on errors, otherwise for screen-reader users only.
 * @csspart as-of - When the schedule on the page was fetched, if a newer one could not be loaded.
 * @csspart retry-button - The button “Try again”.
 * @csspart load-note - Says what a click on `load-button` does; only with `loading="click"`.
 * @csspart load-button - The button “Load dates”; only with `loading="click"`.
 * @csspart debug - The notes for editors; only with `debug`.
 * @csspart empty - The sentence that is shown if there are no sessions.
 *
 * @cssprop --series-schedule-accent - Colour of buttons and, as a tint, of calendar leaves; text on it is black or white.
 * @cssprop --series-schedule-text - Colour of text; inherited from the page by default.
 * @cssprop --series-schedule-muted - Colour of secondary text.
 * @cssprop --series-schedule-surface - Background of cards.
 * @cssprop --series-schedule-border - Colour of lines.
 * @cssprop --series-schedule-radius - Radius of corners.
 * @cssprop --series-schedule-gap - Space between cards.
 * @cssprop --series-schedule-font - Font family; inherited from the page by default.
 */
export declare class SeriesScheduleElement extends HTMLElement {
    #private;
    /**
     * Address of the schedule: with https, or on the page's own server. Changing it loads the new schedule.
     * @attr src
     */
    src: string;
    /**
     * Language of the widget's own texts and dates: `de` or `en`; by default the language of the nearest ancestor.
     * @attr lang
     */
    lang: string;
    /**
     * Layout: `cards`, `list` for compact rows, or `next` for only the session that is running or comes next.
     * @default cards
     * @attr layout
     */
    layout: 'cards' | 'list' | 'next';
    /**
     * Which sessions are shown: `all`, `upcoming` or `past`.
     * @default all
     * @attr show
     */
    show: 'all' | 'upcoming' | 'past';
    /**
     * Number of sessions above the button “Show more dates”.
     * @default 1000
     * @attr limit
     */
    limit: number;
    /**
     * Shows only the session with this `@id`; the part after the last “#” or “/” is enough.
     * @attr session
     */
    session: string;
    /**
     * Level of the series' heading, from 2 to 6; the sessions' headings are one level below.
     * @default 2
     * @attr heading-level
     */
    headingLevel: number;
    /**
     * Leaves out the header of the series.
     * @attr no-header
     */
    noHeader: boolean;
    /**
     * Leaves out the partners and the contact.
     * @attr no-footer
     */
    noFooter: boolean;
    /**
     * Colour theme: `auto` takes the colours of the page; `light` and `dark` have colours of their own.
     * @default auto
     * @attr theme
     */
    theme: 'auto' | 'light' | 'dark';
    /**
     * When the schedule is fetched: `eager` at once, `lazy` when the element comes near the viewport, `click` when the
     * visitor clicks “Load dates”.
     * @default eager
     * @attr loading
     */
    loading: 'eager' | 'lazy' | 'click';
    /**
     * Where registration links open, as in the `target` attribute of a link.
     * @attr target
     */
    target: string;
    /**
     * Which pictures are shown: `own` for those from the page's or the schedule's origin, `none`, or `all` that come over
     * https.
     * @default own
     * @attr images
     */
    images: 'own' | 'none' | 'all';
    /**
     * Number of cards for which space is held while loading; by default three, or one with `session` or `layout="next"`,
     * unless the element's content holds it.
     * @attr reserve
     */
    reserve: number;
    /**
     * Publishes the schedule to search engines, as a JSON-LD script inside the element; meant for the organizer's own
     * page.
     * @attr structured-data
     */
    structuredData: boolean;
    /**
     * Shows editors on the page what the console says: errors, problems of the document, and attributes that are not
     * known.
     * @attr debug
     */
    debug: boolean;
    /**
     * The moment to show instead of the current time, for previews and tests: a Date, milliseconds since the epoch, or a
     * text like the dates in the document.
     */
    now: Date | number | string | undefined;
    /** The schedule on the page as a readonly model; undefined until one has been loaded. */
    get series(): Series | undefined;
    /**
     * Fetches the schedule again. The current one stays on the page meanwhile. The promise also resolves if the load
     * fails, after the page shows the result.
     */
    reload(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'series-schedule': SeriesScheduleElement;
    }
}
