import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorName } from '../model/error-name.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Series } from '../model/series.ts';

/** The progress or the error of a load. */
export interface Status {
  /** Whether a load is running. */
  readonly isPending: boolean;
  /** The schedule that is shown; absent until the first one has been loaded. */
  readonly series?: Series;
  /** The error of the last load; it stays until the next load has ended. */
  readonly error?: { readonly name: ErrorName };
  /** When the shown schedule was fetched, in words; absent unless a newer one could not be loaded. */
  readonly asOf?: string;
  /** The host that a click on “Load dates” sends a request to; empty if no click is needed. */
  readonly hostToAsk: string;
  /** The last changes of state, in words, for screen-reader users. */
  readonly news: string;
  /** False during the first rendering. */
  readonly mayAnnounce: boolean;
}

/**
 * The status region, and the button “Try again” or “Load dates”. The region is on the page, empty, before its first
 * message, because screen readers announce only changes of a region that they know (WCAG 4.1.3 Status Messages). Only
 * errors are visible in it: a visible “Loading” would shift the page, and the reserved space already shows it.
 */
export function statusView(status: Status, messages: Messages): TemplateResult {
  const { isPending, series, error, asOf, hostToAsk, news, mayAnnounce } = status;
  const loading = series ? '' : messages.loading;
  const words = isPending
    ? loading
    : error
      ? messages[error.name === 'NoSessionError' ? 'noSession' : 'failed']
      : '';
  return html`<p part="status" class=${error && words ? nothing : 'unseen'} role="status">
      ${mayAnnounce ? words || news : nothing}
    </p>
    ${asOf ? html`<p part="as-of">${messages.asOf(asOf)}</p>` : nothing}
    ${hostToAsk ? html`<p part="load-note">${messages.loadNote(hostToAsk)}</p>` : nothing}
    ${
      error || hostToAsk
        ? html`<button
            part=${error ? 'button quiet retry-button' : 'button load-button'}
            data-action="load"
            aria-disabled=${isPending || nothing}
          >
            ${error ? messages.retry : messages.load}
          </button>`
        : nothing
    }`;
}
