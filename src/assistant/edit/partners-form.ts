import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import { listOf, textAt, valueAt, withEntry, withoutEntry, type Path } from '../document/edit.ts';
import { documentOf, edited } from '../state.ts';
import { fieldId, textField } from './fields.ts';

/** The parts that partners play, as schema.org has them. */
const GROUPS = ['organizer', 'contributor', 'funder', 'sponsor'] as const;

/** The partners of the series, by the part they play. */
export const partnersForm = (context: Context) =>
  html`<section class="panel" aria-labelledby="partners-title">
    <h3 id="partners-title">${context.say('partners')}</h3>
    ${GROUPS.map((group) => groupOf(context, group))}
  </section>`;

function groupOf(context: Context, group: (typeof GROUPS)[number]) {
  const { say, state, act } = context;
  const members = listOf(documentOf(state)[group]);
  const add = () =>
    act(
      edited((document) => withEntry(document, [group], { '@type': 'Organization' })),
      fieldId([group, members.length, 'name']),
    );
  return html`<div class="group">
    ${members.length ? html`<h4>${say(group)}</h4>` : nothing}
    ${members.map((_, index) => partner(context, group, index))}
    <button type="button" class="quiet" id="add-${group}" @click=${add}>
      ${say('addPartner', { group: say(group) })}
    </button>
  </div>`;
}

function partner(context: Context, group: (typeof GROUPS)[number], index: number) {
  const { say, state, act } = context;
  const at = (name: string): Path => [group, index, name];
  const name = textAt(documentOf(state), at('name')) || say('untitled');
  const logo = textAt(valueAt(documentOf(state), at('logo')), ['url']);
  return html`<div class="entry">
    <div class="row">
      ${textField(context, at('name'), say('partnerName'), {
        value: textAt(documentOf(state), [group, index]),
      })}
      ${textField(context, at('roleName'), say('partnerRole'), { hint: say('partnerRoleHint') })}
    </div>
    <div class="row">
      ${textField(context, at('url'), say('partnerUrl'), { type: 'url', placeholder: 'https://' })}
      ${textField(context, at('logo'), say('partnerLogo'), {
        type: 'url',
        placeholder: 'https://',
        ...(logo && { value: logo }),
      })}
    </div>
    <button
      type="button"
      class="quiet danger"
      aria-label=${say('removePartner', { name })}
      @click=${() =>
        act(
          edited((document) => withoutEntry(document, [group], index)),
          `add-${group}`,
        )}
    >
      ${say('removeShort')}
    </button>
  </div>`;
}
