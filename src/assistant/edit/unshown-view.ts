import { html, nothing } from 'lit';
import { allTextsOf } from '../../read/texts.ts';
import type { Context } from '../context.ts';
import type { Path } from '../document/edit.ts';
import { unshownIn, unshownName, type Unshown } from '../document/unshown.ts';
import { documentOf, editing } from '../state.ts';
import { findingsIn } from './problems-at.ts';

/** Values that are named one by one. */
const NAMED = 6;

/** Characters of a value that are quoted. */
const LONG = 40;

/** What the JSON says and no field shows. @param path of a session; empty for the series */
export function unshownView(context: Context, path: Path) {
  const { say, act } = context;
  const names = unshownNames(context, path);
  if (!names.length) return nothing;
  return html`<div class="advice unshown">
    <p>${say('unshown', { names: names.join(', ') })} ${say('unshownHint')}</p>
    <button type="button" class="quiet" @click=${() => act(editing({ isRaw: true }), 'step-title')}>
      ${say('seeJson')}
    </button>
  </div>`;
}

/** The names of such values, each with its beginning; what is reported as a mistake is told by its finding. */
export function unshownNames(context: Context, path: Path): readonly string[] {
  const { say, state } = context;
  const all = unshownIn(documentOf(state), path).filter((one) => !findingsIn(context, one.path).length);
  const named = all.slice(0, NAMED).map((one) => nameOf(one, path.length, state.language));
  return all.length > NAMED ? [...named, say('unshownMore', { count: all.length - NAMED })] : named;
}

function nameOf(unshown: Unshown, from: number, language: string): string {
  const { value } = unshown;
  const name = unshownName(unshown, from);
  const text = allTextsOf(value).find(Boolean) ?? JSON.stringify(value);
  const words = text.length > LONG ? `${text.slice(0, LONG)}…` : text;
  return words ? `${name} (${language === 'de' ? `„${words}“` : `“${words}”`})` : name;
}
