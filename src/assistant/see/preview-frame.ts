import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Context } from '../context.ts';
import type { Sight } from './sight.ts';

/** The widget in a page of its own, so that nothing of this page reaches it. */
export function previewFrame(context: Context, { width, scheme, page }: Sight) {
  const { say, checked, effects } = context;
  const hasSessions = !!checked.schedule?.series.sessions.length;
  return html`<div class="stage" tabindex="0" role="group" aria-label=${say('previewTitle')}>
    ${
      hasSessions
        ? html`<iframe
            class="preview"
            title=${say('previewTitle')}
            width=${width}
            src="./preview.html"
            data-scheme=${scheme}
            data-page=${page}
            ${ref(effects.preview)}
          ></iframe>`
        : html`<p class="nothing">${say('previewNothing')}</p>`
    }
  </div>`;
}
