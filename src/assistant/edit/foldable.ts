import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Context } from '../context.ts';
import { valueAt, type Path } from '../document/edit.ts';
import { documentOf } from '../state.ts';
import { findingsIn } from './problems-at.ts';

/**
 * Fields that most sessions do without. They are open at first if something is filled in, and later as she leaves them;
 * what is wrong in them is always seen.
 * @param paths of what the fields are about
 */
export function foldable(context: Context, summary: string, paths: readonly Path[], fields: unknown) {
  const { say, state } = context;
  const isFilled = paths.some((path) => valueAt(documentOf(state), path) !== undefined);
  const isWrong = paths.some((path) => findingsIn(context, path).length > 0);
  return html`<details class="inner" ${ref((element) => open(element, isFilled, isWrong))}>
    <summary>${summary} ${isFilled ? html`<span class="mark">${say('filled')}</span>` : nothing}</summary>
    ${fields}
  </details>`;
}

function open(element: Element | undefined, isFilled: boolean, isWrong: boolean) {
  if (!(element instanceof HTMLDetailsElement)) return;
  const isNew = element.dataset.known === undefined;
  element.dataset.known = '';
  if (isWrong || (isNew && isFilled)) element.open = true;
}
