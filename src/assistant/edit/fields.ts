import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../context.ts';
import { textAt, type Path } from '../document/edit.ts';
import { withScheme } from '../document/with-scheme.ts';
import { documentOf, valueSet, type Change } from '../state.ts';
import { describedBy, fieldProblems, invalid, problemsOf } from './field-problems.ts';

/** What a field can be told. */
export interface FieldOptions {
  readonly hint?: string;
  readonly type?: 'text' | 'url' | 'email' | 'tel' | 'number';
  readonly isLong?: boolean;
  readonly placeholder?: string;
  /** Makes the change of a new value; by default the value is set at the path. */
  readonly change?: (value: string) => Change;
  /** The value shown, if it is not the text at the path. */
  readonly value?: string;
  readonly suggestions?: readonly string[];
  /** Id of the field, if it is not that of its path. */
  readonly id?: string;
}

/** The id of the field for a path. */
export const fieldId = (path: Path): string => `field-${path.join('-')}`;

/** The value of the field that an event comes from. */
export const fieldValue = ({ target }: Event): string => (target as HTMLInputElement).value;

/** A text field for the value at a path, with its problems below it. */
export function textField(context: Context, path: Path, label: string, options: FieldOptions = {}) {
  const { hint, type = 'text', isLong, placeholder, suggestions, id = fieldId(path) } = options;
  const value = options.value ?? textAt(documentOf(context.state), path);
  const change = options.change ?? ((text: string) => valueSet(path, converted(text, type)));
  const problems = problemsOf(context, path);
  const input = (event: Event) => context.act(change(fieldValue(event)));
  const leave = () => {
    const whole = withScheme(value);
    // Not at once: the field may be leaving the page, which is being rendered.
    if (type === 'url' && whole !== value) queueMicrotask(() => context.act(change(whole)));
  };
  const described = describedBy(id, hint, problems);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      isLong
        ? html`<textarea
            id=${id}
            rows="4"
            .value=${live(value)}
            aria-describedby=${described}
            aria-invalid=${invalid(problems)}
            @input=${input}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type === 'number' || type === 'url' || type === 'email' ? 'text' : type}
            inputmode=${INPUT_MODES[type] ?? nothing}
            autocomplete="off"
            list=${suggestions ? `${id}-list` : nothing}
            placeholder=${placeholder ?? nothing}
            .value=${live(value)}
            aria-describedby=${described}
            aria-invalid=${invalid(problems)}
            @input=${input}
            @change=${leave}
          />`
    }
    ${
      suggestions
        ? html`<datalist id="${id}-list">
            ${suggestions.map((one) => html`<option value=${one}></option>`)}
          </datalist>`
        : nothing
    }
    ${fieldProblems(context, id, problems)}
  </div>`;
}

/** The keyboards of touch screens. The browser's own checks of these types are not used: they speak its language. */
const INPUT_MODES: Readonly<Record<string, string>> = { url: 'url', email: 'email', number: 'numeric' };

const converted = (text: string, type: string): string | number =>
  type === 'number' && /^\d+$/.test(text.trim()) ? Number(text) : text;

/** The problems of a field that is not about the document, below it. */
export const problemList = (id: string, problems: readonly string[]) =>
  problems.length
    ? html`<div class="problem" id="${id}-problem">${problems.map((one) => html`<p>${one}</p>`)}</div>`
    : nothing;

interface ChoiceOptions extends Pick<FieldOptions, 'value' | 'change' | 'hint'> {
  /** Id of the element that has the focus after a choice, if the field is in another place then. */
  readonly focus?: (value: string) => string;
}

/** A choice between few words. */
export function choiceField(
  context: Context,
  path: Path,
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  { value, change, hint, focus }: ChoiceOptions = {},
) {
  const id = fieldId(path);
  const chosen = value ?? textAt(documentOf(context.state), path);
  const problems = problemsOf(context, path);
  const described = describedBy(id, hint, problems);
  const set = change ?? ((text: string) => valueSet(path, text));
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <select
      id=${id}
      .value=${live(chosen)}
      aria-describedby=${described}
      aria-invalid=${invalid(problems)}
      @change=${(event: Event) => context.act(set(fieldValue(event)), focus?.(fieldValue(event)))}
    >
      ${choices.map(
        ([one, words]) => html`<option value=${one} ?selected=${one === chosen}>${words}</option>`,
      )}
    </select>
    ${fieldProblems(context, id, problems)}
  </div>`;
}

/** A group of radio buttons. */
export function radioGroup<T extends string | number>(
  name: string,
  label: string,
  choices: readonly (readonly [value: T, label: string])[],
  chosen: T,
  choose: (value: T) => void,
) {
  return html`<fieldset class="choices">
    <legend>${label}</legend>
    <div>
      ${choices.map(
        ([value, words]) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              .checked=${live(value === chosen)}
              @change=${() => choose(value)}
            /><span>${words}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** A box to tick. */
export const checkBox = (
  id: string,
  label: string,
  isChecked: boolean,
  set: (isChecked: boolean) => void,
  hint?: string,
) =>
  html`<div class="field box">
    <input
      type="checkbox"
      id=${id}
      .checked=${live(isChecked)}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${({ target }: Event) => set((target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
