import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { mistakeInWords } from '../messages/problems.ts';
import type { Context } from '../context.ts';
import { editing } from '../state.ts';
import { radioGroup } from './fields.ts';
import { form } from './form.ts';

/** The step in which the document is edited, as a form or as JSON; beside it the preview, where there is room. */
export function editView(context: Context) {
  const { say, state, act } = context;
  const { isRaw } = state.editor;
  return html`
    <div class="head">
      <h2 id="step-title" tabindex="-1">${say('editTitle')}</h2>
      ${radioGroup(
        'view',
        say('viewLabel'),
        [
          ['form', say('asForm')],
          ['json', say('asJson')],
        ],
        isRaw ? 'json' : 'form',
        (value) => act(editing({ isRaw: value === 'json' })),
      )}
    </div>
    ${isRaw ? json(context) : form(context)}
  `;
}

function json(context: Context) {
  const { say, state, effects, isChecking, rawFindings: findings } = context;
  const { raw } = state.editor;
  return html`<section class="panel raw" aria-labelledby="json-title">
    <h3 id="json-title">${say('jsonLabel')}</h3>
    <p class="hint">${say('jsonHint')}</p>
    <div class="code" ${ref(effects.jsonEditor)}></div>
    <div aria-live="polite">
      ${raw?.isBroken ? html`<p class="problem">${say('jsonBroken')}</p>` : nothing}
      ${
        findings.length
          ? html`<ul class="mistakes">
              ${findings.slice(0, 30).map((finding) => {
                const { line } = finding.place;
                const sentence = mistakeInWords(finding, state.language);
                return html`<li>
                  ${
                    line
                      ? html`<button type="button" class="quiet" @click=${() => effects.goToLine(line)}>
                          ${say('goToLine', { line })}
                        </button>`
                      : nothing
                  }
                  ${sentence}
                </li>`;
              })}
            </ul>`
          : html`<p class="good">${say(isChecking ? 'checking' : 'noProblems')}</p>`
      }
    </div>
  </section>`;
}
