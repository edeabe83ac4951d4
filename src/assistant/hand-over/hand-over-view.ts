import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import { copyable } from '../embed/copyable.ts';
import { addressesOf } from '../embed/places.ts';
import { documentOf } from '../state.ts';

/** The files of the package that need a word, in the order of their use. */
const FILES = [
  'schedule.json',
  'series-schedule.js',
  'index.html',
  'schedule.css',
  'schedule.ics',
  'calendar',
  'fallback.html',
  'newsletter.txt',
  'snippets.html',
] as const;

/** The step in which she keeps what she has made, and lets others continue. */
export function handOverView({ say, state, effects }: Context) {
  const addresses = addressesOf(state.places, textAt(documentOf(state), ['url']));
  const link = addresses && effects.linkTo(addresses.schedule);
  return html`
    <h2 id="step-title" tabindex="-1">${say('handOverTitle')}</h2>
    <p class="lead">${say('handOverLead')}</p>
    <section class="panel" aria-labelledby="keep-title">
      <h3 id="keep-title">${say('keepTitle')}</h3>
      <p>${say('keepText')}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${effects.saveArchive}>${say('saveArchive')}</button>
        <button type="button" class="secondary" @click=${effects.save}>${say('save')}</button>
      </div>
      <details class="text">
        <summary>${say('inArchive')}</summary>
        <dl class="files">
          ${FILES.map(
            (name) =>
              html`<dt>${name === 'calendar' ? 'calendar/*.ics' : name}</dt>
                <dd>${say(`file-${name}`)}</dd>`,
          )}
        </dl>
      </details>
      <p class="hint">${say('archiveHint')}</p>
      ${addresses ? nothing : html`<p class="hint">${say('archiveNeedsAddress')}</p>`}
    </section>
    <section class="panel" aria-labelledby="colleague-title">
      <h3 id="colleague-title">${say('colleagueTitle')}</h3>
      ${
        link
          ? html`<p>${say('colleagueText')}</p>
              ${copyable(say, say('colleagueLink'), link, effects.copy)}`
          : html`<p>${say('colleagueNeeds')}</p>`
      }
    </section>
    <section class="panel" aria-labelledby="later-title">
      <h3 id="later-title">${say('laterTitle')}</h3>
      <p>${say('laterText')}</p>
    </section>
  `;
}
