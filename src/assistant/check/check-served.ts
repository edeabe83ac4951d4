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

/** The permission for pages of other servers is missing: that is as grave for each partner. */
export const closed = (url: string) =>
  finding(url, 'no-cors', {}, { header: 'access-control-allow-origin' }, 'error');
