import { html, nothing } from 'lit';
import type { Context } from '../context.ts';

/** A piece of code, or of prose, with a button that copies it and says so. */
export const copyable = (
  { say, state: { copied }, effects }: Context,
  what: string,
  code: string,
  kind: 'code' | 'prose' = 'code',
) =>
  html`<figure class="copyable of-${kind}">
    <pre tabindex="0" role="group" aria-label=${what}><code>${code}</code></pre>
    <div class="copy">
      <button
        type="button"
        class="secondary"
        aria-label=${say('copyWhat', { what })}
        @click=${() => effects.copy(code)}
      >
        ${say('copy')}
      </button>
      ${
        copied?.text === code
          ? html`<span class=${copied.isAllowed ? 'good' : 'problem'}
              >${say(copied.isAllowed ? 'copied' : 'notCopied')}</span
            >`
          : nothing
      }
    </div>
  </figure>`;
