import { LitElement, nothing, render, type PropertyDeclarations } from 'lit';
import { creationScope } from '../isolation/creation-scope.ts';
import { localeFor } from '../i18n/locale.ts';
import type { Series } from '../model/series.ts';
import { widgetView } from '../view/widget-view.ts';
import { adoptStyles } from './adopt-styles.ts';
import { Alarm } from './alarm.ts';
import { announceError, announceSchedule } from './announce.ts';
import { ATTRIBUTE_NAMES, ATTRIBUTES, configOf, PROPERTIES, reflectAttributes } from './attributes.ts';
import { CardList } from './card-list.ts';
import { downloadCalendar } from './download-calendar.ts';
import { send } from './events.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { arrive, linkedPosition } from './linked-session.ts';
import { nearestLanguage } from './nearest-language.ts';
import { Notes } from './notes.ts';
import { reachedTarget } from './reached-target.ts';
import { ScheduleLoader } from './schedule-loader.ts';
import { previewMoment, snapshotAt, widgetStateAt, type Snapshot } from './snapshot.ts';
import { StructuredData } from './structured-data.ts';
import { giveUp } from './warn.ts';

/** A page may scroll smoothly by itself. */
const AT_ONCE: ScrollIntoViewOptions = { behavior: 'instant' };

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
export class SeriesScheduleElement extends LitElement {
  // A getter, because static fields become static blocks, a syntax error for browsers just below the support table.
  /** @internal */
  static override get properties(): PropertyDeclarations {
    return { ...PROPERTIES, now: { attribute: false } };
  }

  /**
   * Address of the schedule: with https, or on the page's own server. Changing it loads the new schedule.
   * @attr src
   */
  declare src: string;
  /**
   * Language of the widget's own texts and dates: `de` or `en`; by default the language of the nearest ancestor.
   * @attr lang
   */
  declare lang: string;
  /**
   * Layout: `cards`, `list` for compact rows, or `next` for only the session that is running or comes next.
   * @default cards
   * @attr layout
   */
  declare layout: 'cards' | 'list' | 'next';
  /**
   * Which sessions are shown: `all`, `upcoming` or `past`.
   * @default all
   * @attr show
   */
  declare show: 'all' | 'upcoming' | 'past';
  /**
   * Number of sessions above the button “Show more dates”.
   * @default 1000
   * @attr limit
   */
  declare limit: number;
  /**
   * Shows only the session with this `@id`; the part after the last “#” or “/” is enough.
   * @attr session
   */
  declare session: string;
  /**
   * Level of the series' heading, from 2 to 6; the sessions' headings are one level below.
   * @default 2
   * @attr heading-level
   */
  declare headingLevel: number;
  /**
   * Leaves out the header of the series.
   * @attr no-header
   */
  declare noHeader: boolean;
  /**
   * Leaves out the partners and the contact.
   * @attr no-footer
   */
  declare noFooter: boolean;
  /**
   * Colour theme: `auto` takes the colours of the page; `light` and `dark` have colours of their own.
   * @default auto
   * @attr theme
   */
  declare theme: 'auto' | 'light' | 'dark';
  /**
   * When the schedule is fetched: `eager` at once, `lazy` when the element comes near the viewport, `click` when the
   * visitor clicks “Load dates”.
   * @default eager
   * @attr loading
   */
  declare loading: 'eager' | 'lazy' | 'click';
  /**
   * Where registration links open, as in the `target` attribute of a link.
   * @attr target
   */
  declare target: string;
  /**
   * Which pictures are shown: `own` for those from the page's or the schedule's origin, `none`, or `all` that come over
   * https.
   * @default own
   * @attr images
   */
  declare images: 'own' | 'none' | 'all';
  /**
   * Number of cards for which space is held while loading; by default three, or one with `session` or `layout="next"`,
   * unless the element's content holds it.
   * @attr reserve
   */
  declare reserve: number;
  /**
   * Publishes the schedule to search engines, as a JSON-LD script inside the element; meant for the organizer's own
   * page.
   * @attr structured-data
   */
  declare structuredData: boolean;
  /**
   * Shows editors on the page what the console says: errors, problems of the document, and attributes that are not
   * known.
   * @attr debug
   */
  declare debug: boolean;
  /**
   * The moment to show instead of the current time, for previews and tests: a Date, milliseconds since the epoch, or a
   * text like the dates in the document.
   */
  declare now: Date | number | string | undefined;

