import { LitElement, type CSSResult } from 'lit';
import { calendarOf, fileName } from '../calendar/calendar.ts';
import { ScheduleError } from '../fetch/schedule-error.ts';
import { readMoment } from '../read/read-moment.ts';
import { localeFor, type Locale } from '../i18n/locale.ts';
import { emptyReason, selectSessions } from '../model/select-sessions.ts';
import type { Series, Session } from '../model/series.ts';
import { nextChangeAfter } from '../model/session-state.ts';
import { styles } from '../styles/styles.ts';
import { asOf } from '../view/as-of.ts';
import { newsSince } from '../view/news.ts';
import { sessionView } from '../view/session-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { widgetView } from '../view/widget-view.ts';
import { Alarm } from './alarm.ts';
import { adoptProperties, ATTRIBUTES, DEFAULTS, mirrorAttributes } from './attributes.ts';
import { CardList, type Cards } from './card-list.ts';
import { configOf, type Config } from './config.ts';
import { download } from './download.ts';
import { send } from './events.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { nearestLanguage } from './nearest-language.ts';
import { ScheduleLoader } from './schedule-loader.ts';
import { StructuredData } from './structured-data.ts';
import { giveUp, warn } from './warn.ts';

/** For how many cards space is held on a page that says nothing of it, and has no fallback to hold it. */
const USUAL = 3;

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
export class SeriesScheduleElement extends LitElement {
  /** @internal */
  static override get styles(): CSSResult {
    return styles;
  }

  /** @internal */
  static override get observedAttributes(): string[] {
    return ATTRIBUTES;
  }

  /**
   * Address of the schedule: https, or on the page's own server. Changing it loads anew.
   * @attr src
   */
  declare src: string;
  /**
   * Language of the widget's own words and dates: `de` or `en`; else that of the nearest ancestor.
   * @attr lang
   */
  declare lang: string;
  /**
   * `cards`, `list` for compact rows, or `next` for the next session alone.
   * @default cards
   * @attr layout
   */
  declare layout: string;
  /**
   * Which sessions: `all`, `upcoming` or `past`.
   * @default all
   * @attr show
   */
  declare show: string;
  /**
   * How many sessions stand before “show more dates”.
   * @default 1000
   * @attr limit
   */
  declare limit: number;
  /**
   * Only the session with this `@id`, or whose `@id` ends so after “#” or “/”.
   * @attr session
   */
  declare session: string;
  /**
   * Level of the series' heading, 2 to 6; sessions are one below.
   * @default 2
   * @attr heading-level
   */
  declare headingLevel: number;
  /**
   * Leaves out the series' head.
   * @attr no-header
   */
  declare noHeader: boolean;
  /**
   * Leaves out partners and contact.
   * @attr no-footer
   */
  declare noFooter: boolean;
  /**
   * `auto` is at home on the page; `light` or `dark` bring colours of their own.
   * @default auto
   * @attr theme
   */
  declare theme: string;
  /**
   * `eager` fetches at once, `lazy` once the element comes near the viewport, `click` after the visitor's click.
   * @default eager
   * @attr loading
   */
  declare loading: string;
  /**
   * Where registration links open, as on any link.
   * @attr target
   */
  declare target: string;
  /**
   * Pictures: `own` only from the page's or the schedule's origin, `none`, or `all` over https.
   * @default own
   * @attr images
   */
  declare images: string;
  /**
   * For how many cards space is held while loading. Without it for three, or for the only one that the page asks for,
   * where nothing inside of the element holds it.
   * @attr reserve
   */
  declare reserve: number;
  /**
   * Publishes the schedule to search engines, as JSON-LD among the element's children; for the organizer's own page.
   * @attr structured-data
   */
  declare structuredData: boolean;
  /** A moment to show instead of now, for previews and tests: a Date, milliseconds, or a date as in the document. */
  get now(): Date | number | string | undefined {
    return this.#now;
  }
  set now(now: Date | number | string | undefined) {
    this.#now = now;
    this.#hasJumped = true;
    this.requestUpdate();
  }

  #now: Date | number | string | undefined;
  #hasJumped = false;

