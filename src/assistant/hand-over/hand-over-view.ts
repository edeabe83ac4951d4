import { html } from 'lit';
import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import { COPIED } from '../../publish/files.ts';
import { copyable } from '../embed/copyable.ts';
import { addressesOf } from '../embed/places.ts';
import { snippetForPartner } from '../embed/snippet-for.ts';
import { documentOf } from '../state.ts';
import { archiveButtons } from './archive-buttons.ts';
import { FILES } from './readme.ts';

/** The step in which she keeps what she has made, and lets others continue. */
export function handOverView(context: Context) {
  const { say, state, effects } = context;
  const addresses = addressesOf(state.places, textAt(documentOf(state), ['url']));
  const link = addresses && effects.linkTo(addresses.schedule);
  return html`
    <h2 id="step-title" tabindex="-1">${say('handOverTitle')}</h2>
    <p class="lead">${say('handOverLead')}</p>
    <section class="panel" aria-labelledby="keep-title">
      <h3 id="keep-title">${say('keepTitle')}</h3>
      <p>${say('keepText')}</p>
      ${archiveButtons(context, addresses)}
      <details class="text">
        <summary>${say('inArchive')}</summary>
        <dl class="files">
          ${FILES.map(
            (name) =>
              html`<dt>
                  ${say(COPIED.includes(name) ? 'copyFolder' : 'uploadFolder')}/${name === 'calendar' ? 'calendar/*.ics' : name}
                </dt>
                <dd>${say(`file-${name}`)}</dd>`,
          )}
        </dl>
      </details>
      <p class="hint">${say('archiveHint')}</p>
    </section>
    <section class="panel" aria-labelledby="partner-title">
      <h3 id="partner-title">${say('partnerTitle')}</h3>
      ${
        addresses
          ? html`<p>${say('partnerText')}</p>
              ${copyable(context, say('theSnippet'), snippetForPartner(context, addresses).body)}
              <p class="hint">${say('partnerHint')}</p>`
          : html`<p>${say('partnerNeeds')}</p>`
      }
    </section>
    <section class="panel" aria-labelledby="colleague-title">
      <h3 id="colleague-title">${say('colleagueTitle')}</h3>
      ${
        link
          ? html`<p>${say('colleagueText')}</p>
              ${copyable(context, say('colleagueLink'), link)}`
          : html`<p>${say('colleagueNeeds')}</p>`
      }
    </section>
    <section class="panel" aria-labelledby="later-title">
      <h3 id="later-title">${say('laterTitle')}</h3>
      <p>${say('laterText', { folder: say('uploadFolder') })}</p>
      <p>${say('laterAlone')}</p>
      <p>${say('laterSnippet')}</p>
    </section>
  `;
}
