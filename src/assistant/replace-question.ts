import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Context } from './context.ts';
import { listOf, textAt } from './document/edit.ts';
import { documentOf } from './state.ts';

/** The question before another document takes the place of work that is not saved. */
export function replaceQuestion({ say, state, effects }: Context) {
  if (!state.question) return nothing;
  const document = documentOf(state);
  const count = listOf(document.subEvent).length;
  const facts = {
    name: textAt(document, ['name']) || say('untitled'),
    sessions: say(count === 1 ? 'oneDate' : 'manyDates', { count }),
  };
  const saved = () => {
    effects.save();
    effects.answer(true);
  };
  return html`<dialog
    class="question"
    aria-labelledby="question-title"
    aria-describedby="question-text"
    @cancel=${(event: Event) => {
      event.preventDefault();
      effects.answer(false);
    }}
    ${ref(shown)}
  >
    <h2 id="question-title">${say('replaceTitle')}</h2>
    <p id="question-text">${say('replaceText', facts)}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${() => effects.answer(false)}>${say('replaceNo')}</button>
      <button type="button" class="secondary" @click=${() => effects.answer(true)}>
        ${say('replaceYes')}
      </button>
      <button type="button" class="secondary" @click=${saved}>${say('replaceSaved')}</button>
    </div>
  </dialog>`;
}

/** Opens the dialog as soon as it is in the page. */
function shown(element: Element | undefined) {
  if (!(element instanceof HTMLDialogElement)) return;
  queueMicrotask(() => {
    if (element.isConnected && !element.open) element.showModal();
  });
}
