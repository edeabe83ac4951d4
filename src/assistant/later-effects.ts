import { wholeAddress } from './begin/ask-address.ts';
import { materialOfBytes } from './begin/material.ts';
import { take } from './begin/take.ts';
import { textOfDocument } from './check/check-document.ts';
import { checkOnline, checkPasted } from './check/check-online.ts';
import type { Effects } from './context.ts';
import { textAt } from './document/edit.ts';
import { fieldId } from './edit/fields.ts';
import { saveFile } from './effects.ts';
import { addressesOf } from './embed/places.ts';
import { packer } from './hand-over/packer.ts';
import { texts } from './messages/say.ts';
import { rawFrom } from './raw.ts';
import { documentTaken, keptAs } from './replace.ts';
import { scriptFile } from './script-file.ts';
import {
  addressToCheck,
  beginning,
  checking,
  documentOf,
  editing,
  packing,
  savedNow,
  told,
  toStep,
  type Change,
  type State,
} from './state.ts';

/** How effects reach the page. */
export interface Page {
  readonly state: () => State;
  readonly act: (change: Change, focus?: string) => void;
  /** Takes another document, and asks before if work of hers would be lost. */
  readonly replaceBy: (change: Change, focus: string) => void;
  readonly goToLine: (line: number) => void;
  /** Does long work beside the page; undefined where none may be started. */
  readonly worker: Worker | undefined;
}

type LaterEffects = Pick<Effects, 'saveText' | 'saveArchive' | 'check' | 'takeText' | 'open' | 'linkTo'>;

/** The effects of the steps after editing. */
export function laterEffects({ state, act, replaceBy, goToLine, worker }: Page): LaterEffects {
  const script = scriptFile();
  const pack = packer(worker);

  async function saveArchive() {
    const { places, language, isPacking } = state();
    if (isPacking) return;
    const document = documentOf(state());
    const addresses = addressesOf(places, textAt(document, ['url']));
    const say = texts(language);
    act((one) => packing(true)(told(say('archiveBusy'), 'saving')(one)));
    // The page shows that it is busy before the work begins.
    await new Promise((resolve) => setTimeout(resolve));
    const text = textOfDocument(document);
    const { archive } = await script()
      .then((bytes) => pack({ text, target: addresses ?? {}, script: bytes, now: Date.now(), language }))
      .catch(() => ({ archive: undefined }));
    act(packing(false));
    if (!archive) return act(told(say('archiveFailed'), 'saving'));
    saveFile('termine.zip', archive, 'application/zip');
    act((one) => ({
      ...told(say('archiveSaved'), 'saving')(documentOf(one) === document ? savedNow(one) : one),
      archived: { document, addresses },
    }));
  }

  async function check() {
    const { source } = state().checking;
    const address = addressToCheck(state());
    const url = wholeAddress(address);
    const problem = address.trim() && !url ? 'bad-address' : !url && !source.trim() ? 'empty' : undefined;
    if (problem) return act(checking({ problem, outcome: undefined }), 'check-address');
    act(checking({ isBusy: true, outcome: undefined }));
    // The page shows that it is busy before the work begins.
    await new Promise((resolve) => setTimeout(resolve));
    const now = Date.now();
    const outcome = await (source.trim() ? checkPasted(source, url ?? '', now) : checkOnline(url ?? '', now));
    act(checking({ isBusy: false, outcome }), 'outcome-title');
  }

  async function takeText(text: string, url: string) {
    const material = materialOfBytes(new TextEncoder().encode(text), url, '');
    const isBrokenJson = material.json === undefined && /^[\s\ufeff]*[[{]/.test(text);
    const taken = isBrokenJson ? undefined : await take(material, Date.now());
    if (taken?.kind === 'document') {
      return replaceBy(
        (one) =>
          toStep('check')(keptAs(taken)(documentTaken(taken.document, url)(beginning({ taken })(one)))),
        'own-title',
      );
    }
    // A text that is not JSON yet is corrected as text.
    act((one) => rawFrom(text)(toStep('edit')(one)), 'step-title');
  }

  function open(path: readonly (string | number)[], line?: number) {
    const [first, session] = path;
    const unfolded = first === 'subEvent' && typeof session === 'number' ? { session } : {};
    act((one) => editing({ isRaw: false, ...unfolded })(toStep('edit')(one)));
    // The field, or the one of the value around it.
    const field = path
      .map((_, index) => document.getElementById(fieldId(path.slice(0, path.length - index))))
      .find((one) => one !== null);
    if (field) return reveal(field);
    act(editing({ isRaw: line !== undefined }), 'step-title');
    if (line !== undefined) goToLine(line);
  }

  return {
    saveText: (name, text) => saveFile(name, text, 'text/plain'),
    saveArchive: () => void saveArchive(),
    check: () => void check(),
    takeText: (text, url) => void takeText(text, url),
    open,
    linkTo: (schedule) => new URL(`#url=${encodeURIComponent(schedule)}`, location.href).href,
  };
}

/** Goes to a field, which may be folded away. */
function reveal(field: HTMLElement) {
  for (let one = field.closest('details'); one; one = one.parentElement?.closest('details') ?? null) {
    one.open = true;
  }
  field.focus();
}
