import { markupParser } from '../../cli/markup-parser.ts';
import { checkText } from '../check/check-document.ts';
import { packageOf } from '../hand-over/package.ts';
import type { CheckAnswer, CheckRequest, PackAnswer, PackRequest, WorkerRequest } from './messages.ts';

/* Checks and packs large documents beside the page, so that it never waits for them. */

/** Findings that are named: nobody reads more at once, and to send them takes time. */
const MOST = 1000;

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.kind === 'check') check(data);
  else pack(data);
});

function check({ kind, id, text, now }: CheckRequest): void {
  const checked = checkText(text, now, markupParser);
  const findings = checked.findings.slice(0, MOST);
  self.postMessage({ kind, id, text, checked: { ...checked, findings } } satisfies CheckAnswer);
}

function pack({ kind, task }: PackRequest): void {
  const archive = packageOf(task, markupParser);
  self.postMessage({ kind, archive } satisfies PackAnswer, { transfer: archive ? [archive.buffer] : [] });
}
