import { html } from 'lit';
import type { Context } from '../context.ts';

/** What is uploaded, and where to. */
export function uploadPanel({ say, state, effects }: Context) {
  const { system, isOwnServer } = state.places;
  return html`<section class="panel" aria-labelledby="upload-title">
    <h3 id="upload-title">${say('uploadTitle')}</h3>
    <p>${say('twoFiles')}</p>
    <p>${isOwnServer ? say(`where-${system}`) : say('where-other')}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${effects.saveArchive}>${say('saveArchive')}</button>
      <button type="button" class="secondary" @click=${effects.save}>${say('save')}</button>
      <a class="secondary" href="./series-schedule.js" download="series-schedule.js">${say('saveScript')}</a>
    </div>
    <p class="hint">${say('wholePackage')}</p>
  </section>`;
}
