import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import { checkBox, radioGroup } from '../edit/fields.ts';
import { placing } from '../state.ts';
import { SYSTEMS } from './places.ts';

/** What her website is like. */
export function placeForm({ say, state, act }: Context) {
  const { system, mayScript, isOwnServer, hasPolicy, hasConsent } = state.places;
  const hint = say(`scriptsHint-${system}`);
  return html`<section class="panel" aria-labelledby="site-title">
    <h3 id="site-title">${say('yourSite')}</h3>
    ${radioGroup(
      'system',
      say('systemLabel'),
      SYSTEMS.map((one) => [one, say(`system-${one}`)] as const),
      system,
      (next) => act(placing({ system: next })),
    )}
    ${
      system === 'static'
        ? nothing
        : html`<div class="asked">
            ${radioGroup(
              'may-script',
              say('scriptsLabel'),
              [
                ['yes', say('scriptsYes')],
                ['no', say('scriptsNo')],
              ],
              mayScript ? 'yes' : 'no',
              (value) => act(placing({ mayScript: value === 'yes' })),
            )}
            <p class="hint">${hint}</p>
          </div>`
    }
    <div class="asked">
      ${radioGroup(
        'server',
        say('serverLabel'),
        [
          ['own', say('serverOwn')],
          ['other', say('serverOther')],
        ],
        isOwnServer ? 'own' : 'other',
        (value) => act(placing({ isOwnServer: value === 'own' })),
      )}
      ${isOwnServer ? html`<p class="hint">${say('serverPartners')}</p>` : nothing}
    </div>
    ${checkBox(
      'has-policy',
      say('hasPolicy'),
      hasPolicy,
      (value) => act(placing({ hasPolicy: value })),
      say('hasPolicyHint'),
    )}
    ${checkBox('has-consent', say('hasConsent'), hasConsent, (value) => act(placing({ hasConsent: value })))}
  </section>`;
}
