import { html, nothing } from 'lit';
import { integrity } from 'virtual:widget-script';
import { fallbackOf } from '../../publish/fallback.ts';
import type { Publication } from '../../publish/publication.ts';
import type { Context } from '../context.ts';
import { checkBox } from '../edit/fields.ts';
import { lastPublication } from '../hand-over/publication.ts';
import { documentOf, placing } from '../state.ts';
import { copyable } from './copyable.ts';
import { formOf, type Addresses } from './places.ts';
import { snippetOf, type Snippet } from './snippet.ts';

/** The snippet with its options, ready to copy. */
export function snippetPanel(context: Context, addresses: Addresses | undefined) {
  const { say, state, act } = context;
  const { places } = state;
  const form = formOf(places);
  const option = (name: 'isList' | 'hasPreload' | 'hasIntegrity' | 'waitsForClick', hint?: string) =>
    checkBox(`option-${name}`, say(name), places[name], (value) => act(placing({ [name]: value })), hint);
  const hasList = form === 'element' || form === 'box';
  return html`<section class="panel" aria-labelledby="snippet-title">
    <h3 id="snippet-title">${say('insertTitle')}</h3>
    ${
      form === 'page'
        ? nothing
        : html`<fieldset class="options">
            <legend>${say('contains')}</legend>
            ${hasList ? option('isList', say('isListHint')) : nothing}
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
  const snippet = snippetFor(context, addresses);
  return snippet ? parts(context, snippet) : html`<p class="nothing">${say('needsAllDates')}</p>`;
}

let made: { readonly of: Publication; readonly page: string; readonly list: string } | undefined;

/** The list of dates, made once for one publication. */
function listFor(of: Publication, page: string): string {
  if (made?.of !== of || made.page !== page) {
    made = { of, page, list: fallbackOf({ ...of, base: page, isPublic: !!page }) };
  }
  return made.list;
}

/** The snippet; undefined if it would show nothing without the script. */
function snippetFor({ state, now }: Context, addresses: Addresses): Snippet | undefined {
  const { places } = state;
  const form = formOf(places);
  const publication = lastPublication(documentOf(state), addresses, now);
  const count = publication?.series.sessions.length ?? 0;
  const isList = places.isList && count > 0 && (form === 'element' || form === 'box');
  if (!addresses.page && !isList) return undefined;
  const list = isList && publication ? listFor(publication, addresses.page) : '';
  const content = {
    lang: publication?.locale.lang.slice(0, 2) ?? 'de',
    allDates: publication?.words.allDates ?? 'Alle Termine der Reihe',
    list,
    count,
  };
  return snippetOf(places, addresses, content, integrity);
}

function parts(context: Context, { body, head, template }: Snippet) {
  const { say, state, effects } = context;
  const { system, mayScript } = state.places;
  const form = formOf(state.places);
  const where = form === 'element' ? `insert-${system}` : (`insert-${form}` as const);
  const copy = (what: string, why: string, code: string) =>
    html`<p>${why}</p>
      ${copyable(say, what, code, effects.copy)}`;
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
            copy(file, system === 'contao' ? say('templateContao') : `${file}:`, code),
          )}`
      : nothing
  }
  ${(system === 'contao' || system === 'builder') && mayScript ? html`<p class="hint">${say('untried')}</p>` : nothing}`;
}
