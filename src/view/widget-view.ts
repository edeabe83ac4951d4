import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../model/series.ts';
import { seriesDocuments, seriesFooter, seriesHeader, seriesRegistration } from './series-view.ts';
import { sessionList } from './session-list.ts';
import { statusView, type Status } from './status-view.ts';
import type { ViewContext } from './view-context.ts';

/** What there is to show. */
export interface WidgetState extends Status {
  /** Those of its sessions that the page asks for. */
  readonly sessions: readonly Session[];
  /** How many of them stand before the button for more. */
  readonly limit: number;
  /** The sentence in place of a list without sessions. */
  readonly empty: string;
  /** For how many cards space is held while there is none. */
  readonly reserve: number;
}

/** What the page brings. Without its slot it is not shown. */
const FALLBACK = html`<slot></slot>`;

/** The whole widget: status, schedule, and the page's own fallback, hidden once there is a schedule. */
export function widgetView(state: WidgetState, context: ViewContext): TemplateResult {
  const { series, sessions, limit, empty, reserve } = state;
  const { lang, messages } = context.locale;
  return html`<div part=${`series ${context.layout}`} lang=${lang} dir="ltr" aria-busy=${state.isPending}>
    ${statusView(state, messages)}
    ${
      series
        ? html`${context.showHeader ? html`<slot name="header">${seriesHeader(series, context)}</slot>` : nothing}
          ${seriesRegistration(series, sessions, context)} ${sessionList(sessions, limit, empty, context)}
          ${seriesDocuments(series, sessions, context)}
          ${context.showFooter ? html`<slot name="footer">${seriesFooter(series, context)}</slot>` : nothing}`
        : reserve
          ? // Some libraries have an Array.from() of their own.
            [...Array<unknown>(reserve)].map(
              (_, index) => html`<div class="reserved">${index ? nothing : FALLBACK}</div>`,
            )
          : FALLBACK
    }
  </div>`;
}
