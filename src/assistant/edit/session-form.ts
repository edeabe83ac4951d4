import { html, nothing } from 'lit';
import { textAt, type Path } from '../document/edit.ts';
import { movedFrom } from '../document/known-start.ts';
import { sessionPath, STATUSES, statusOf, withStatus, type Status } from '../document/sessions.ts';
import type { Context } from '../context.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { documentOf, openedDocument } from '../state.ts';
import { sessionDocuments } from './documents-form.ts';
import { dayField } from './day-field.ts';
import { choiceField, fieldId, textField } from './fields.ts';
import { foldable } from './foldable.ts';
import { inFieldWords } from './field-problems.ts';
import { performersForm } from './performers-form.ts';
import { placeForm } from './place-form.ts';
import { priceForm } from './price-form.ts';
import { findingsIn } from './problems-at.ts';
import { registrationForm } from './registration-form.ts';
import { shownDay } from './session-summary.ts';
import { unshownView } from './unshown-view.ts';
import { doorsField, sessionAt, sessionChange, whenFields } from './when-fields.ts';

/** The fields of one session. What is wrong and has no field stands above them. */
export function sessionForm(context: Context, index: number) {
  const { say, state } = context;
  const path = sessionPath(index);
  const at = (name: string): Path => [...path, name];
  const session = sessionAt(documentOf(state), index);
  const fields = html`
    ${textField(context, at('name'), say('sessionName'))} ${whenFields(context, index)}
    ${movedNotice(context, index, session)} ${statusField(context, index, session)}
    ${placeForm(context, path)}
    ${textField(context, at('description'), say('sessionDescription'), { isLong: true })}
    ${foldable(context, say('performers'), [at('performer')], performersForm(context, path))}
    ${foldable(
      context,
      say('places'),
      [
        at('maximumAttendeeCapacity'),
        at('remainingAttendeeCapacity'),
        at('isAccessibleForFree'),
        at('offers'),
      ],
      html`${capacities(context, path)} ${priceForm(context, path)}`,
    )}
    ${foldable(
      context,
      say('registrationOwn'),
      [at('registration')],
      html`<p class="hint">${say('registrationOfSession')}</p>
        ${registrationForm(context, path)}`,
    )}
    ${foldable(
      context,
      say('documents'),
      [at('subjectOf'), at('recordedIn')],
      html`<p class="hint">${say('documentsHint')}</p>
        ${sessionDocuments(context, path)}`,
    )}
    ${foldable(
      context,
      say('moreFields'),
      [at('doorTime'), at('url'), at('accessibilitySummary')],
      html`<div class="row">
          ${doorsField(context, index)}
          ${textField(context, at('url'), say('sessionUrl'), { type: 'url', placeholder: 'https://' })}
        </div>
        ${textField(context, at('accessibilitySummary'), say('accessibility'), {
          hint: say('accessibilityHint'),
        })}`,
    )}
  `;
  return html`${others(context, path)} ${unshownView(context, path)} ${fields}`;
}

/** What is wrong with a session and no field shows; called after the fields. */
function others(context: Context, path: Path) {
  const rest = findingsIn(context, path).filter((one) => !context.shown.has(one));
  const problems = inFieldWords(context, rest);
  return problems.length
    ? html`<ul class="notes">
        ${problems.map(({ words }) => html`<li>${words}</li>`)}
      </ul>`
    : nothing;
}

function capacities(context: Context, path: Path) {
  const { say } = context;
  const at = (name: string): Path => [...path, name];
  return html`<div class="row">
    ${textField(context, at('maximumAttendeeCapacity'), say('capacity'), { type: 'number' })}
    ${textField(context, at('remainingAttendeeCapacity'), say('remaining'), { type: 'number' })}
  </div>`;
}

/** What became of a session: cancelled, postponed, moved. */
function statusField(context: Context, index: number, session: JsonObject) {
  const { say, state } = context;
  const status = statusOf(session);
  const written = textAt(session, ['eventStatus']);
  const choices = STATUSES.map((one) => [one, say(one)] as const);
  const before = textAt(session, ['previousStartDate']);
  const isMoved = status === 'EventRescheduled';
  const isMoving = isMoved && before === textAt(session, ['startDate']);
  const choice = choiceField(
    context,
    [...sessionPath(index), 'eventStatus'],
    say('status'),
    status ? choices : [[written, say('statusOther', { written })], ...choices],
    {
      value: status ?? written,
      change: (value) =>
        sessionChange(index, (one) =>
          withStatus(one, value as Status, movedFrom(openedDocument(state), session)),
        ),
      ...(isMoving && { hint: say('movedHint', { before: shownDay(before, state.language) }) }),
    },
  );
  if (!isMoved) return choice;
  return html`${choice} ${dayField(context, [...sessionPath(index), 'previousStartDate'], say('dayBefore'))}`;
}

/** Says that visitors know another date, and offers to tell them: a date that changes silently is not noticed. */
function movedNotice({ say, state, act }: Context, index: number, session: JsonObject) {
  const before = movedFrom(openedDocument(state), session);
  const isSilent = before && statusOf(session) === 'EventScheduled';
  const mark = sessionChange(index, (one) => withStatus(one, 'EventRescheduled', before));
  const notice = () =>
    html`<p class="advice">${say('movedNotice', { before: shownDay(before, state.language) })}</p>
      <div class="fixes">
        <button
          type="button"
          class="secondary"
          @click=${() => act(mark, fieldId([...sessionPath(index), 'eventStatus']))}
        >
          ${say('markMoved')}
        </button>
      </div>`;
  return html`<div role="status" class="moved">${isSilent ? notice() : nothing}</div>`;
}
