import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import type { Addresses } from '../embed/places.ts';
import { documentOf } from '../state.ts';
import { changedSince } from './archived.ts';

/** The buttons that save everything, with what is missing in the package or is no longer true of it. */
export function archiveButtons({ say, state, effects }: Context, addresses: Addresses | undefined) {
  const where = state.step === 'embed' ? '' : say('inEmbed');
  const changed = changedSince(state.archived, documentOf(state), addresses);
  return html`<div class="actions">
      <button
        type="button"
        class="primary"
        aria-disabled=${state.isPacking ? 'true' : nothing}
        @click=${effects.saveArchive}
      >
        ${say('saveArchive')}
      </button>
      <button type="button" class="secondary" @click=${effects.save}>${say('save')}</button>
      ${state.newsOf === 'saving' ? html`<p class="said">${state.news}</p>` : nothing}
    </div>
    <div role="status">
      ${changed ? html`<p class="notice">${say(`changed-${changed}`)}</p>` : nothing}
      ${addresses ? nothing : html`<p class="notice">${say('archiveNeedsAddress', { where })}</p>`}
    </div>`;
}
