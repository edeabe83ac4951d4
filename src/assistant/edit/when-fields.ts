import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { textAt, valueAt, withValue, type Path } from '../document/edit.ts';
import { sessionPath, withEnd, withStart } from '../document/sessions.ts';
import { dayAndTime } from '../document/times.ts';
import type { Context } from '../context.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';
import { documentOf, edited, type Change } from '../state.ts';
import { dayField, timeField } from './day-field.ts';
import { describedBy, fieldProblems, invalid, problemsOf } from './field-problems.ts';
import { fieldId, fieldValue, textField } from './fields.ts';
import { shownInFull } from './session-summary.ts';

/** When a session begins and ends: a day with two times, another last day if there is one, or words. */
export function whenFields(context: Context, index: number) {
  const { say, state, act } = context;
  const at = (name: string): Path => [...sessionPath(index), name];
  const session = sessionAt(documentOf(state), index);
  const start = dayAndTime(textAt(session, ['startDate']));
  if (!start) return dayField(context, at('startDate'), say('dayText'));
  const end = dayAndTime(textAt(session, ['endDate']));
  const id = fieldId(at('startDate'));
  const lastDay = fieldId(at('endDate'));
  const problems = [...problemsOf(context, at('startDate')), ...problemsOf(context, at('endDate'))];
  const set = (name: string, change: (one: JsonObject) => JsonObject) =>
    act(sessionChange(index, change, `${index}/${name}`));
  return html`<div class="when">
    <div class="field">
      <label for=${id}>${say('day')}</label>
      <input
        type="date"
        id=${id}
        .value=${live(start.day)}
        aria-describedby=${describedBy(id, '', problems)}
        aria-invalid=${invalid(problems)}
        @input=${(event: Event) => {
          const day = fieldValue(event);
          set('day', (one) => withStart(one, { ...start, day }));
        }}
      />
    </div>
    ${timeField(`${id}-time`, say('begins'), start.time, !start.day, (time) =>
      set('begins', (one) => withStart(one, { ...start, time })),
    )}
    ${
      end
        ? html`${timeField(`${lastDay}-time`, say('ends'), end.time, !start.day, (time) =>
              set('ends', (one) => withEnd(one, { ...end, time })),
            )}
            <div class="field">
              <label for=${lastDay}>${say('endDay')}</label>
              <input
                type="date"
                id=${lastDay}
                ?disabled=${!start.day}
                .value=${live(end.day === start.day ? '' : end.day)}
                @input=${(event: Event) => {
                  const day = fieldValue(event);
                  set('endDay', (one) => withEnd(one, { ...end, day }));
                }}
              />
            </div>`
        : textField(context, at('endDate'), say('ends'))
    }
    <p class="understood">
      ${shownInFull(textAt(session, ['startDate']), textAt(session, ['endDate']), state.language)}
    </p>
    ${fieldProblems(context, id, problems)}
  </div>`;
}

/** When the doors open, on the day of the start. What is no time of day stays a text. */
export function doorsField(context: Context, index: number) {
  const { say, state, act } = context;
  const path: Path = [...sessionPath(index), 'doorTime'];
  const session = sessionAt(documentOf(state), index);
  const written = textAt(session, ['doorTime']);
  const day = dayAndTime(textAt(session, ['startDate']))?.day ?? '';
  const time = /^\d\d:\d\d$/.test(written) ? written : dayAndTime(written)?.time;
  if (time === undefined || (written && !time)) return textField(context, path, say('doors'));
  return timeField(fieldId(path), say('doors'), time, !day, (next) =>
    act(
      sessionChange(index, (one) => withValue(one, ['doorTime'], next && `${day}T${next}`), `${index}/doors`),
    ),
  );
}

/** A session of a document; an empty one if there is none. */
export const sessionAt = (document: JsonObject, index: number): JsonObject => {
  const session = valueAt(document, sessionPath(index));
  return isObject(session) ? session : {};
};

/** Changes one session. @param name changes of one name in a row are undone together */
export const sessionChange = (
  index: number,
  change: (session: JsonObject) => JsonObject,
  name?: string,
): Change =>
  edited((document) => withValue(document, sessionPath(index), change(sessionAt(document, index))), name);
