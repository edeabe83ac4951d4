import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import { withScheme } from '../document/with-scheme.ts';
import { fieldValue, problemList } from '../edit/fields.ts';
import { scheduleMoved } from '../replace.ts';
import { addressed, addressLeft, documentOf, told } from '../state.ts';
import { isSecure, scheduleIn, SYSTEM_FOLDERS, type Addresses } from './places.ts';

/** Where the files will be, as she tells it. Everything else follows from the address of the schedule. */
export function addressesForm(context: Context, addresses: Addresses | undefined) {
  const { say, state } = context;
  const { places } = state;
  const mistakes = (written: string) => (written && !isSecure(written) ? [say('httpsAddress')] : []);
  const isOdd = isSecure(places.schedule) && !/\.json([?#]|$)/.test(scheduleIn(places.schedule));
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
    ${field(
      context,
      'page',
      say('pageAt'),
      say(ownPage ? 'pageAtHintOwn' : 'pageAtHint'),
      addresses?.page ?? 'https://',
      mistakes(places.page),
    )}
  </section>`;
}

type AddressField = 'schedule' | 'script' | 'page';

function field(
  { say, state, act }: Context,
  name: AddressField,
  label: string,
  hint: string,
  placeholder: string,
  problems: readonly string[],
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
      .value=${live(state.places[name])}
      aria-describedby=${described}
      aria-invalid=${problems.length ? 'true' : nothing}
      @input=${(event: Event) => act(addressed({ [name]: fieldValue(event) }))}
      @change=${() => leave(say, act, name)}
    />
    ${problemList(id, problems)}
  </div>`;
}

/** She has entered an address. Not at once: the field may be leaving the page, which is being rendered. */
const leave = (say: Context['say'], act: Context['act'], name: AddressField) =>
  queueMicrotask(() =>
    act((one) => {
      const written = one.places[name];
      const whole = withScheme(written);
      if (name !== 'schedule')
        return addressLeft(whole === written ? one : addressed({ [name]: whole })(one));
      const moved = scheduleMoved(one);
      const news = [
        ...(moved.places.schedule === withScheme(one.places.schedule) ? [] : [say('folderAddress')]),
        ...(documentOf(moved) === documentOf(one) ? [] : [say('movedAlong')]),
      ];
      return news.length ? told(news.join(' '))(moved) : moved;
    }),
  );
