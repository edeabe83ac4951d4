import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../context.ts';
import { fieldValue } from '../edit/fields.ts';
import { placing } from '../state.ts';
import { copyable } from './copyable.ts';
import type { Addresses } from './places.ts';
import { policyLines } from './policy-lines.ts';

/** Stands for a page on another server than the files. */
const ELSEWHERE = 'https://series-schedule.invalid/';

/** The lines for a Content Security Policy. */
export function policyPanel(context: Context, addresses: Addresses) {
  const { say, state, checked, act } = context;
  const { policy, isOwnServer } = state.places;
  const series = checked.schedule?.series;
  const hasPictures = JSON.stringify(series ?? {}).match(/"(image|logo)":\[\{/) !== null;
  const site = isOwnServer ? addresses.folder : ELSEWHERE;
  const lines = policyLines(policy, addresses, site, hasPictures ? [addresses.folder] : []);
  return html`<section class="panel" aria-labelledby="policy-title">
    <h3 id="policy-title">${say('policyTitle')}</h3>
    <div class="field">
      <label for="policy">${say('policyNow')}</label>
      <p class="hint" id="policy-hint">${say('policyNowHint')}</p>
      <textarea
        id="policy"
        rows="2"
        aria-describedby="policy-hint"
        placeholder="default-src 'self'; …"
        .value=${live(policy)}
        @input=${(event: Event) => act(placing({ policy: fieldValue(event) }))}
      ></textarea>
    </div>
    ${
      lines.length
        ? html`<p>${say('policyLead')}</p>
            ${copyable(context, say('policyTitle'), lines.join(';\n'))}`
        : html`<p class="good">${say('policyFine')}</p>`
    }
    <p class="hint">${say('policyTypes')}</p>
  </section>`;
}

/** What a consent tool has to be told. */
export function consentPanel(context: Context, addresses: Addresses | undefined) {
  const { say, state } = context;
  return html`<section class="panel" aria-labelledby="consent-title">
    <h3 id="consent-title">${say('consentTitle')}</h3>
    <p>${say('consentText')}</p>
    ${copyable(context, say('consentTitle'), addresses?.script ?? 'series-schedule.js')}
    <p class="hint">${say('consentHeld')} ${state.places.isOwnServer ? nothing : say('consentClick')}</p>
  </section>`;
}
