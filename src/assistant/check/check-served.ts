import { isWebPage } from '../../check/answer.ts';
import { finding, type Finding } from '../../check/finding.ts';
import { checkAnswer } from '../../check/schedule.ts';
import { markupParser } from '../../element/markup-parser.ts';
import { certain, type BrowserAnswer } from './browser-answer.ts';
import type { CheckedSchedule } from './outcome.ts';

/** Checks an answer as a schedule, as far as a browser can be sure. @param now milliseconds since the epoch */
export function checkServed(
  answer: BrowserAnswer,
  now: number,
): { readonly findings: readonly Finding[]; readonly schedules: readonly CheckedSchedule[] } {
  const { findings, schedule } = checkAnswer(answer, undefined, { parser: markupParser, now });
  const schedules = isWebPage(answer)
    ? []
    : [{ url: answer.url, text: answer.text, series: schedule?.series }];
  return { findings: certain(answer, findings), schedules };
}

/**
 * This page may not read the file: it isn't there, or its server does not permit it; a browser doesn't say which.
 * @param isForeign whether it is for a page of another server, where both are as grave; a page of the same server needs no
 * permission
 */
export const closed = (url: string, isForeign: boolean) =>
  finding(url, 'no-cors', {}, {}, isForeign ? 'error' : 'warning');
