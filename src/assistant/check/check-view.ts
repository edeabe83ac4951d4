import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { mostGraveFirst } from '../../check/finding.ts';
import type { Context } from '../context.ts';
import { sessionsOf } from '../document/sessions.ts';
import { moveNotice } from '../edit/apply-fix.ts';
import { fieldValue, problemList } from '../edit/fields.ts';
import { addressToCheck, checking, documentOf } from '../state.ts';
import { findingsList } from './findings-list.ts';
import { outcomeView } from './outcome-view.ts';

/** The step in which is checked: her own document, and what is on the web. */
export function checkView(context: Context) {
  const { say, state, checked } = context;
  const document = documentOf(state);
  const own = mostGraveFirst(checked.findings);
  return html`
    <h2 id="step-title" tabindex="-1">${say('checkTitle')}</h2>
    <p class="lead">${say('checkLead')}</p>
    ${
      sessionsOf(document).length
        ? html`<section class="panel" aria-labelledby="own-title">
            <h3 id="own-title">${say('checkOwn')}</h3>
            ${
              own.length
                ? findingsList(context, own, document)
                : html`<p class="good">${say('checkOwnFine')}</p>`
            }
            ${moveNotice(context)}
          </section>`
        : nothing
    }
    ${onlineForm(context)}
  `;
}

function onlineForm(context: Context) {
  const { say, state, act, effects } = context;
  const { source, isBusy, problem, outcome } = state.checking;
  const described =
    problem === 'bad-address' ? 'check-address-hint check-address-problem' : 'check-address-hint';
  return html`<section class="panel" aria-labelledby="online-title">
      <h3 id="online-title">${say('checkOnline')}</h3>
      <div class="field">
        <label for="check-address">${say('checkAddress')}</label>
        <p class="hint" id="check-address-hint">${say('checkAddressHint')}</p>
        <input
          type="text"
          inputmode="url"
          id="check-address"
          autocomplete="off"
          placeholder="https://"
          aria-describedby=${described}
          aria-invalid=${problem ? 'true' : nothing}
          .value=${live(addressToCheck(state))}
          @input=${(event: Event) => act(checking({ address: fieldValue(event), problem: undefined }))}
          @keydown=${({ key }: KeyboardEvent) => {
            if (key === 'Enter') effects.check();
          }}
        />
        ${problemList('check-address', problem ? [say(problem === 'empty' ? 'checkEmpty' : 'reason-bad-address')] : [])}
      </div>
      <div class="field">
        <label for="check-source">${say('checkSource')}</label>
        <p class="hint" id="check-source-hint">${say('checkSourceHint')}</p>
        <textarea
          id="check-source"
          rows="4"
          spellcheck="false"
          aria-describedby="check-source-hint"
          .value=${live(source)}
          @input=${(event: Event) => act(checking({ source: fieldValue(event), problem: undefined }))}
        ></textarea>
      </div>
      <button type="button" class="primary" ?disabled=${isBusy} @click=${effects.check}>
        ${say('checkGo')}
      </button>
      <div aria-live="polite">${isBusy ? html`<p>${say('checkBusy')}</p>` : nothing}</div>
    </section>
    ${outcome && !isBusy ? outcomeView(context, outcome) : nothing}`;
}
