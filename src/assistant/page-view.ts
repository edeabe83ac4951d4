import { html, nothing } from 'lit';
import { beginView } from './begin/begin-view.ts';
import { checkView } from './check/check-view.ts';
import type { Context } from './context.ts';
import { editView } from './edit/edit-view.ts';
import { embedView } from './embed/embed-view.ts';
import { handOverView } from './hand-over/hand-over-view.ts';
import { previewFrame } from './see/preview-frame.ts';
import { moreView } from './see/more-view.ts';
import { seeView } from './see/see-view.ts';
import { redo, undo } from './replace.ts';
import { replaceQuestion } from './replace-question.ts';
import { isUnsaved, speaking, toStep } from './state.ts';
import { stepsOf, type StepName } from './steps.ts';
import type { TextKey } from './messages/say.ts';

const NAMES: Readonly<Record<StepName, TextKey>> = {
  begin: 'stepBegin',
  edit: 'stepEdit',
  see: 'stepSee',
  embed: 'stepEmbed',
  check: 'stepCheck',
  'hand-over': 'stepHandOver',
};

const VIEWS: Readonly<Record<StepName, (context: Context) => unknown>> = {
  begin: beginView,
  edit: editView,
  see: seeView,
  embed: embedView,
  check: checkView,
  'hand-over': handOverView,
};

/** The whole page. */
export function pageView(context: Context) {
  const { say, state, act, effects } = context;
  const { step, history, isInForm } = state;
  const steps = stepsOf(state);
  const next = steps[steps.indexOf(step) + 1];
  return html`
    <a class="skip" href="#content">${say('skip')}</a>
    <header>
      ${isInForm ? nothing : top(context)}
      <nav aria-label=${say('steps')}>
        <ol>
          ${steps.map(
            (one, index) =>
              html`<li>
                <button
                  type="button"
                  aria-current=${one === step ? 'step' : nothing}
                  @click=${() => act(toStep(one), 'step-title')}
                >
                  <span class="number" aria-hidden="true">${index + 1}</span>${say(NAMES[one])}
                </button>
              </li>`,
          )}
        </ol>
      </nav>
      ${
        step === 'begin' && !isUnsaved(state)
          ? nothing
          : html`<div class="tools">
              <button type="button" class="quiet" ?disabled=${!history.past.length} @click=${() => act(undo)}>
                ${say('undo')}
              </button>
              <button
                type="button"
                class="quiet"
                ?disabled=${!history.future.length}
                @click=${() => act(redo)}
              >
                ${say('redo')}
              </button>
              <span class="news">
                <span role="status">${state.news}</span>
                ${!state.news && isUnsaved(state) ? say('unsaved') : nothing}
              </span>
              ${
                isInForm
                  ? nothing
                  : html`<button type="button" class="secondary" @click=${effects.save}>
                      ${say('save')}
                    </button>`
              }
            </div>`
      }
    </header>
    <main id="content" tabindex="-1" class="step-${step}">
      <div class="view">${VIEWS[step](context)}</div>
      ${previewFrame(context)}
      ${step === 'see' ? html`<div class="view">${moreView(context)}</div>` : nothing}
      ${
        step !== 'begin' && next
          ? html`<div class="actions next">
              <button type="button" class="primary" @click=${() => act(toStep(next), 'step-title')}>
                ${say('next', { step: say(NAMES[next]) })}
              </button>
            </div>`
          : nothing
      }
    </main>
    <footer><p>${say(isInForm ? 'savedWithForm' : 'privacy')}</p></footer>
    ${replaceQuestion(context)}
  `;
}

/** What the page is; in a form, the form says it. */
function top({ say, state: { step, language }, act }: Context) {
  const other = language === 'de' ? 'en' : 'de';
  return html`
    <div class="top">
      <h1>${say('title')}</h1>
      <button type="button" class="quiet" lang=${other} @click=${() => act(speaking(other))}>
        ${say('otherLanguage')}
      </button>
    </div>
    ${step === 'begin' ? html`<p class="lead">${say('lead')}</p>` : nothing}
  `;
}
