import { html, nothing, type TemplateResult } from 'lit';
import type { Series, Session } from '../model/series.ts';
import { sessionView } from './session-view.ts';
import type { ViewContext } from './view-context.ts';

/** How many cards are drawn at a time, so that a long schedule leaves the page its turns. */
export const PART = 60;

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
  const parts = [];
  for (let from = 0; from < Math.min(limit, grown, sessions.length); from += PART) {
    const to = Math.min(from + PART, limit);
    parts.push(
      (context.parts[to] ??= sessions
        .slice(from, to)
        .map((session) => sessionView(session, series, context))),
    );
  }
  // Safari forgets that a list without markers is one, unless its role says so.
  return html`<ol part="sessions" role="list">
      ${parts}
    </ol>
    ${
      rest > 0 && context.isWhole
        ? html`<button part="button quiet more-button" @click=${onMore}>
            ${context.locale.count(context.locale.messages.moreSessions, rest)}
          </button>`
        : nothing
    }`;
}
