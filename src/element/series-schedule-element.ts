import { Task, TaskStatus } from '@lit/task';
import { LitElement, type PropertyValues } from 'lit';
import { ScheduleError } from '../data/errors.ts';
import { loadSchedule, type LoadedSchedule } from '../data/load-schedule.ts';
import { readMoment } from '../data/read-moment.ts';
import { localeFor } from '../i18n/locale.ts';
import { selectSessions } from '../model/select-sessions.ts';
import type { Series } from '../model/series.ts';
import { styles } from '../styles/styles.ts';
import type { ViewContext } from '../view/view-context.ts';
import { widgetView } from '../view/widget-view.ts';
import { configOf, DEFAULTS, type Config } from './config.ts';
import {
  SeriesScheduleErrorEvent,
  SeriesScheduleLoadEvent,
  SeriesScheduleProblemsEvent,
  SeriesScheduleRegisterEvent,
} from './events.ts';
import { nearestLanguage } from './nearest-language.ts';

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
 * @csspart more - The rest of the series' text, closed at first.
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
 * @csspart register-button - The link to the registration.
 * @csspart note - The organizer's sentence about the registration.
 * @csspart link - A link in texts, places and the foot.
 * @csspart button - Every button; `quiet` the secondary ones.
 * @csspart more-button - “Show more dates”.
 * @csspart footer - The foot.
 * @csspart organizations - Partners with their roles.
 * @csspart organization - One partner.
 * @csspart logo - A partner's logo.
 * @csspart contact - Whom to ask.
 * @csspart status - The sentence while loading and on errors.
 * @csspart retry-button - “Try again”.
 * @csspart empty - The sentence where no session is to be shown.
 *
 * @cssprop --series-schedule-accent - Colour of buttons and date leaves.
 * @cssprop --series-schedule-accent-text - Text on the accent.
 * @cssprop --series-schedule-text - Text; inherited from the page by default.
 * @cssprop --series-schedule-muted - Quiet text.
 * @cssprop --series-schedule-surface - Background of a card.
 * @cssprop --series-schedule-border - Colour of lines.
 * @cssprop --series-schedule-radius - Radius of corners.
 * @cssprop --series-schedule-gap - Space between cards; paddings follow it.
 * @cssprop --series-schedule-font - Font family; inherited from the page by default.
 */
export class SeriesScheduleElement extends LitElement {
  /** @internal */
  static override styles = styles;

  /** @internal */
  static override properties = {
    src: {},
    lang: { reflect: true },
    layout: {},
    show: {},
    limit: { type: Number },
    session: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    noHeader: { attribute: 'no-header', type: Boolean },
    noFooter: { attribute: 'no-footer', type: Boolean },
    theme: { reflect: true },
    loading: {},
    target: {},
    images: {},
    reserve: { type: Number },
    now: { attribute: false },
  };

  /** Address of the schedule: https, or on the page's own server. Changing it loads anew. */
  declare src: string;
  /** Language of the widget's own words and dates: `de` or `en`; else that of the nearest ancestor. */
  declare lang: string;
  /**
   * `cards`, `list` for compact rows, or `next` for the next session alone.
   * @default cards
   */
  declare layout: string;
  /**
   * Which sessions: `all`, `upcoming` or `past`.
   * @default all
   */
  declare show: string;
  /**
   * How many sessions stand before “show more dates”.
   * @default 1000
   */
  declare limit: number;
  /** Only the session with this `@id`, or whose `@id` ends so after “#” or “/”. */
  declare session: string;
  /**
   * Level of the series' heading, 2 to 6; sessions are one below.
   * @default 2
   */
  declare headingLevel: number;
  /** Leaves out the series' head. */
  declare noHeader: boolean;
  /** Leaves out partners and contact. */
  declare noFooter: boolean;
  /**
   * `auto` is at home on the page; `light` or `dark` bring colours of their own.
   * @default auto
   */
  declare theme: string;
  /**
   * `eager` fetches at once, `lazy` once the element comes near the viewport.
   * @default eager
   */
  declare loading: string;
  /** Where registration links open, as on any link. */
  declare target: string;
  /**
   * Pictures: `own` only from the page's or the schedule's origin, `none`, or `all` over https.
   * @default own
   */
  declare images: string;
  /**
   * For how many cards space is held while loading.
   * @default 0
   */
  declare reserve: number;
  /** A moment to show instead of now, for previews and tests: a Date, milliseconds, or a date as in the document. */
  declare now: Date | number | string | undefined;

