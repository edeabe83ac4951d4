import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Context } from '../context.ts';
import type { Sight } from './sight.ts';

/** The steps that show the preview; in the others it is only kept. */
const SHOWING: readonly string[] = ['edit', 'see', 'embed'];

/** How the widget looks beside the form. */
const BESIDE: Sight = { width: 400, scheme: 'light', page: 'plain', hasPictures: false };

/**
 * The widget in a page of its own, so that nothing of this page reaches it. The frame stays in the page in all steps: it
 * is loaded once, and so it is there offline.
 */
export function previewFrame({ state, say, checked, effects }: Context) {
  const hasSessions = !!checked.schedule?.series.sessions.length;
  const { width, scheme, page } = sightOf(state.step, state.sight);
  return html`<div
    class="stage"
    role="group"
    tabindex="0"
    aria-label=${say('previewTitle')}
    ?hidden=${!SHOWING.includes(state.step)}
  >
    <p class="nothing" ?hidden=${hasSessions}>${say('previewNothing')}</p>
    <iframe
      class="preview"
      title=${say('previewTitle')}
      width=${width}
      src="./preview.html"
      data-scheme=${scheme}
      data-page=${page}
      ?hidden=${!hasSessions}
      ${ref(effects.preview)}
    ></iframe>
  </div>`;
}

/** How the widget is looked at in a step. */
export const sightOf = (step: string, sight: Sight): Sight => (step === 'see' ? sight : BESIDE);
