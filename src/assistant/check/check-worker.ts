import { markupParser } from '../../cli/markup-parser.ts';
import { checkText } from './check-document.ts';
import type { CheckAnswer, CheckRequest } from './checker.ts';

/* Checks large documents beside the page, so that it never waits for them. */

/** Findings that are named: nobody reads more at once, and to send them takes time. */
const MOST = 1000;

self.addEventListener('message', ({ data: { id, text, now } }: MessageEvent<CheckRequest>) => {
  const checked = checkText(text, now, markupParser);
  const answer: CheckAnswer = {
    id,
    text,
    checked: { ...checked, findings: checked.findings.slice(0, MOST) },
  };
  self.postMessage(answer);
});
