import { html, nothing, type TemplateResult } from 'lit';
import type { Series, Session } from '../model/series.ts';
import { sessionView } from './session-view.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The sessions as a list, up to a limit, with a button for the rest.
 * @param grown how many of them may be drawn so far
 * @param empty the sentence for a list without sessions
 */
export function sessionList(
  series: Series,
  sessions: readonly Session[],
  limit: number,
  grown: number,
  empty: string,
  onMore: () => void,
  context: ViewContext,
): TemplateResult {
  if (!sessions.length && context.isWhole)
    return html`<slot name="empty"><p part="empty">${empty}</p></slot>`;
  const rest = sessions.length - limit;
  // Safari forgets that a list without markers is one, unless its role says so.
  return html`<ol part="sessions" role="list">
      ${sessions.slice(0, Math.min(limit, grown)).map((session) => card(session, series, context))}
    </ol>
    ${
      rest > 0 && context.isWhole
        ? html`<button part="button quiet more-button" @click=${onMore}>
            ${context.locale.count(context.locale.messages.moreSessions, rest)}
          </button>`
        : nothing
    }`;
}

function card(session: Session, series: Series, context: ViewContext): TemplateResult {
  const { cards } = context;
  const drawn = cards.get(session) ?? sessionView(session, series, context);
  cards.set(session, drawn);
  return drawn;
}
