import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../context.ts';
import { textAt, type Path } from '../document/edit.ts';
import { dayAndTime, written, type DayAndTime } from '../document/times.ts';
import { documentOf, valueSet, type Change } from '../state.ts';
import { describedBy, fieldProblems, invalid, problemsOf } from './field-problems.ts';
import { fieldId, fieldValue, textField } from './fields.ts';
import { shownInFull } from './session-summary.ts';

interface DayOptions {
  readonly hint?: string;
  readonly change?: (value: DayAndTime) => Change;
  /** Label of the time; without it, its legend is that of the group. */
  readonly timeLabel?: string;
}

/** A day with a time of day. What two fields can't hold stays a text, until she chooses a day instead. */
export function dayField(context: Context, path: Path, label: string, options: DayOptions = {}) {
  const { say, act, state } = context;
  const value = textAt(documentOf(state), path);
  const parts = dayAndTime(value);
  if (!parts) {
    const id = fieldId(path);
    return html`<div class="days">
      ${textField(context, path, label, { hint: say(path.at(-1) === 'startDate' ? 'dayTextHint' : 'wordsHint') })}
      <button type="button" class="quiet" @click=${() => act(valueSet(path, ''), id)}>
        ${say('asDate')}
      </button>
    </div>`;
  }
  const id = fieldId(path);
  const { hint, timeLabel = say('time') } = options;
  const change = options.change ?? ((next: DayAndTime) => valueSet(path, written(next)));
  const problems = problemsOf(context, path);
  // Not a fieldset: its legend can't stand in a row with that of the field beside it.
  return html`<div class="days" role="group" aria-labelledby="${id}-legend">
    <p class="legend" id="${id}-legend">${label}</p>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <div class="field">
      <label for=${id}>${say('day')}</label>
      <input
        type="date"
        id=${id}
        .value=${live(parts.day)}
        aria-describedby=${describedBy(id, hint, problems)}
        aria-invalid=${invalid(problems)}
        @input=${(event: Event) => act(change({ ...parts, day: fieldValue(event) }))}
      />
    </div>
    ${timeField(`${id}-time`, timeLabel, parts.time, !parts.day, (time) => act(change({ ...parts, time })))}
    <p class="understood">${shownInFull(value, '', state.language)}</p>
    ${fieldProblems(context, id, problems)}
  </div>`;
}

/** A time of day; it says nothing without a day. */
export const timeField = (
  id: string,
  label: string,
  time: string,
  isDisabled: boolean,
  set: (time: string) => void,
) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      type="time"
      id=${id}
      ?disabled=${isDisabled}
      .value=${live(time)}
      @input=${(event: Event) => set(fieldValue(event))}
    />
  </div>`;