  #load = new Task(this, {
    autoRun: false,
    task: ([src]: readonly [string], { signal }) => loadSchedule(src, this.baseURI, signal),
    onComplete: (schedule) => {
      this.#shown = schedule;
      this.#news = () => this.#announce(schedule);
    },
    onError: (error) => {
      // A schedule stays when a newer version of it can't be had, but not in place of another one.
      if (this.#shown?.src !== this.src) this.#shown = undefined;
      this.#news = () => this.#complain(error);
    },
  });
  /** The last good schedule: it stays while a newer one loads. */
  #shown: LoadedSchedule | undefined;
  /** What to tell the page once it shows it. */
  #news: (() => void) | undefined;
  /** Whether the present `src` has been asked for. */
  #isRequested = false;
  #nearViewport: IntersectionObserver | undefined;
  #isNear = false;
  /** Sessions that the visitor asked for beyond the limit. */
  #extra = 0;

  constructor() {
    super();
    Object.assign(this, DEFAULTS);
  }

  /** The schedule on the page as a readonly model; undefined until one has been read. */
  get series(): Series | undefined {
    return this.#shown?.series;
  }

  /** Fetches the schedule again; what is on the page stays until the new one is there. */
  async reload(): Promise<void> {
    await this.#load.run([this.src]);
    await this.updateComplete;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#nearViewport = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#nearViewport?.disconnect();
        this.#isNear = true;
        this.requestUpdate();
      },
      { rootMargin: '50%' },
    );
    this.#nearViewport.observe(this);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#nearViewport?.disconnect();
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) this.#isRequested = false;
    if (this.#isRequested || (configOf(this).loading === 'lazy' && !this.#isNear)) return;
    this.#isRequested = true;
    void this.#load.run([this.src]);
  }

  /** @internal */
  protected override firstUpdated(): void {
    // The status region is on the page now, empty; what it has to say comes with a second rendering.
    this.requestUpdate();
  }

  /** @internal */
  protected override updated(): void {
    const news = this.#news;
    this.#news = undefined;
    if (news) void this.updateComplete.then(news);
  }

  /** @internal */
  protected override render(): unknown {
    const config = configOf(this);
    const context = this.#viewContext(config);
    const series = this.#shown?.series;
    const { show, session, layout } = config;
    const next = layout === 'next';
    const { error, status } = this.#load;
    return widgetView(
      {
        status: {
          isPending: status === TaskStatus.PENDING,
          hasSchedule: !!series,
          error: error instanceof ScheduleError ? error.name : undefined,
          mayAnnounce: this.hasUpdated,
        },
        series,
        sessions: series ? selectSessions(series, { show, session, next }, context.now) : [],
        limit: config.limit + this.#extra,
        empty: context.locale.messages.empty[session ? 'session' : next ? 'next' : show],
        reserve: config.reserve,
      },
      { onRetry: () => void this.#retry(), onMore: () => void this.#showMore(config.limit + this.#extra) },
      context,
    );
  }

  #viewContext({ layout, headingLevel, target, images }: Config): ViewContext {
    const origins = [location.origin, this.#shown && new URL(this.#shown.url).origin];
    return {
      locale: localeFor(this.lang || nearestLanguage(this)),
      now: toInstant(this.now, this.series?.timeZone) ?? Date.now(),
      headingLevel,
      layout,
      target,
      showHeader: !this.noHeader,
      showFooter: !this.noFooter,
      allowsImage: (url) =>
        images !== 'none' &&
        (origins.includes(new URL(url).origin) || (images === 'all' && url.startsWith('https:'))),
      onRegister: (event, url, session) => {
        if (!this.dispatchEvent(new SeriesScheduleRegisterEvent(url, session))) event.preventDefault();
      },
    };
  }

  #announce({ series, problems, url }: LoadedSchedule): void {
    this.dispatchEvent(new SeriesScheduleLoadEvent(series));
    const [first] = problems;
    if (!first) return;
    warn(`${url} has ${problems.length} problem(s), the first: ${first.path} ${first.message}.`, problems);
    this.dispatchEvent(new SeriesScheduleProblemsEvent(problems));
  }

  #complain(error: unknown): void {
    if (!(error instanceof ScheduleError)) return;
    warn(error.message);
    this.dispatchEvent(new SeriesScheduleErrorEvent(error));
  }

  async #retry(): Promise<void> {
    if (this.#load.status === TaskStatus.PENDING) return;
    const button = this.shadowRoot?.activeElement;
    await this.reload();
    // The button is gone with the error: the focus must not fall back to the page's start.
    if (button && !button.isConnected) this.#focusHeading('[part~=title],[part~=session-title]', 0);
  }

  async #showMore(shown: number): Promise<void> {
    this.#extra += DEFAULTS.limit;
    this.requestUpdate();
    await this.updateComplete;
    this.#focusHeading('[part~=session-title]', shown);
  }

  /** Moves the focus to one of the headings that are on the page; a slotted head takes the place of ours. */
  #focusHeading(selector: string, index: number): void {
    const headings = [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
    const heading = headings.filter((one) => one.getClientRects().length)[index];
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }
}

/** Milliseconds since the epoch, or undefined where it is no moment; a text is read as the document's dates are. */
const toInstant = (now: Date | number | string | undefined, zone: string | undefined): number | undefined =>
  typeof now === 'string' ? readMoment(now, zone)?.instant : now?.valueOf();

/** One line for the webmaster; never an error, which a page's monitoring would take for its own. */
const warn = (message: string, ...evidence: readonly unknown[]) =>
  console.warn(`<series-schedule> ${message}`, ...evidence);

declare global {
  interface HTMLElementTagNameMap {
    'series-schedule': SeriesScheduleElement;
  }
}
