import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import {
  sessionPath,
  sessionsOf,
  statusOf,
  withDuplicate,
  withNewSession,
  withoutSession,
} from '../document/sessions.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { documentOf, edited, editing, told, type Change } from '../state.ts';
import { MOST_SESSIONS } from './editor.ts';
import { moveNotice } from './apply-fix.ts';
import { fieldId } from './fields.ts';
import { fieldProblems, inFieldWords } from './field-problems.ts';
import { findingsIn, findingsOfKind } from './problems-at.ts';
import { sessionForm } from './session-form.ts';
import { shownSpan, statusMark } from './session-summary.ts';

/** The list of sessions; one of them is unfolded. */
export function sessionsForm(context: Context) {
  const { say, state, act, effects } = context;
  const sessions = sessionsOf(documentOf(state));
  const { most } = state.editor;
  const keys = keysOf(sessions);
  const add = () => {
    const id = effects.newId();
    act(
      inOrder(
        edited((document) => withNewSession(document, id)),
        editing({ session: sessions.length, most: Math.max(most, sessions.length + 1) }),
      ),
      fieldId([...sessionPath(sessions.length), 'name']),
    );
  };
  return html`<section class="panel" aria-labelledby="sessions-title">
    <h3 id="sessions-title" tabindex="-1">${say('sessions')}</h3>
    ${fieldProblems(context, 'sessions', inFieldWords(context, findingsOfKind(context, ['subEvent'], 'all-past')), 'sessions-title')}
    ${moveNotice(context)}
    ${
      sessions.length
        ? html`<ol class="sessions">
              ${repeat(
                sessions.slice(0, most),
                (_, index) => keys[index],
                (session, index) => sessionItem(context, session, index),
              )}
            </ol>
            ${
              sessions.length > most
                ? html`<button
                    type="button"
                    class="secondary"
                    @click=${() => act(editing({ most: most + MOST_SESSIONS }), `session-${most}`)}
                  >
                    ${say('showMore', { count: Math.min(MOST_SESSIONS, sessions.length - most) })}
                  </button>`
                : nothing
            }`
        : html`<p class="nothing">${say('noSessions')}</p>`
    }
    <button type="button" id="add-session" class="secondary" @click=${add}>${say('addSession')}</button>
  </section>`;
}

/** What tells the sessions apart while they change: their identifiers, unless two have the same. */
function keysOf(sessions: readonly JsonObject[]): readonly (string | number)[] {
  const known = new Set<string>();
  return sessions.map((session, index) => {
    const id = textAt(session, ['@id']);
    if (!id || known.has(id)) return index;
    known.add(id);
    return id;
  });
}

/** Two changes, one after the other. */
const inOrder =
  (...changes: readonly Change[]): Change =>
  (state) =>
    changes.reduce((before, change) => change(before), state);

function sessionItem(context: Context, session: JsonObject, index: number) {
  const { say, state, act, effects } = context;
  const isOpen = state.editor.session === index;
  const name = textAt(session, ['name']) || say('untitled');
  const status = statusOf(session);
  const count = findingsIn(context, sessionPath(index)).length;
  const id = `session-${index}`;
  return html`<li class="session">
    <h4>
      <button
        type="button"
        class="fold"
        id=${id}
        aria-expanded=${isOpen}
        aria-controls="${id}-form"
        @click=${() => act(editing({ session: isOpen ? undefined : index }))}
      >
        <span class="day">${shownSpan(session, state.language) || say('noDay')}</span>
        <span class="name">${name}</span>
        ${
          status && status !== 'EventScheduled'
            ? html`<span class="mark">${say(statusMark(status))}</span>`
            : nothing
        }
        ${
          count
            ? html`<span class="mark bad">
                ${count === 1 ? say('problemCount') : say('problemsCount', { count })}
              </span>`
            : nothing
        }
      </button>
    </h4>
    <div class="fields" id="${id}-form" ?hidden=${!isOpen}>
      ${
        isOpen
          ? html`${sessionForm(context, index)}
              <div class="actions">
                <button
                  type="button"
                  class="secondary"
                  @click=${() => {
                    const copy = effects.newId();
                    act(
                      inOrder(
                        edited((document) => withDuplicate(document, index, copy)),
                        editing({ session: index + 1 }),
                        told(say('duplicated')),
                      ),
                      fieldId([...sessionPath(index + 1), 'name']),
                    );
                  }}
                >
                  ${say('duplicate')}
                </button>
                <button
                  type="button"
                  class="secondary danger"
                  @click=${() =>
                    act(
                      inOrder(
                        edited((document) => withoutSession(document, index)),
                        editing({ session: undefined }),
                        told(say('removedSession', { name })),
                      ),
                      'add-session',
                    )}
                >
                  ${say('remove')}
                </button>
              </div>`
          : nothing
      }
    </div>
  </li>`;
}
