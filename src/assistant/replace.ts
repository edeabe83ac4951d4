import type { JsonObject } from '../read/json-object.ts';
import { listOf } from './document/edit.ts';
import {
  addressesNamed,
  folderOf,
  movedTo,
  writtenIn,
  type WrittenAddresses,
} from './embed/written-addresses.ts';
import { redone, undone, type History } from './history.ts';
import {
  documentOf,
  edited,
  emptyDocument,
  isUnsaved,
  MOST_SESSIONS,
  type Change,
  type State,
} from './state.ts';

/** A document that comes back with its addresses when the change is undone. */
export interface Replaced {
  readonly document: JsonObject;
  readonly addresses: WrittenAddresses;
}

/** A change that waits for her answer. */
export interface Question {
  readonly change: Change;
  /** Id of the element that has the focus after the change. */
  readonly focus: string;
}

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
  (state) => ({
    ...edited(() => document)(state),
    editor: { isRaw: state.editor.isRaw, most: MOST_SESSIONS },
    places: { ...state.places, ...addressesNamed(document, address) },
    archived: undefined,
    isFresh: true,
    replaced: { document: documentOf(state), addresses: writtenIn(state.places) },
  });

export const undo: Change = (state) => stepped(state, undone(state.history));
export const redo: Change = (state) => stepped(state, redone(state.history));

/** Another moment of the history. A document that was replaced comes back with its addresses. */
function stepped(state: State, history: History): State {
  const { replaced, places } = state;
  const next = { ...edited((one) => one)(state), history };
  if (!replaced || history.present !== replaced.document || history.present === documentOf(state))
    return next;
  return {
    ...next,
    places: { ...places, ...replaced.addresses },
    archived: undefined,
    replaced: { document: documentOf(state), addresses: writtenIn(places) },
  };
}

/** The address of the schedule is entered: what the document names of its own package moves along. */
export const scheduleMoved: Change = (state) => {
  const folder = folderOf(state.places.schedule) || state.places.folder;
  const document = movedTo(documentOf(state), state.places.folder, folder);
  const moved = document === documentOf(state) ? state : edited(() => document)(state);
  return { ...moved, places: { ...state.places, folder } };
};

/** Asks whether a document may be replaced; undefined once she has answered. */
export const asked =
  (question: Question | undefined): Change =>
  (state) => ({ ...state, question });
