import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context, Effects } from '../context.ts';
import { fieldValue } from '../edit/fields.ts';
import { beginning } from '../state.ts';
import { betterText } from './clipboard.ts';
import { takenView } from './taken-view.ts';

/** The step in which she begins: with a text, a file, an address, or nothing. */
export function beginView(context: Context) {
  const { say, state, act, effects } = context;
  const { text, address, isBusy, taken } = state.begin;
  return html`
    <h2 id="step-title" tabindex="-1">${say('beginTitle')}</h2>
    <div class="ways">
      <section class="panel first">
        <div class="field">
          <label for="paste">${say('pasteLabel')}</label>
          <p class="hint" id="paste-hint">${say('pasteHint')}</p>
          <textarea
            id="paste"
            rows="9"
            aria-describedby="paste-hint"
            placeholder=${say('pasteExample')}
            .value=${live(text)}
            @input=${(event: Event) => act(beginning({ text: fieldValue(event), taken: undefined }))}
            @paste=${(event: ClipboardEvent) => paste(event, effects)}
          ></textarea>
        </div>
        <button type="button" class="primary" ?disabled=${isBusy} @click=${effects.readText}>
          ${say('pasteGo')}
        </button>
      </section>
      <div class="others">
        <section class="panel drop">
          <h3>${say('fileLabel')}</h3>
          <p class="hint" id="file-hint">${say('fileDrop')} ${say('fileHint')}</p>
          <label class="secondary file"
            >${say('fileGo')}
            <input
              type="file"
              id="file"
              accept=".json,.jsonld,.ics,.csv,.tsv,.xlsx,.html,.htm,.txt"
              aria-describedby="file-hint"
              @change=${({ target }: Event) => {
                const input = target as HTMLInputElement;
                effects.readFile(input.files?.[0]);
                // The same file may be chosen again.
                input.value = '';
              }}
            />
          </label>
        </section>
        <section class="panel">
          <div class="field">
            <label for="address">${say('addressLabel')}</label>
            <p class="hint" id="address-hint">${say('addressHint')}</p>
            <input
              type="text"
              inputmode="url"
              id="address"
              autocomplete="off"
              placeholder="https://"
              aria-describedby="address-hint"
              .value=${live(address)}
              @input=${(event: Event) => act(beginning({ address: fieldValue(event) }))}
              @keydown=${({ key }: KeyboardEvent) => {
                if (key === 'Enter') effects.readAddress();
              }}
            />
          </div>
          <button type="button" class="secondary" ?disabled=${isBusy} @click=${effects.readAddress}>
            ${say('addressGo')}
          </button>
        </section>
        <section class="panel">
          <h3>${say('emptyLabel')}</h3>
          <p class="hint">${say('emptyHint')}</p>
          <button type="button" class="secondary" @click=${effects.startEmpty}>${say('emptyGo')}</button>
        </section>
      </div>
    </div>
    <div aria-live="polite">${isBusy ? html`<p>${say('busy')}</p>` : nothing}</div>
    ${taken && !isBusy ? takenView(context, taken) : nothing}
  `;
}

/** Characters of a text that a text field shows without delay. */
const LARGE = 300_000;

/** Text with its links where the clipboard has them; what is too long for a text field is read at once. */
function paste(event: ClipboardEvent, { readPasted }: Effects) {
  const { clipboardData } = event;
  const text = clipboardData?.getData('text/plain') ?? '';
  if (text.length > LARGE) {
    event.preventDefault();
    return readPasted(text);
  }
  const better = betterText(text, clipboardData?.getData('text/html') ?? '');
  if (better === undefined) return;
  event.preventDefault();
  // Deprecated, but the only way to insert a text that the browser's own undo takes back.
  document.execCommand('insertText', false, better);
}
