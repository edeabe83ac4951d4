import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../model/series.ts';
import type { ViewContext } from './view-context.ts';

/** Number of cards up to which a browser renders those far down the page too. */
const MOST_RENDERED = 300;

/**
 * The empty list that CardList fills with cards, and a button if there are more sessions than the limit.
 * @param limit number of sessions that are shown
 * @param empty the sentence that is shown if there are no sessions
 */
export function sessionList(
  sessions: readonly Session[],
  limit: number,
  empty: string,
  { isWhole, locale }: ViewContext,
): TemplateResult {
  if (!sessions.length && isWhole) return html`<slot name="empty"><p part="empty">${empty}</p></slot>`;
  const rest = sessions.length - limit;
  // VoiceOver in Safari does not announce a list without markers as a list, unless it has the role.
  const isLong = Math.min(sessions.length, limit) > MOST_RENDERED;
  return html`<ol part="sessions" role="list" class=${isLong ? 'long' : nothing}></ol>
    ${
      rest > 0 && isWhole
        ? html`<button part="button quiet more-button" data-action="more">
            ${locale.count(locale.messages.moreSessions, rest)}
          </button>`
        : nothing
    }`;
}
