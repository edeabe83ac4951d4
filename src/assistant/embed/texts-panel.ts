import { html } from 'lit';
import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import { documentOf } from '../state.ts';
import { copyable } from './copyable.ts';
import type { Addresses } from './places.ts';
import { accessibilityText, privacyText } from './site-texts.ts';

/** The texts that a website owes its visitors. */
export function textsPanel(context: Context, addresses: Addresses | undefined) {
  const { say, state } = context;
  const document = documentOf(state);
  const facts = {
    series: textAt(document, ['name']),
    organizer: textAt(document, ['organizer']),
    // On another server it is not known.
    site: state.places.isOwnServer ? (addresses?.folder ?? '') : '',
  };
  const text = (title: string, words: string) =>
    html`<details class="text">
      <summary>${title}</summary>
      <div lang="de">${copyable(context, title, words, 'prose')}</div>
    </details>`;
  return html`<section class="panel" aria-labelledby="texts-title">
    <h3 id="texts-title">${say('siteTexts')}</h3>
    <p class="hint">${say('siteTextsLead')}</p>
    ${text(say('privacyTitle'), privacyText(state.places, facts))}
    ${text(say('accessibilityTitle'), accessibilityText(facts))}
  </section>`;
}
