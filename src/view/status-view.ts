import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorName, Messages } from '../i18n/messages.ts';

/** What the widget is doing, or why it shows nothing new. */
export interface Status {
  readonly isPending: boolean;
  readonly hasSchedule: boolean;
  /** The name of the error that the last attempt ended with; also while the next one runs. */
  readonly error?: ErrorName;
  /** When the schedule on the page was fetched, in words, where it is not the newest. */
  readonly asOf?: string;
  /** What has changed on the page with time, for those who listen. */
  readonly news: string;
  /** False for the very first rendering. */
  readonly mayAnnounce: boolean;
}

/**
 * The status region, and the button that goes with an error. The region is there, empty, before there is
 * anything to say: screen readers announce only what comes into a region they know (WCAG 4.1.3).
 */
export function statusView(status: Status, messages: Messages, onRetry: () => void): TemplateResult {
  const { isPending, hasSchedule, error, asOf, news, mayAnnounce } = status;
  const loading = hasSchedule ? '' : messages.loading;
  const words = isPending ? loading : error ? messages.errors[error] : '';
  return html`<p
      part=${error && !isPending ? 'status error' : 'status'}
      class=${words ? nothing : 'unseen'}
      role="status"
    >
      ${mayAnnounce ? words || news : nothing}
    </p>
    ${asOf ? html`<p part="as-of">${messages.asOf(asOf)}</p>` : nothing}
    ${
      error
        ? html`<button
            part="button quiet retry-button"
            type="button"
            aria-disabled=${isPending ? 'true' : nothing}
            @click=${onRetry}
          >
            ${messages.retry}
          </button>`
        : nothing
    }`;
}
