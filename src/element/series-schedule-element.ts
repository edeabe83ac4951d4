import { LitElement, nothing } from 'lit';
import { creationScope } from '../isolation/creation-scope.ts';
import { localeFor } from '../i18n/locale.ts';
import type { Series } from '../model/series.ts';
import { styles } from '../styles/styles.ts';
import { widgetView } from '../view/widget-view.ts';
import { actionOf } from './actions.ts';
import { Alarm } from './alarm.ts';
import { announceError, announceSchedule } from './announce.ts';
import { ATTRIBUTE_NAMES, ATTRIBUTES, configOf, PROPERTIES, reflectAttributes } from './attributes.ts';
import { CardList } from './card-list.ts';
import { downloadCalendar } from './download-calendar.ts';
import { send } from './events.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { nearestLanguage } from './nearest-language.ts';
import { ScheduleLoader } from './schedule-loader.ts';
import { momentToShow, snapshotAt, widgetStateAt, type Snapshot } from './snapshot.ts';
import { StructuredData } from './structured-data.ts';
import { giveUp } from './warn.ts';

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
  static override styles = styles;

  /** @internal */
  static override properties = { ...PROPERTIES, now: { attribute: false } };

  /**
   * Address of the schedule: https, or on the page's own server. Changing it loads the new one.
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
   * For how many cards space is held while loading. Without it space is held for three cards, or for one with
   * `layout="next"` or `session`, unless a fallback inside of the element holds it.
   * @attr reserve
   */
  declare reserve: number;
  /**
   * Publishes the schedule to search engines, as JSON-LD among the element's children; for the organizer's own page.
   * @attr structured-data
   */
  declare structuredData: boolean;
  /** A moment to show instead of now, for previews and tests: a Date, milliseconds, or a date as in the document. */
  declare now: Date | number | string | undefined;

  #loader = new ScheduleLoader(this, (error) => {
    this.#onRendered = () => {
      const { schedule } = this.#loader;
      if (error) announceError(this, error);
      else if (schedule && !schedule.rest) announceSchedule(this, schedule);
    };
  });
  /** What the page is told once it shows the result of a load. */
  #onRendered: (() => void) | undefined;
  #snapshot: Snapshot | undefined;
  /** The moment that the page shows, in milliseconds since the epoch. */
  #moment = 0;
  /** How many sessions beyond the limit the visitor has asked for. */
  #extra = 0;
  #cardList = new CardList();
  #focus = new FocusKeeper(this);
  #structuredData = new StructuredData(this);
  #alarm = new Alarm((event) => {
    const { type } = event ?? {};
    if (type) this.#loader.refresh(type === 'online');
    this.requestUpdate();
    if (type !== 'beforeprint') return;
    // Paper has no button for more, and does not wait.
    this.#extra = Infinity;
    this.performUpdate();
    while (!this.#renderCards());
  });

  /** @internal */
  override readonly renderOptions = { host: this, creationScope };

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTE_NAMES];
  }

  /** The schedule on the page as a readonly model; undefined until one has been read. */
  get series(): Series | undefined {
    return this.#loader.schedule?.series;
  }

  /** Fetches the schedule again; the page keeps the present one until the new one is there. */
  async reload(): Promise<void> {
    await this.#loader.load();
    await this.updateComplete;
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#alarm.start();
    // Time has passed while the element was not on the page.
    this.requestUpdate();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
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
    super.attributeChangedCallback(name, before, value);
    if (before === value) return;
    if (name === 'src') this.#loader.reset();
    this.requestUpdate();
  }

  /** @internal */
  protected override performUpdate(): void {
    this.#guard(() => super.performUpdate());
  }

  /** An error must not reach the page; the fallback takes the place of what could not be rendered. */
  #guard(render: () => void): void {
    try {
      render();
    } catch (error) {
      this.shadowRoot?.replaceChildren(Document.prototype.createElement.call(document, 'slot'));
      giveUp(error);
    }
  }

  /** @internal */
  protected override willUpdate(): void {
    this.#focus.remember();
    const { schedule } = this.#loader;
    this.#moment = momentToShow(this.now, Date.now(), schedule);
    const request = {
      schedule,
      config: configOf(this),
      locale: localeFor(this.lang || nearestLanguage(this)),
      preview: this.now,
      origin: location.origin,
    };
    this.#snapshot = snapshotAt(this.#moment, request, this.#snapshot);
    this.#loader.start(request.config);
  }

  /** @internal */
  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#press);
    // The status region is on the page now, empty; what it has to say comes with a second rendering.
    this.requestUpdate();
  }

  /** @internal */
  protected override updated(): void {
    this.#structuredData.publish(this.structuredData ? this.#loader.schedule?.json : '');
    const { validUntil = Infinity } = this.#snapshot ?? {};
    this.#alarm.set(this.isConnected && this.now === undefined ? validUntil - this.#moment : Infinity);
    this.#renderCards();
    this.#focus.restore();
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
      isBare: !this.firstElementChild && !this.hasAttribute('reserve'),
    });
    return widgetView(state, context);
  }

  /** Renders some of the cards, and the others in later turns. @returns whether they are all there */
  #renderCards(): boolean {
    const list = this.renderRoot.querySelector('[part=sessions]');
    const snapshot = this.#snapshot;
    if (list && snapshot) {
      const { sessions, request } = snapshot;
      const count = Math.min(request.config.limit + this.#extra, sessions.length);
      if (!this.#cardList.render(list, snapshot, count)) {
        setTimeout(() => this.#guard(() => this.#renderCards()));
        return false;
      }
    }
    const tell = this.#onRendered;
    this.#onRendered = undefined;
    if (tell) void this.updateComplete.then(tell);
    return true;
  }

  #press = (event: Event): void => {
    const { name, control, sessionId } = actionOf(event, this.renderRoot) ?? {};
    const session = this.series?.sessions.find(({ id }) => id === sessionId);
    const { schedule } = this.#loader;
    if (name === 'calendar' && schedule && this.#snapshot) {
      downloadCalendar(schedule, session, this.#snapshot.request.locale, this.#moment);
    } else if (name === 'register') {
      const url = control?.getAttribute('href') ?? '';
      if (!send(this, 'register', { url, session })) event.preventDefault();
    } else if (name === 'more') this.#showMore();
    else if (name === 'load' && !this.#loader.isPending) void this.reload();
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
