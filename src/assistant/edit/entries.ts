import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import {
  listOf,
  textAt,
  valueAt,
  withEntry,
  withObject,
  withoutEntry,
  withValue,
  type Path,
} from '../document/edit.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';
import { documentOf, edited } from '../state.ts';
import { fieldId, textField, type FieldOptions } from './fields.ts';

/** A list of small objects: partners, contributors, documents. */
export interface EntryList {
  /** What one entry is: “Partner”. */
  readonly what: string;
  readonly path: Path;
  /** Property that a mere text stands for: the name of a person, the address of a document. */
  readonly textIs: 'name' | 'url';
  /** Its fields, in rows. */
  readonly rows: readonly (readonly EntryField[])[];
}

/** One field of an entry. */
export interface EntryField extends Pick<FieldOptions, 'hint' | 'type' | 'suggestions'> {
  readonly name: string;
  readonly label: string;
}

/** The fields of one entry, with a button that removes it. @param more fields that are not texts */
export function entryFields(
  context: Context,
  { what, path, textIs, rows }: EntryList,
  index: number,
  more: unknown = nothing,
) {
  const { say, state, act } = context;
  const entry = valueAt(documentOf(state), [...path, index]);
  const name = textAt({ entry }, ['entry']) || `${what} ${index + 1}`;
  return html`<div class="entry" role="group" aria-label="${what} ${index + 1}">
    ${rows.map(
      (fields, row) =>
        html`<div class="row">
          ${fields.map((field) => entryField(context, [...path, index], textIs, field))}
          ${row === 0 ? more : nothing}
        </div>`,
    )}
    <button
      type="button"
      class="quiet danger"
      aria-label=${say('removeEntry', { name })}
      @click=${() =>
        act(
          edited((document) => withoutEntry(document, path, index)),
          `add-${fieldId(path)}`,
        )}
    >
      ${say('removeShort')}
    </button>
  </div>`;
}

function entryField(context: Context, path: Path, textIs: 'name' | 'url', field: EntryField) {
  const { name, label, ...options } = field;
  const entry = valueAt(documentOf(context.state), path);
  const at = [...path, name];
  return textField(context, at, label, {
    ...options,
    ...(options.type === 'url' && { placeholder: 'https://' }),
    value: isObject(entry) ? textOfField(entry, name) : textIs === name ? textAt({ entry }, ['entry']) : '',
    change: (value) =>
      edited((document) => withValue(withObject(document, path, textIs), at, value), at.join('/')),
  });
}

/** A logo may be an ImageObject, and an address may have another name. */
function textOfField(entry: JsonObject, name: string): string {
  const value = entry[name];
  const [first] = listOf(value);
  if (isObject(first) && 'url' in first) return textAt(first, ['url']);
  return name === 'url' && value === undefined ? textAt(entry, ['contentUrl']) : textAt(entry, [name]);
}

/** A button that adds an entry at the end of a list. */
export function addEntry(context: Context, path: Path, label: string, entry: JsonObject, focus: string) {
  const { state, act } = context;
  const count = listOf(valueAt(documentOf(state), path)).length;
  return html`<button
    type="button"
    class="secondary"
    id="add-${fieldId(path)}"
    @click=${() =>
      act(
        edited((document) => withEntry(document, path, entry)),
        fieldId([...path, count, focus]),
      )}
  >
    ${label}
  </button>`;
}

/** A whole list with its button. */
export const entryList = (
  context: Context,
  list: EntryList,
  { label, entry }: { readonly label: string; readonly entry: JsonObject },
) => html`
  ${listOf(valueAt(documentOf(context.state), list.path)).map((_, index) => entryFields(context, list, index))}
  ${addEntry(context, list.path, label, entry, list.rows[0]?.[0]?.name ?? 'name')}
`;
