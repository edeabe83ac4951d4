import type { JsonObject } from '../read/json-object.ts';
import type { TakenDocument } from './begin/take.ts';
import { listOf } from './document/edit.ts';
import { enteredSchedule } from './embed/places.ts';
import { addressesNamed, folderOf, movedTo, writtenIn } from './embed/written-addresses.ts';
import { changedTo, redone, undone, type History, type Moment, type Origin } from './history.ts';
import { texts } from './messages/say.ts';
import {
  addressLeft,
  documentOf,
  emptyDocument,
  isUnsaved,
  told,
  type Change,
  type Question,
  type State,
} from './state.ts';
import { MOST_SESSIONS } from './edit/editor.ts';
import { whatChanged } from './what-changed.ts';

/** Whether another document would replace work of hers: not while she still tries how a text is read best. */
export function wouldLose(state: State): boolean {
  const document = documentOf(state);
  const empty = emptyDocument(state.language);
  const isWritten =
    !!state.editor.raw ||
    Object.keys(document).some((key) => !(key in empty)) ||
    listOf(document.subEvent).length > 0;
  return isUnsaved(state) && !state.isFresh && isWritten;
}

/**
 * Takes another document with addresses of its own, which can be undone.
 * @param address where it was read from; empty for a text or a file
 */
export const documentTaken =
  (document: JsonObject, address = ''): Change =>
  (state) => {
    const { text, taken } = state.begin;
    const origin: Origin = { text, taken };
    const places = { ...state.places, ...addressesNamed(document, address) };
    return {
      ...state,
      history: changedTo(state.history, { document, addresses: writtenIn(places), origin }),
      editor: { isRaw: state.editor.isRaw, most: MOST_SESSIONS },
      places,
      archived: undefined,
      isFresh: true,
    };
  };

/** What was taken over counts as saved if it is the file itself, as it is; a form keeps its own document. */
export const keptAs =
  ({ source, document }: TakenDocument): Change =>
  (state) =>
    source === 'schedule' && !state.isInForm ? { ...state, saved: document } : state;

/** Takes the last change back, and says which. */
export const undo: Change = (state) => {
  const history = undone(state.history);
  return stepped(state, history, ['undone', history.present, state.history.present]);
};

/** Makes a change again that was taken back, and says which. */
export const redo: Change = (state) => {
  const history = redone(state.history);
  return stepped(state, history, ['redone', state.history.present, history.present]);
};

/** Another moment of the history. A document that was replaced comes back with the text that it was read from. */
function stepped(
  state: State,
  history: History,
  [key, before, after]: readonly ['undone' | 'redone', Moment, Moment],
): State {
  const say = texts(state.language);
  const { addresses, origin } = history.present;
  const next = {
    ...told(say(key, { what: whatChanged(before, after, say) }))(state),
    isFresh: false,
    history,
    editor: { ...state.editor, raw: undefined },
    places: { ...state.places, ...addresses },
  };
  if (origin === state.history.present.origin) return next;
  return { ...next, archived: undefined, begin: { ...state.begin, taken: undefined, ...origin } };
}

/**
 * The address of the schedule is entered: a folder gets the name of the file, and what the document names of its own
 * package moves along. Undone together with the letters of the address.
 */
export const scheduleMoved: Change = (state) => {
  const schedule = enteredSchedule(state.places.schedule, state.places.folder);
  const folder = folderOf(schedule) || state.places.folder;
  const document = movedTo(documentOf(state), state.places.folder, folder);
  const isMoved = document !== documentOf(state);
  if (!isMoved && schedule === state.places.schedule && folder === state.places.folder)
    return addressLeft(state);
  const places = { ...state.places, schedule, folder };
  const moment = { ...state.history.present, document, addresses: writtenIn(places) };
  return addressLeft({
    ...state,
    places,
    history: changedTo(state.history, moment, 'schedule'),
    editor: isMoved ? { ...state.editor, raw: undefined } : state.editor,
  });
};

/** Asks whether a document may be replaced; undefined once she has answered. */
export const asked =
  (question: Question | undefined): Change =>
  (state) => ({ ...state, question });
