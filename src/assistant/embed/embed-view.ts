import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import { documentOf } from '../state.ts';
import { addressesForm } from './addresses-form.ts';
import { coloursPanel } from './colours-panel.ts';
import { placeForm } from './place-form.ts';
import { addressesOf } from './places.ts';
import { consentPanel, policyPanel } from './policy-panel.ts';
import { serverPanel } from './server-panel.ts';
import { snippetPanel } from './snippet-panel.ts';
import { textsPanel } from './texts-panel.ts';
import { uploadPanel } from './upload-panel.ts';

/** The step in which the widget gets into a page. */
export function embedView(context: Context) {
  const { say, state } = context;
  const { places } = state;
  const addresses = addressesOf(places, textAt(documentOf(state), ['url']));
  return html`
    <h2 id="step-title" tabindex="-1">${say('embedTitle')}</h2>
    <p class="lead">${say('placeLead')}</p>
    ${placeForm(context)} ${addressesForm(context, addresses)} ${uploadPanel(context, addresses)}
    ${snippetPanel(context, addresses)} ${addresses ? serverPanel(context, addresses) : nothing}
    ${places.hasPolicy && addresses ? policyPanel(context, addresses) : nothing}
    ${places.hasConsent ? consentPanel(context, addresses) : nothing} ${coloursPanel(context)}
    ${textsPanel(context, addresses)}
  `;
}
