import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { integrity } from 'virtual:widget-script';
import { localeFor } from '../../i18n/locale.ts';
import { wholeAddress } from '../begin/ask-address.ts';
import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import { checkBox, fieldValue, problemList, radioGroup } from '../edit/fields.ts';
import { texts } from '../messages/say.ts';
import { documentOf, placing } from '../state.ts';
import { copyable } from './copyable.ts';
import type { Places } from './places.ts';
import { snippetOf } from './snippet.ts';

/** What a server of another origin has to say (docs/embedding.md). */
const HEADERS = `Access-Control-Allow-Origin: *
Access-Control-Expose-Headers: Date, Age
Timing-Allow-Origin: *
Cache-Control: public, max-age=60, stale-while-revalidate=60`;

/** The step in which the widget gets into a page. */
export function embedView(context: Context) {
  const { say, state, act, effects } = context;
  const { places } = state;
  return html`
    <h2 id="step-title" tabindex="-1">${say('embedTitle')}</h2>
    <p class="lead">${say('embedLead')}</p>
    <section class="panel">
      ${radioGroup(
        'system',
        say('system'),
        [
          ['static', say('static')],
          ['wordpress', say('wordpress')],
        ],
        places.system,
        (system) => act(placing({ system })),
      )}
      ${
        places.system === 'wordpress'
          ? html`${radioGroup(
                'may-script',
                say('mayScript'),
                [
                  ['yes', say('mayScriptYes')],
                  ['no', say('mayScriptNo')],
                ],
                places.mayScript ? 'yes' : 'no',
                (value) => act(placing({ mayScript: value === 'yes' })),
              )}
              <p class="hint">${say('mayScriptHint')}</p>`
          : nothing
      }
    </section>
    <section class="panel" aria-labelledby="upload-title">
      <h3 id="upload-title">${say('upload')}</h3>
      <p>${say(places.system === 'wordpress' ? 'uploadWordpress' : 'uploadStatic')}</p>
      <div class="actions">
        <button type="button" class="secondary" @click=${effects.save}>${say('save')}</button>
        <a class="secondary" href="./series-schedule.js" download="series-schedule.js">${say('theScript')}</a>
      </div>
    </section>
    ${addressesForm(context)} ${snippets(context)}
  `;
}

function addressesForm({ say, state, act }: Context) {
  const { places } = state;
  const field = (name: 'schedule' | 'script' | 'page', label: string, hint: string, problems: string[]) => {
    const id = `place-${name}`;
    const described = [hint && `${id}-hint`, problems.length && `${id}-problem`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      <input
        type="text"
        inputmode="url"
        id=${id}
        autocomplete="off"
        placeholder="https://"
        .value=${live(places[name])}
        aria-describedby=${described || nothing}
        aria-invalid=${problems.length ? 'true' : nothing}
        @input=${(event: Event) => act(placing({ [name]: fieldValue(event) }))}
      />
      ${problemList(id, problems)}
    </div>`;
  };
  const mistakes = (written: string) => (written && !isSecure(written) ? [say('httpsAddress')] : []);
  const odd =
    isSecure(places.schedule) && !/\.json([?#]|$)/.test(places.schedule) ? [say('jsonAddress')] : [];
  return html`<section class="panel" aria-labelledby="addresses-title">
    <h3 id="addresses-title">${say('addresses')}</h3>
    ${field('schedule', say('scheduleAddress'), '', [...mistakes(places.schedule), ...odd])}
    <div class="row">
      ${field('script', say('scriptAddress'), say('scriptAddressHint'), mistakes(places.script))}
      ${field('page', say('pageAddress'), say('pageAddressHint'), mistakes(places.page))}
    </div>
  </section>`;
}

const isSecure = (written: string) =>
  written.trim().startsWith('https://') && wholeAddress(written) !== undefined;

/** The places with everything that she left out filled in. */
function wholePlaces(places: Places, page: string): Places {
  const schedule = places.schedule.trim();
  const script = places.script.trim() || new URL('series-schedule.js', schedule).href;
  return { ...places, schedule, script, page };
}

function snippets(context: Context) {
  const { say, state, act, checked, effects } = context;
  const { places } = state;
  const language = textAt(documentOf(state), ['inLanguage']).startsWith('en') ? 'en' : 'de';
  const isReady = isSecure(places.schedule) && (!places.script || isSecure(places.script));
  const wholePage = places.page.trim() || textAt(documentOf(state), ['url']);
  const isPlain = places.system === 'wordpress' && !places.mayScript;
  const option = (name: 'isList' | 'hasPreload' | 'hasIntegrity', hint?: string) =>
    checkBox(`option-${name}`, say(name), places[name], (value) => act(placing({ [name]: value })), hint);
  const hasFallback = !!wholePage || (places.isList && !!checked.schedule?.series.sessions.length);
  const made =
    isReady && hasFallback
      ? snippetOf(
          wholePlaces(places, wholePage),
          checked.schedule?.series,
          { lang: language, allDates: texts(language)('linkText') },
          localeFor(language),
          integrity,
        )
      : undefined;
  const part = (what: string, why: string, code: string) =>
    html`<p>${why}</p>
      ${copyable(say, what, code, effects.copy)}`;
  return html`<section class="panel" aria-labelledby="snippet-title">
    <h3 id="snippet-title">${say('snippet')}</h3>
    <fieldset class="options">
      <legend>${say('options')}</legend>
      ${option('isList', say('isListHint'))}
      ${isPlain ? nothing : html`${option('hasPreload')} ${option('hasIntegrity', say('hasIntegrityHint'))}`}
    </fieldset>
    ${
      made
        ? html`${part(
            say('theSnippet'),
            say(places.system === 'wordpress' ? 'snippetWordpress' : 'snippetStatic'),
            made.body,
          )}
          ${made.head ? part(say('theHead'), say('head'), made.head) : nothing}
          ${made.theme ? part(say('theTheme'), say('theme'), made.theme) : nothing}
          ${part(say('theHeaders'), say('crossOrigin'), HEADERS)}`
        : html`<p class="nothing">${say(isReady ? 'needsPage' : 'needsAddress')}</p>`
    }
  </section>`;
}
