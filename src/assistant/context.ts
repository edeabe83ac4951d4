import type { CheckedDocument } from '../check/document.ts';
import type { Finding } from '../check/finding.ts';
import type { Path } from './document/edit.ts';
import type { Say } from './messages/say.ts';
import type { Change, State } from './state.ts';

/** What the views need: the state, its check, and the ways to change it. */
export interface Context {
  readonly state: State;
  readonly say: Say;
  readonly checked: CheckedDocument;
  /** What is wrong in the JSON as she sees it, with the lines in her own text. */
  readonly rawFindings: readonly Finding[];
  /** Whether a large document is still being checked. */
  readonly isChecking: boolean;
  /** The text of the document as it would be saved. */
  readonly text: string;
  /** The findings that a field has shown; those that are left stand in a list. */
  readonly shown: Set<Finding>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Changes the state; then the page is rendered, and the element with the id gets the focus. */
  readonly act: (change: Change, focus?: string) => void;
  readonly effects: Effects;
}

/** What reaches beyond the page's own state. */
export interface Effects {
  readonly readText: () => void;
  /** Reads a text that is too long to be shown. */
  readonly readPasted: (text: string) => void;
  readonly readFile: (file: File | undefined) => void;
  readonly readAddress: () => void;
  readonly startEmpty: () => void;
  readonly save: () => void;
  /** Saves a text as a file. */
  readonly saveText: (name: string, text: string) => void;
  /** Saves everything that is uploaded, in one .zip. */
  readonly saveArchive: () => void;
  readonly saveCalendar: (name: string, text: string) => void;
  readonly copy: (text: string) => void;
  /** Her answer to whether her document may be replaced. */
  readonly answer: (isReplaced: boolean) => void;
  /** Checks the address, or the text, of the step “check”. */
  readonly check: () => void;
  /** Takes over the text of a schedule. @param url its address */
  readonly takeText: (text: string, url: string) => void;
  /** Opens the field of a value, or its line in the JSON. */
  readonly open: (path: Path, line?: number) => void;
  /** The address of the assistant that begins with a schedule. */
  readonly linkTo: (schedule: string) => string;
  /** A new identifier for a session. */
  readonly newId: () => string;
  /** The preview's frame, to show in the page. */
  readonly preview: (frame: Element | undefined) => void;
  /** The editor of the JSON, in the page. */
  readonly jsonEditor: (host: Element | undefined) => void;
  readonly goToLine: (line: number) => void;
}