  #loader = new ScheduleLoader(this, (error) => {
    this.#picture = undefined;
    if (!error) this.#change = '';
    this.#news = () => (error ? this.#complain(error) : this.#announce());
  });
  /** What to tell the page once it shows it. */
  #news: (() => void) | undefined;
  /** The moment that the page shows, in milliseconds since the epoch. */
  #moment = 0;
  /** What the cards show, until an attribute, the language, the schedule or the state of a session is another. */
  #picture: Picture | undefined;
  #alarm = new Alarm((event) => {
    const { type } = event ?? {};
    if (type) this.#loader.refresh(type === 'online');
    this.requestUpdate();
    if (type !== 'beforeprint') return;
    // Paper has no button for more, and waits for nothing.
    this.#extra = Infinity;
    this.performUpdate();
    while (!this.#drawCards());
  });
  /** What has last become different with time, for those who listen. */
  #change = '';
  #focus = new FocusKeeper(this);
  #structuredData = new StructuredData(this);
  /** Sessions that the visitor asked for beyond the limit. */
  #extra = 0;
  #cards = new CardList();

  constructor() {
    super();
    adoptProperties(this);
  }

  /** The schedule on the page as a readonly model; undefined until one has been read. */
  get series(): Series | undefined {
    return this.#loader.shown?.series;
  }

  /** Fetches the schedule again; what is on the page stays until the new one is there. */
  async reload(): Promise<void> {
    await this.#loader.load();
    await this.updateComplete;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#alarm.start();
    // Whatever has passed while the element was nowhere.
    this.requestUpdate();
  }

  /** @internal */
  // Lit's own does nothing: scripts/lean/lit.ts leaves it out.
  // eslint-disable-next-line lit/lifecycle-super
  override disconnectedCallback(): void {
    this.#alarm.stop();
    // An element that is only moved is back by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#loader.stop();
      this.#structuredData.publish();
    });
  }

  /** @internal */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return;
    if (name === 'src') this.#loader.reset();
    this.#picture = undefined;
    this.requestUpdate();
  }

  /** @internal */
  protected override performUpdate(): void {
    this.#guard(() => super.performUpdate());
  }

  /** Whatever this page does to its browser, it keeps its link. */
  #guard(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      this.isUpdatePending = false;
      this.shadowRoot?.replaceChildren(Document.prototype.createElement.call(document, 'slot'));
      giveUp(error);
    }
  }

  /** @internal */
  protected override willUpdate(): void {
    this.#focus.remember();
    this.#advance();
    this.#loader.start(configOf(this));
  }

  /** @internal */
  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#press);
    // The status region is on the page now, empty; what it has to say comes with a second rendering.
    this.requestUpdate();
  }

  /** @internal */
  protected override updated(): void {
    this.#structuredData.publish(this.structuredData ? this.#loader.shown?.json : '');
    const { nextChange } = this.#shown;
    this.#alarm.set(this.isConnected && this.now === undefined ? nextChange - this.#moment : Infinity);
    this.#drawCards();
    this.#focus.restore();
  }

  /** Draws some of the cards; the others have their turns. @returns whether they are all there */
  #drawCards(): boolean {
    const list = this.renderRoot.querySelector('[part=sessions]');
    const count = Math.min(this.#shown.limit + this.#extra, this.#shown.sessions.length);
    if (list && !this.#cards.draw(list, this.#shown, count)) {
      setTimeout(() => this.#guard(() => this.#drawCards()));
      return false;
    }
    const news = this.#news;
    this.#news = undefined;
    if (news) void this.updateComplete.then(news);
    return true;
  }

  /** A click on a button, or on a link to a registration. */
  #press = (event: Event): void => {
    const { sessions, limit } = this.#shown;
    const button = (event.target as Element).closest('[part$=-button]');
    // What the page has put into a slot is not ours.
    if (!button || !this.renderRoot.contains(button)) return;
    const part = button.part.value;
    const card = button.closest('[part~=session]');
    const session = sessions[[...this.#cardsOnPage].indexOf(card as Element)];
    if (/calendar/.test(part)) this.#download(session);
    else if (/register/.test(part)) {
      const url = button.getAttribute('href') ?? '';
      if (!send(this, 'register', { url, session })) event.preventDefault();
    } else if (/more/.test(part)) {
      const shown = limit + this.#extra;
      this.#extra += DEFAULTS.limit;
      this.requestUpdate();
      void this.updateComplete.then(() => this.#focus.focusHeading(this.#cardsOnPage[shown]));
    } else if (!this.#loader.isPending) void this.reload();
  };

  /** Takes the moment that the page is to show, and what has become different since the one before. */
  #advance(): void {
    const before = this.#moment;
    const { series } = this;
    const { nextChange, context } = this.#picture ?? {};
    this.#moment =
      toInstant(this.now, series?.timeZone) ??
      // The visitor's clock, corrected as far as the server's is known.
      Date.now() + (this.#loader.shown?.clock.skew ?? 0);
    // Clocks may also be set back.
    const isPast = nextChange !== undefined && (this.#moment >= nextChange || this.#moment < before);
    if (isPast || this.#hasJumped || context?.locale !== this.#locale) this.#picture = undefined;
    if (isPast && !this.#hasJumped && series) {
      const sessions = selectSessions(series, configOf(this), before);
      this.#change = newsSince(before, series, sessions, this.#viewContext(configOf(this)));
    }
    this.#hasJumped = false;
  }

  get #locale(): Locale {
    return localeFor(this.lang || nearestLanguage(this));
  }

  /** @internal */
  protected override render(): unknown {
    const config = configOf(this);
    const { series } = this;
    const { context, sessions, limit } = this.#shown;
    const { shown, error, isPending } = this.#loader;
    const isStale = error && shown;
    const isBare = isPending && !this.firstElementChild && !this.hasAttribute('reserve');
    const reserve = isBare ? (config.session || config.layout === 'next' ? 1 : USUAL) : config.reserve;
    return widgetView(
      {
        isPending,
        series,
        error: error?.name,
        asOf: isStale
          ? asOf(shown.fetchedAt + shown.clock.skew, this.#moment, shown.series, context.locale)
          : undefined,
        toBeAsked: this.#loader.toBeAsked(config),
        news: this.#change,
        mayAnnounce: this.hasUpdated,
        sessions,
        limit: limit + this.#extra,
        empty: series ? context.locale.messages.empty[emptyReason(series, config, context.now)] : '',
        reserve,
      },
      context,
    );
  }

  get #shown(): Picture {
    const config = configOf(this);
    const { series } = this;
    if (this.#picture) return this.#picture;
    const context = this.#viewContext(config);
    const sessions = series ? selectSessions(series, config, this.#moment) : [];
    return (this.#picture = {
      context,
      cardAt: (index) => sessionView(sessions[index] as Session, series as Series, context),
      sessions,
      limit: config.limit,
      nextChange: series ? nextChangeAfter(series, this.#moment) : Infinity,
    });
  }

  #viewContext({ layout, headingLevel, target, images }: Config): ViewContext {
    const { shown } = this.#loader;
    const origins = [location.origin, shown && new URL(shown.url).origin];
    return {
      locale: this.#locale,
      now: this.#moment,
      isClockChecked: this.now !== undefined || !!shown?.clock.isChecked,
      isWhole: !shown?.rest,
      headingLevel,
      layout,
      target,
      showHeader: !this.noHeader,
      showFooter: !this.noFooter,
      allowsImage: (url) =>
        images !== 'none' &&
        (origins.includes(new URL(url).origin) || (images === 'all' && url.startsWith('https:'))),
    };
  }

  /** @param session the only one that is asked for */
  #download(session?: Session): void {
    const { series, url = '' } = this.#loader.shown ?? {};
    if (!series) return;
    const { calledOff, untitled } = this.#locale.messages;
    const sessions = session ? [session] : series.sessions;
    const calendar = calendarOf(sessions, series, { url, now: this.#moment, ...calledOff, untitled });
    download(calendar, 'text/calendar;charset=utf-8', fileName(session?.name ?? series.name ?? ''));
  }

  #announce(): void {
    const { shown } = this.#loader;
    if (!shown || shown.rest) return;
    const { series, problems, url } = shown;
    send(this, 'load', { series });
    const [first] = problems;
    if (!first) return;
    warn(`${url}: ${first.path} ${first.message}.`, problems);
    send(this, 'problems', { problems });
  }

  #complain(error: unknown): void {
    if (error instanceof ScheduleError) {
      warn(error.message);
      send(this, 'error', { error });
    } else if (this.isConnected) giveUp(error);
  }

  get #cardsOnPage(): NodeListOf<Element> {
    return this.renderRoot.querySelectorAll('[part~=session]');
  }
}

mirrorAttributes(SeriesScheduleElement.prototype);

/** Milliseconds since the epoch, or undefined where it is no moment; a text is read as the document's dates are. */
const toInstant = (now: Date | number | string | undefined, zone: string | undefined): number | undefined =>
  typeof now === 'string' ? readMoment(now, zone)?.instant : now?.valueOf();

/** What the page shows at a moment. */
interface Picture extends Cards {
  readonly context: ViewContext;
  /** Those that the page asks for. */
  readonly sessions: readonly Session[];
  /** How many of them the page wants at first. */
  readonly limit: number;
  /** When it holds no longer, in milliseconds since the epoch. */
  readonly nextChange: number;
}

declare global {
  interface HTMLElementTagNameMap {
    'series-schedule': SeriesScheduleElement;
  }
}
