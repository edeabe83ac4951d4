import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import { fieldValue, problemList } from '../edit/fields.ts';
import { scheduleMoved } from '../replace.ts';
import { documentOf, placing, told } from '../state.ts';
import { isSecure, SYSTEM_FOLDERS, type Addresses } from './places.ts';

/** Where the files will be, as she tells it. Everything else follows from the address of the schedule. */
export function addressesForm(context: Context, addresses: Addresses | undefined) {
  const { say, state, act } = context;
  const { places } = state;
  const mistakes = (written: string) => (written && !isSecure(written) ? [say('httpsAddress')] : []);
  const isOdd = isSecure(places.schedule) && !/\.json([?#]|$)/.test(places.schedule);
  const ownPage = textAt(documentOf(state), ['url']);
  const example = `https://www.beispiel.example/${SYSTEM_FOLDERS[places.system]}schedule.json`;
  return html`<section class="panel" aria-labelledby="addresses-title">
    <h3 id="addresses-title">${say('addressesTitle')}</h3>
    <p>${say('addressesLead')}</p>
    ${field(context, 'schedule', say('scheduleAt'), say('scheduleAtHint', { example }), 'https://', [
      ...mistakes(places.schedule),
      ...(isOdd ? [say('jsonAddress')] : []),
    ])}
    ${field(
      context,
      'script',
      say('scriptAt'),
      say('scriptAtHint'),
      addresses?.script ?? 'https://',
      mistakes(places.script),
    )}
    <div class="field">
      ${field(
        context,
        'page',
        say('pageAt'),
        say('pageAtHint'),
        ownPage || 'https://',
        mistakes(places.page),
        places.takesPackagePage ? addresses?.page : undefined,
      )}
      ${
        addresses && !addresses.page && !places.takesPackagePage
          ? html`<button
              type="button"
              class="quiet start"
              @click=${() => act(placing({ takesPackagePage: true }), 'place-page')}
            >
              ${say('takeFolder')}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}

function field(
  { say, state, act }: Context,
  name: 'schedule' | 'script' | 'page',
  label: string,
  hint: string,
  placeholder: string,
  problems: readonly string[],
  derived = '',
) {
  const id = `place-${name}`;
  const described = [`${id}-hint`, problems.length && `${id}-problem`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    <input
      type="text"
      inputmode="url"
      id=${id}
      autocomplete="off"
      placeholder=${placeholder}
      .value=${live(state.places[name] || derived)}
      aria-describedby=${described}
      aria-invalid=${problems.length ? 'true' : nothing}
      @input=${(event: Event) => act(placing({ [name]: fieldValue(event), ...(name === 'page' ? { takesPackagePage: false } : {}) }))}
      @change=${() => name === 'schedule' && leave(say, act)}
    />
    ${problemList(id, problems)}
  </div>`;
}

/** She has entered the address of the schedule. Not at once: the field may be leaving the page, which is being rendered. */
const leave = (say: Context['say'], act: Context['act']) =>
  queueMicrotask(() =>
    act((one) => {
      const moved = scheduleMoved(one);
      return documentOf(moved) === documentOf(one) ? moved : told(say('movedAlong'))(moved);
    }),
  );
