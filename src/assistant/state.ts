import type { Language } from '../check/messages/messages.ts';
import type { JsonObject } from '../read/json-object.ts';
import type { Beginning } from './begin/beginning.ts';
import type { TakenDocument } from './begin/take.ts';
import { withValue, type Path } from './document/edit.ts';
import { NOTHING_CHECKED, type Checking } from './check/checking.ts';
import { MOST_SESSIONS, type Editor } from './edit/editor.ts';
import { INITIAL_PLACES, type Places } from './embed/places.ts';
import { writtenIn, type WrittenAddresses } from './embed/written-addresses.ts';
import type { Archived } from './hand-over/archived.ts';
import { changedTo, historyOf, type History } from './history.ts';
import { INITIAL_SIGHT, type Sight } from './see/sight.ts';
import type { StepName } from './steps.ts';

/** Everything that the page shows, in one place. Only the functions of this file and of `document` change it. */
export interface State {
  readonly language: Language;
  /** Whether it stands in the form of another system, which saves the document. */
  readonly isInForm: boolean;
  readonly step: StepName;
  readonly history: History;
  /** The document as it was last saved, or as it was begun. */
  readonly saved: JsonObject;
  readonly begin: Beginning;
  readonly editor: Editor;
  readonly sight: Sight;
  readonly places: Places;
  readonly checking: Checking;
  /** What was just done, for screen readers and for the line below the buttons. */
  readonly news: string;
  /** Set if that belongs to the buttons that save, or that move all dates, and is said beside them too. */
  readonly newsOf?: 'saving' | 'moving';
  /** What else is to be said there. */
  readonly newsMore?: readonly string[];
  /** What was copied last, and whether the browser allowed it. */
  readonly copied?: Copied;
  /** Whether a package is being made. */
  readonly isPacking: boolean;
  /** What the last package was made of. */
  readonly archived?: Archived;
  /** Whether nothing was done since the document was taken over. */
  readonly isFresh: boolean;
  /** What waits until she has said whether her document may be replaced. */
  readonly question?: Question;
}

/** A text that was to be copied. */
export interface Copied {
  readonly text: string;
  readonly isAllowed: boolean;
}

/** A pure step from one state to the next. */
export type Change = (state: State) => State;

/** A change that waits for her answer. */
export interface Question {
  readonly change: Change;
  /** Id of the element that has the focus after the change. */
  readonly focus: string;
}

/** The source of a document that is a schedule of ours already. */
const OUR_SOURCE: TakenDocument['source'] = 'schedule';

/** A document with nothing in it. */
export const emptyDocument = (language: Language): JsonObject => ({
  '@context': 'https://schema.org',
  '@type': 'EventSeries',
  inLanguage: language,
  timeZone: 'Europe/Berlin',
  subEvent: [],
});

/** @param address of a document to continue with */
export function initialState(language: Language, { address = '', isInForm = false } = {}): State {
  const document = emptyDocument(language);
  return {
    language,
    isInForm,
    step: 'begin',
    history: historyOf({ document, addresses: writtenIn(INITIAL_PLACES) }),
    saved: document,
    begin: { text: '', address, isBusy: false },
    editor: { isRaw: false, most: MOST_SESSIONS },
    sight: INITIAL_SIGHT,
    places: INITIAL_PLACES,
    checking: NOTHING_CHECKED,
    news: '',
    isPacking: false,
    isFresh: true,
  };
}

/** The document as it is now. */
export const documentOf = ({ history }: State): JsonObject => history.present.document;

/** The schedule that she opened to change it, as it was then; undefined if she began with something else. */
export function openedDocument({ history }: State): JsonObject | undefined {
  const { taken } = history.present.origin ?? {};
  return taken?.kind === 'document' && taken.source === OUR_SOURCE ? taken.document : undefined;
}

/** The address to check: hers, else where the schedule will be. */
export const addressToCheck = ({ checking: { address }, places }: State): string =>
  address ?? places.schedule.trim();

/** Whether something would be lost if she left. */
export const isUnsaved = (state: State): boolean =>
  documentOf(state) !== state.saved || state.editor.raw?.isBroken === true;

export const toStep =
  (step: StepName): Change =>
  (state) => ({
    ...state,
    step,
    news: '',
    newsOf: undefined,
    copied: undefined,
    isFresh: state.isFresh && step === 'begin',
  });

/** Changes the document by a pure function. @param name changes of one name in a row are undone together */
export const edited =
  (change: (document: JsonObject) => JsonObject, name?: string): Change =>
  (state) => {
    const document = change(documentOf(state));
    const { history } = state;
    return {
      ...state,
      isFresh: false,
      history:
        document === documentOf(state) ? history : changedTo(history, { ...history.present, document }, name),
      editor: { ...state.editor, raw: undefined },
    };
  };

/** Changes an address, which can be undone as the document can. The letters of one address are one step. */
export const addressed =
  (part: Partial<WrittenAddresses>): Change =>
  (state) => {
    const { history } = state;
    const places = { ...state.places, ...part };
    const moment = { ...history.present, addresses: writtenIn(places) };
    return { ...state, places, history: changedTo(history, moment, Object.keys(part).join()) };
  };

/** The next change is a step of its own. */
export const addressLeft: Change = (state) => ({ ...state, history: { ...state.history, last: undefined } });

/** Sets one value of the document. */
export const valueSet = (path: Path, value: unknown): Change =>
  edited((document) => withValue(document, path, value), path.join('/'));

/** Begins with a document that is saved already. */
export const begunWith =
  (taken: TakenDocument): Change =>
  (state) => ({
    ...state,
    step: 'edit',
    history: historyOf({
      document: taken.document,
      addresses: writtenIn(state.places),
      origin: { text: state.begin.text, taken },
    }),
    saved: taken.document,
    editor: { isRaw: false, most: MOST_SESSIONS },
  });

/** The document counts as saved. */
export const savedNow: Change = (state) => ({ ...state, saved: documentOf(state) });

/** A change of one part of the state. */
export const beginning =
  (part: Partial<Beginning>): Change =>
  (state) => ({ ...state, begin: { ...state.begin, ...part } });
export const editing =
  (part: Partial<Editor>): Change =>
  (state) => ({ ...state, editor: { ...state.editor, ...part } });
export const seeing =
  (part: Partial<Sight>): Change =>
  (state) => ({ ...state, sight: { ...state.sight, ...part } });
export const placing =
  (part: Partial<Places>): Change =>
  (state) => ({ ...state, places: { ...state.places, ...part } });
export const checking =
  (part: Partial<Checking>): Change =>
  (state) => ({ ...state, checking: { ...state.checking, ...part } });
export const told =
  (news: string, newsOf?: State['newsOf'], newsMore?: State['newsMore']): Change =>
  (state) => ({ ...state, news, newsOf, newsMore });
export const packing =
  (isPacking: boolean): Change =>
  (state) => ({ ...state, isPacking });
/** Another language. What was said in the one before goes. */
export const speaking =
  (language: Language): Change =>
  (state) => ({ ...state, language, news: '', newsOf: undefined });
