import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../model/series.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The list that the cards come into, with a button for those beyond a limit.
 * @param empty the sentence for a list without sessions
 */
export function sessionList(
  sessions: readonly Session[],
  limit: number,
  empty: string,
  { isWhole, locale }: ViewContext,
): TemplateResult {
  if (!sessions.length && isWhole) return html`<slot name="empty"><p part="empty">${empty}</p></slot>`;
  const rest = sessions.length - limit;
  // Safari forgets that a list without markers is one, unless its role says so.
  return html`<ol part="sessions" role="list"></ol>
    ${
      rest > 0 && isWhole
        ? html`<button part="button quiet more-button" data-action="more">
            ${locale.count(locale.messages.moreSessions, rest)}
          </button>`
        : nothing
    }`;
}
