import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../context.ts';
import { fieldValue } from '../edit/fields.ts';
import { placing } from '../state.ts';
import { COLOUR_NAMES, pairsOf, ruleOf, USUAL, type ColourName } from './colours.ts';
import { copyable } from './copyable.ts';

/** The colours of the widget on her page, with their contrast. The preview below shows them. */
export function coloursPanel(context: Context) {
  const { say, state } = context;
  const { colours } = state.places;
  const rule = ruleOf(colours);
  return html`<section class="panel" aria-labelledby="colours-title">
    <h3 id="colours-title">${say('coloursTitle')}</h3>
    <p>${say('coloursLead')}</p>
    <ul class="colours">
      ${COLOUR_NAMES.map((name) => html`<li>${colourField(context, name)}</li>`)}
    </ul>
    ${rule ? contrasts(context) : nothing}
    ${!!colours.surface === !!colours.text ? nothing : html`<p class="problem">${say('surfaceWithText')}</p>`}
    ${
      rule
        ? html`<p>${say('coloursWhere')}</p>
            ${copyable(context, say('coloursRule'), rule)}`
        : html`<p class="hint">${say('noColours')}</p>`
    }
  </section>`;
}

function colourField({ say, state, act }: Context, name: ColourName) {
  const { colours } = state.places;
  const picked = colours[name];
  const label = say(`colour-${name}`);
  const set = (colour: string | undefined) => act(placing({ colours: { ...colours, [name]: colour } }));
  return html`<input
      type="checkbox"
      id="own-${name}"
      .checked=${live(!!picked)}
      @change=${({ target }: Event) => set((target as HTMLInputElement).checked ? USUAL[name] : undefined)}
    />
    <label for="own-${name}">${label}</label>
    ${
      picked
        ? html`<input
              type="color"
              id="colour-${name}"
              aria-label=${say('theColour', { name: label })}
              .value=${live(picked)}
              @input=${(event: Event) => set(fieldValue(event))}
            />
            <code>${picked}</code>`
        : nothing
    }`;
}

function contrasts({ say, state }: Context) {
  const format = new Intl.NumberFormat(state.language, { maximumFractionDigits: 1 });
  // Rounded down: 4.49 is not enough.
  const shown = (ratio: number) => format.format(Math.floor(ratio * 10) / 10);
  return html`<h4>${say('contrasts')}</h4>
    <ul class="contrasts">
      ${pairsOf(state.places.colours).map(({ name, ratio, least }) => {
        const isEnough = ratio >= least;
        const facts = { ratio: shown(ratio), least: format.format(least) };
        return html`<li class=${isEnough ? 'good' : 'problem'}>
          ${say(`pair-${name}`)}: ${say(isEnough ? 'enough' : 'tooLittle', facts)}
        </li>`;
      })}
    </ul>`;
}
