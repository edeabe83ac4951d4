import type { CheckedDocument } from '../../check/document.ts';
import { markupParser } from '../../element/markup-parser.ts';
import type { CheckAnswer, CheckRequest, WorkerAnswer } from '../worker/messages.ts';
import { checkText } from './check-document.ts';

/** Characters of a text that is checked at once: in less time than anybody notices. */
const SMALL = 100_000;

/** Milliseconds between two letters of somebody who types. */
const PAUSE = 300;

/** What was found in a text. While a large one is being checked, that is what was found in the one before. */
export interface Checker {
  readonly check: (text: string) => CheckedDocument;
  readonly isBusy: () => boolean;
}

/**
 * Checks texts, each once: small ones at once, large ones in a worker.
 * @param worker undefined where none may be started
 * @param found is called when the worker has an answer
 */
export function checker(id: string, worker: Worker | undefined, found: () => void): Checker {
  let last: Pick<CheckAnswer, 'text' | 'checked'> = { text: '', checked: { findings: [] } };
  let wanted = '';
  let isAsked = false;
  let isWorking = worker !== undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const here = () => void (last = { text: wanted, checked: checkText(wanted, Date.now(), markupParser) });
  const ask = () => {
    // One text at a time: while it is checked, she may have written on.
    if (isAsked || last.text === wanted) return;
    if (worker && isWorking) {
      isAsked = true;
      worker.postMessage({ kind: 'check', id, text: wanted, now: Date.now() } satisfies CheckRequest);
    } else {
      here();
      found();
    }
  };
  worker?.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.kind !== 'check' || data.id !== id) return;
    isAsked = false;
    if (data.text !== wanted) return ask();
    last = data;
    found();
  });
  worker?.addEventListener('error', () => {
    isWorking = false;
    isAsked = false;
    ask();
  });
  return {
    check(text) {
      if (text === wanted) return last.checked;
      wanted = text;
      clearTimeout(timer);
      if (text.length <= SMALL) here();
      else timer = setTimeout(ask, PAUSE);
      return last.checked;
    },
    isBusy: () => wanted !== last.text,
  };
}
