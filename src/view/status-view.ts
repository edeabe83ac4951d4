import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorName } from '../model/error-name.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Series } from '../model/series.ts';

/** What the widget is doing, or why it shows nothing new. */
export interface Status {
  readonly isPending: boolean;
  /** The schedule that is shown; absent before the first one is there. */
  readonly series?: Series;
  /** The name of the error that the last attempt ended with; also while the next one runs. */
  readonly error?: ErrorName;
  /** When the schedule on the page was fetched, in words, where it is not the newest. */
  readonly asOf?: string;
  /** The host that a click of the visitor is going to ask; else empty. */
  readonly hostToAsk: string;
  /** What has changed on the page with time, for screen-reader users. */
  readonly news: string;
  /** False for the very first rendering. */
  readonly mayAnnounce: boolean;
}

/**
 * The status region, and the button that goes with an error or stands before the first request. The region is there,
 * empty, before there is anything to say: screen readers announce only what comes into a region they know (WCAG
 * 4.1.3). That something loads is seen by the space that it holds: a line of ours would push the page down.
 */
export function statusView(status: Status, messages: Messages): TemplateResult {
  const { isPending, series, error, asOf, hostToAsk, news, mayAnnounce } = status;
  const loading = series ? '' : messages.loading;
  const words = isPending
    ? loading
    : error
      ? messages[error === 'NoSessionError' ? 'noSession' : 'failed']
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
