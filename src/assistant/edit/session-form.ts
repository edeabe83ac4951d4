import { html, nothing } from 'lit';
import { valueAt, textAt, withValue, type Path } from '../document/edit.ts';
import {
  sessionPath,
  STATUSES,
  statusOf,
  withEnd,
  withStart,
  withStatus,
  type Status,
} from '../document/sessions.ts';
import { dayAndTime } from '../document/times.ts';
import type { Context } from '../context.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { isObject } from '../../read/json-object.ts';
import { documentOf, edited, valueSet, type Change } from '../state.ts';
import { shownDay } from './session-summary.ts';
import { choiceField, fieldId, fieldValue, problemList, problemsOf, textField } from './fields.ts';
import { dayField, timeField } from './day-field.ts';
import { placeForm } from './place-form.ts';
import { registrationForm } from './registration-form.ts';

/** The fields of one session. */
export function sessionForm(context: Context, index: number) {
  const { say, state, act } = context;
  const path = sessionPath(index);
  const at = (...names: readonly (string | number)[]): Path => [...path, ...names];
  const session = sessionAt(documentOf(state), index);
  const free = session.isAccessibleForFree;
  return html`
    ${textField(context, at('name'), say('sessionName'))} ${whenFields(context, index, session)}
    ${statusField(context, index, session)} ${placeForm(context, path)}
    ${textField(context, at('description'), say('sessionDescription'), { isLong: true })}
    <div class="row">
      ${textField(context, at('maximumAttendeeCapacity'), say('capacity'), { type: 'number' })}
      ${textField(context, at('remainingAttendeeCapacity'), say('remaining'), { type: 'number' })}
      ${choiceField(
        context,
        at('isAccessibleForFree'),
        say('isFree'),
        [
          ['', say('notSaid')],
          ['true', say('yes')],
          ['false', say('no')],
        ],
        {
          value: typeof free === 'boolean' ? String(free) : '',
          change: (value) => valueSet(at('isAccessibleForFree'), value === '' ? '' : value === 'true'),
        },
      )}
    </div>
    ${textField(context, at('url'), say('sessionUrl'), { type: 'url', placeholder: 'https://' })}
    <details
      class="inner"
      ?open=${isObject(session.registration) && Object.keys(session.registration).length > 0}
    >
      <summary>${say('registrationOwn')}</summary>
      <p class="hint">${say('registrationOwnHint')}</p>
      ${registrationForm(context, path)}
    </details>
  `;

  function whenFields({ say: tell }: Context, number: number, { startDate, endDate }: JsonObject) {
    const start = dayAndTime(textAt({ startDate }, ['startDate']));
    if (!start) return dayField(context, at('startDate'), tell('dayText'));
    const end = dayAndTime(textAt({ endDate }, ['endDate']));
    const id = fieldId(at('startDate'));
    const problems = [...problemsOf(context, at('startDate')), ...problemsOf(context, at('endDate'))];
    const set = (name: string, change: (one: JsonObject) => JsonObject) =>
      act(sessionChange(number, change, `${number}/${name}`));
    return html`<div class="when">
      <div class="field">
        <label for=${id}>${tell('day')}</label>
        <input
          type="date"
          id=${id}
          .value=${start.day}
          aria-describedby=${problems.length ? `${id}-problem` : nothing}
          aria-invalid=${problems.length ? 'true' : nothing}
          @input=${(event: Event) => {
            const day = fieldValue(event);
            set('day', (one) => withStart(one, { ...start, day }));
          }}
        />
      </div>
      ${timeField(`${id}-time`, tell('begins'), start.time, !start.day, (time) =>
        set('begins', (one) => withStart(one, { ...start, time })),
      )}
      ${
        end
          ? html`${timeField(`${fieldId(at('endDate'))}-time`, tell('ends'), end.time, !start.day, (time) =>
                set('ends', (one) => withEnd(one, { ...end, time })),
              )}
              <div class="field">
                <label for=${fieldId(at('endDate'))}>${tell('endDay')}</label>
                <input
                  type="date"
                  id=${fieldId(at('endDate'))}
                  ?disabled=${!start.day}
                  .value=${end.day === start.day ? '' : end.day}
                  @input=${(event: Event) => {
                    const day = fieldValue(event);
                    set('endDay', (one) => withEnd(one, { ...end, day }));
                  }}
                />
              </div>`
          : textField(context, at('endDate'), tell('ends'))
      }
      ${problemList(id, problems)}
    </div>`;
  }
}

const sessionAt = (document: JsonObject, index: number): JsonObject => {
  const session = valueAt(document, sessionPath(index));
  return isObject(session) ? session : {};
};

const sessionChange = (index: number, change: (session: JsonObject) => JsonObject, name?: string): Change =>
  edited((document) => withValue(document, sessionPath(index), change(sessionAt(document, index))), name);

/** What became of a session: cancelled, postponed, moved. */
function statusField(context: Context, index: number, session: JsonObject) {
  const { say, state } = context;
  const status = statusOf(session);
  const written = textAt(session, ['eventStatus']);
  const choices = STATUSES.map((one) => [one, say(one)] as const);
  const before = textAt(session, ['previousStartDate']);
  const isMoving = status === 'EventRescheduled' && before === textAt(session, ['startDate']);
  return choiceField(
    context,
    [...sessionPath(index), 'eventStatus'],
    say('status'),
    status ? choices : [[written, say('statusOther', { written })], ...choices],
    {
      value: status ?? written,
      change: (value) => sessionChange(index, (one) => withStatus(one, value as Status)),
      ...(isMoving && { hint: say('movedHint', { before: shownDay(before, state.language) }) }),
    },
  );
}
