import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../model/series.ts';
import { seriesDocuments, seriesFooter, seriesHeader, seriesRegistration } from './series-view.ts';
import { debugView } from './debug-view.ts';
import { sessionList } from './session-list.ts';
import { statusView, type Status } from './status-view.ts';
import type { ViewContext } from './view-context.ts';

/** Everything that the widget shows. */
export interface WidgetState extends Status {
  /** The sessions that the page asks for. */
  readonly sessions: readonly Session[];
  /** Number of sessions above the button “Show more dates”. */
  readonly limit: number;
  /** The sentence that is shown if there are no sessions. */
  readonly empty: string;
  /** Number of cards for which space is held before there is a schedule. */
  readonly reserve: number;
  /** What an editor can correct; absent unless the page asks for it. */
  readonly notes?: readonly string[];
}

/** The page's own content of the element. It is visible only while this slot is rendered. */
const FALLBACK = html`<slot></slot>`;

/**
 * The whole widget: the status, and the schedule or, until there is one, the fallback. Header and footer of the page stand
 * in each view.
 */
export function widgetView(state: WidgetState, context: ViewContext): TemplateResult {
  const { series, sessions, limit, empty, reserve } = state;
  const { lang, messages } = context.locale;
  return html`<div part=${`series ${context.layout}`} lang=${lang} dir="ltr" aria-busy=${state.isPending}>
    ${statusView(state, messages)} ${state.notes ? debugView(state.notes, context) : nothing}
    ${
      context.noHeader
        ? nothing
        : html`<slot name="header">${series ? seriesHeader(series, context) : nothing}</slot>`
    }
    ${
      series
        ? html`${seriesRegistration(series, sessions, context)}
          ${sessionList(sessions, limit, empty, context)} ${seriesDocuments(series, sessions, context)}`
        : reserve
          ? // Not with Array.from(), which some libraries replace.
            [...Array<unknown>(reserve)].map(
              (_, index) => html`<div class="reserved">${index ? nothing : FALLBACK}</div>`,
            )
          : FALLBACK
    }
    ${
      context.noFooter
        ? nothing
        : html`<slot name="footer">${series ? seriesFooter(series, context) : nothing}</slot>`
    }
  </div>`;
}