  #loader = new ScheduleLoader(this, (error) => {
    this.requestUpdate();
    this.#onRendered = () => {
      const { schedule } = this.#loader;
      if (error) announceError(this, error);
      else if (schedule && !schedule.rest) announceSchedule(this, schedule);
    };
  });
  /** Reports the result of a load; called when the page shows it. */
  #onRendered: (() => void) | undefined;
  #snapshot: Snapshot | undefined;
  /** The moment that the widget shows, in milliseconds since the epoch. */
  #moment = 0;
  /** How many sessions beyond the limit the visitor has asked for. */
  #extra = 0;
  #cardList = new CardList();
  #focus = new FocusKeeper(this);
  #notes = new Notes(this);
  /**
   * How far the page was scrolled when it got its address; NaN if nobody has to be led to a session or to another part of
   * the page any more.
   */
  #top = 0;
  #structuredData = new StructuredData(this);
  #alarm = new Alarm((event) => {
    const { type } = event ?? {};
    if (type) this.#loader.refresh(type === 'online');
    if (type === 'hashchange') this.#top = scrollY;
    this.requestUpdate();
    if (type !== 'beforeprint') return;
    // On paper nobody can click “Show more dates”, and printing starts before any later turn. A schedule that waits for
    // the visitor to scroll is there the next time at least.
    this.#loader.invite(configOf(this));
    this.#extra = Infinity;
    this.performUpdate();
    this.#guard(() => {
      while (!this.#renderCards());
    });
  });

  /** @internal */
  override readonly renderOptions = { host: this, creationScope };

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTE_NAMES];
  }

  /** The schedule on the page as a readonly model; undefined until one has been loaded. */
  get series(): Series | undefined {
    return this.#loader.schedule?.series;
  }

  /**
   * Fetches the schedule again. The current one stays on the page meanwhile. The promise also resolves if the load
   * fails, after the page shows the result.
   */
  async reload(): Promise<void> {
    await this.#loader.load();
    await this.updateComplete;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#alarm.start();
    // States may have changed while the element was not on the page, and the schedule too.
    this.#loader.refresh(false);
    this.requestUpdate();
  }

  /** @internal */
  protected override createRenderRoot(): ShadowRoot {
    // A page that was saved together with its shadow roots has the widget's content already.
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot() as ShadowRoot;
    adoptStyles(root);
    return root;
  }

  /** The element has come into another document: a frame, a popup, the canvas of a page builder. @internal */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#alarm.stop();
    // An element that is only moved is connected again by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#loader.stop();
      this.#structuredData.publish();
    });
  }

  /** @internal */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (before === value) return;
    if (name === 'src') this.#loader.reset();
    this.requestUpdate();
  }

  /** @internal */
  protected override performUpdate(): void {
    this.#guard(() => {
      const target = Number.isNaN(this.#top) ? undefined : reachedTarget();
      super.performUpdate();
      target?.scrollIntoView(AT_ONCE);
    });
  }

  /** Renders without letting an error reach the page: the fallback replaces what could not be rendered. */
  #guard(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      this.shadowRoot?.replaceChildren(
        ...['header', '', 'footer'].map((name) =>
          Object.assign(Document.prototype.createElement.call(document, 'slot'), { name }),
        ),
      );
      giveUp(error);
    }
  }

  /** @internal */
  protected override willUpdate(): void {
    this.#notes.look();
    this.#focus.remember();
    // A translator has put elements around our texts, and Lit would go on with the texts that it knows.
    if (this.renderRoot.querySelector('font')) render(nothing, this.renderRoot, this.renderOptions);
    const { schedule } = this.#loader;
    const preview = previewMoment(this.now, schedule);
    this.#moment = preview ?? Date.now() + (schedule?.clock.skew ?? 0);
    const request = {
      schedule,
      config: configOf(this),
      locale: localeFor(this.lang || nearestLanguage(this)),
      preview,
      origin: self.origin,
    };
    this.#snapshot = snapshotAt(this.#moment, request, this.#snapshot);
    this.#loader.start(request.config);
  }

  /** @internal */
  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#press);
    // The status region is on the page now, but empty. Its first message comes with a second rendering.
    this.requestUpdate();
  }

  /** @internal */
  protected override updated(): void {
    this.#structuredData.publish(this.structuredData ? this.#loader.schedule?.json : '');
    const { validUntil = Infinity, request } = this.#snapshot ?? {};
    const isLive = this.isConnected && request?.preview === undefined;
    this.#alarm.set(isLive ? validUntil - this.#moment : Infinity);
    this.#renderCards();
    this.#focus.restore();
    this.#followLink();
  }

  /** @internal */
  protected override render(): unknown {
    if (!this.#snapshot) return nothing;
    const { isPending, error } = this.#loader;
    const { context, request } = this.#snapshot;
    const state = widgetStateAt(this.#moment, this.#snapshot, {
      isPending,
      error,
      hostToAsk: this.#loader.hostToAsk(request.config),
      mayAnnounce: this.hasUpdated,
      extra: this.#extra,
      isBare: !this.querySelector(':scope > :not([slot], script)') && !this.hasAttribute('reserve'),
      notes: this.debug ? this.#notes.of(this.#loader) : undefined,
    });
    return widgetView(state, context);
  }

  /**
   * Renders the next cards, and schedules a later turn for the others. After the last one the page is told of the load.
   * @returns whether all cards are on the page
   */
  #renderCards(): boolean {
    const list = this.renderRoot.querySelector('[part=sessions]');
    const snapshot = this.#snapshot;
    if (list && snapshot) {
      const { sessions, request } = snapshot;
      const count = Math.min(request.config.limit + this.#extra, sessions.length);
      if (!this.#cardList.render(list, snapshot, count)) {
        setTimeout(() => this.#guard(() => this.#renderMoreCards()));
        return false;
      }
    }
    const report = this.#onRendered;
    this.#onRendered = undefined;
    if (report) void this.updateComplete.then(report);
    return true;
  }

  /** A later turn of {@link #renderCards}. */
  #renderMoreCards(): void {
    const target = reachedTarget();
    this.#focus.remember();
    this.#renderCards();
    this.#focus.restore();
    target?.scrollIntoView(AT_ONCE);
    this.#followLink();
  }

  /** Leads the visitor to the session in the page's address as soon as its card is there, unless she has scrolled. */
  #followLink(): void {
    const { sessions = [], series, context, request } = this.#snapshot ?? {};
    const position = linkedPosition(sessions);
    const extra = position + 1 - (request?.config.limit ?? 0);
    const card = this.renderRoot.querySelectorAll('[part~=session]')[position];
    if (position < 0 || this.#top !== scrollY) {
      if (series && context?.isWhole) this.#top = NaN;
    } else if (card) {
      arrive();
      card.scrollIntoView(AT_ONCE);
      this.#focus.focusHeading(card);
    } else if (extra > this.#extra) {
      this.#extra = extra;
      this.requestUpdate();
    }
  }

  #press = (event: Event): void => {
    const control = (event.target as Element).closest<HTMLElement>('[data-action]');
    // Slotted content of the page may have such an attribute, too.
    if (!control || !this.renderRoot.contains(control)) return;
    const { action, session: id } = control.dataset;
    const session = this.series?.sessions.find((one) => one.id === id);
    const { schedule } = this.#loader;
    if (action === 'calendar' && schedule && this.#snapshot) {
      downloadCalendar(schedule, session, this.#snapshot.request.locale, this.#moment);
    } else if (action === 'register') {
      const url = control.getAttribute('href') ?? '';
      if (!send(this, 'register', { url, session })) event.preventDefault();
    } else if (action === 'more') this.#showMore();
    else if (action === 'load' && !this.#loader.isPending) void this.reload();
  };

  #showMore(): void {
    const before = this.renderRoot.querySelectorAll('[part~=session]').length;
    this.#extra += ATTRIBUTES.limit.initial;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.#focus.focusHeading(this.renderRoot.querySelectorAll('[part~=session]')[before]),
    );
  }
}

reflectAttributes(SeriesScheduleElement.prototype);

declare global {
  interface HTMLElementTagNameMap {
    'series-schedule': SeriesScheduleElement;
  }
}
