import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import { checkBox } from '../edit/fields.ts';
import { placing } from '../state.ts';
import { copyable } from './copyable.ts';
import { formOf, LONGEST_LIST, type Addresses } from './places.ts';
import { snippetFor } from './snippet-for.ts';
import type { Snippet } from './snippet.ts';

/** The snippet with its options, ready to copy. */
export function snippetPanel(context: Context, addresses: Addresses | undefined) {
  const { say, state, checked, act } = context;
  const { places } = state;
  const form = formOf(places);
  const option = (name: 'isList' | 'hasPreload' | 'hasIntegrity' | 'waitsForClick', hint?: string) =>
    checkBox(`option-${name}`, say(name), places[name], (value) => act(placing({ [name]: value })), hint);
  const isLong = (checked.schedule?.series.sessions.length ?? 0) > LONGEST_LIST;
  const hasList = form === 'element' || form === 'box';
  return html`<section class="panel" aria-labelledby="snippet-title">
    <h3 id="snippet-title">${say('insertTitle')}</h3>
    ${
      form === 'page'
        ? nothing
        : html`<fieldset class="options">
            <legend>${say('contains')}</legend>
            ${hasList && !isLong ? option('isList', say('isListHint')) : nothing}
            ${hasList && isLong ? html`<p class="hint">${say('listTooLong', { most: LONGEST_LIST })}</p>` : nothing}
            ${form === 'element' && !places.waitsForClick ? option('hasPreload') : nothing}
            ${form === 'element' ? option('hasIntegrity', say('hasIntegrityHint')) : nothing}
            ${places.isOwnServer ? nothing : option('waitsForClick', say('waitsForClickHint'))}
          </fieldset>`
    }
    ${result(context, addresses)}
  </section>`;
}

function result(context: Context, addresses: Addresses | undefined) {
  const { say } = context;
  if (!addresses) return html`<p class="nothing">${say('needsSchedule')}</p>`;
  return parts(context, snippetFor(context, addresses, context.state.places));
}

function parts(context: Context, { body, head, template }: Snippet) {
  const { say, state } = context;
  const { system, mayScript } = state.places;
  const form = formOf(state.places);
  const where = form === 'element' ? `insert-${system}` : (`insert-${form}` as const);
  const copy = (what: string, why: string, code: string) =>
    html`<p>${why}</p>
      ${copyable(context, what, code)}`;
  const [, address = ''] = /^<a href="([^"]*)"/.exec(body) ?? [];
  return html`${copy(say('theSnippet'), say(where as 'insert-static'), body)}
  ${
    form === 'link' || form === 'page'
      ? copy(say('linkAddress'), `${say('linkAddress')}:`, address.replaceAll('&amp;', '&'))
      : nothing
  }
  ${head ? copy(say('theHead'), say(system === 'static' ? 'head' : 'headOptional'), head) : nothing}
  ${
    template.length
      ? html`<h4>${say('templateTitle')}</h4>
          <p>${say('templateHint')}</p>
          ${template.map(({ where: file, code }) =>
            copy(
              file,
              file === 'HTML' ? say(system === 'contao' ? 'templateContao' : 'templateHtml') : `${file}:`,
              code,
            ),
          )}`
      : nothing
  }
  ${(system === 'contao' || system === 'builder') && mayScript ? html`<p class="hint">${say('untried')}</p>` : nothing}`;
}
