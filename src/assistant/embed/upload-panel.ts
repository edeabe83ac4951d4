import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import { archiveButtons } from '../hand-over/archive-buttons.ts';
import type { Addresses } from './places.ts';

/** What is uploaded, and where to. */
export function uploadPanel(context: Context, addresses: Addresses | undefined) {
  const { say, state } = context;
  const { system, isOwnServer } = state.places;
  return html`<section class="panel" aria-labelledby="upload-title">
    <h3 id="upload-title">${say('uploadTitle')}</h3>
    <p>${say('uploadText', { folder: say('uploadFolder') })}</p>
    <p>${isOwnServer ? say(`where-${system}`) : say('where-other')}</p>
    ${archiveButtons(context, addresses)}
    ${
      addresses
        ? html`<p>
            ${say('uploadedAt')}
            <a href=${addresses.schedule} target="_blank" rel="noopener">${addresses.schedule}</a>
          </p>`
        : nothing
    }
    <details class="text">
      <summary>${say('singleFiles')}</summary>
      <p>${say('twoFiles')}</p>
      <a class="secondary" href="./series-schedule.js" download="series-schedule.js">${say('saveScript')}</a>
    </details>
  </section>`;
}
