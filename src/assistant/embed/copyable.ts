import { html } from 'lit';
import type { Say } from '../messages/say.ts';

/** A piece of code, or of prose, with a button that copies it. */
export const copyable = (
  say: Say,
  what: string,
  code: string,
  copy: (text: string) => void,
  kind: 'code' | 'prose' = 'code',
) =>
  html`<figure class="copyable of-${kind}">
    <pre tabindex="0" role="group" aria-label=${what}><code>${code}</code></pre>
    <button
      type="button"
      class="secondary"
      aria-label=${say('copyWhat', { what })}
      @click=${() => copy(code)}
    >
      ${say('copy')}
    </button>
  </figure>`;
