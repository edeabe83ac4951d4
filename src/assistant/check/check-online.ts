import { isWebPage, reachFindings } from '../../check/answer.ts';
import { checkDocument } from '../../check/document.ts';
import { mostGraveFirst } from '../../check/finding.ts';
import { markupParser } from '../../element/markup-parser.ts';
import { askAsBrowser } from './browser-answer.ts';
import { checkPage, NOWHERE } from './check-page.ts';
import { checkServed, closed } from './check-served.ts';
import type { CheckOutcome } from './outcome.ts';

/** Checks an address: of a schedule, or of a page. @param now milliseconds since the epoch */
export async function checkOnline(url: string, now: number): Promise<CheckOutcome> {
  const base = { address: url, schedules: [], unread: [], isRead: false };
  const answer = await askAsBrowser(url);
  const { barrier } = answer;
  if (barrier) return { ...base, kind: isScheduleAddress(url) ? 'schedule' : 'page', findings: [], barrier };
  if (answer.isClosed && !isScheduleAddress(url)) return { ...base, kind: 'page', findings: [] };
  if (answer.isClosed) return { ...base, kind: 'schedule', findings: [closed(url, false)] };
  const reached = reachFindings(answer);
  if (reached.some(({ severity }) => severity === 'error')) {
    return { ...base, kind: 'schedule', findings: reached };
  }
  if (isWebPage(answer) && !isScheduleAddress(url))
    return checkPage({ html: answer.text, url: answer.url, address: url, reached }, now);
  const { findings, schedules } = checkServed(answer, now);
  return {
    ...base,
    isRead: true,
    kind: 'schedule',
    findings: mostGraveFirst([...reached, ...findings]),
    schedules,
  };
}

/** Checks a text that she has pasted: the source of a page, or a schedule. @param url its address, if she knows it */
export async function checkPasted(text: string, url: string, now: number): Promise<CheckOutcome> {
  // Other markup is a feed, or a program's warning before the JSON.
  if (/^[\s\ufeff]*<(?!\?xml|rss\b|feed\b)/i.test(text) && !/[}\]]\s*$/.test(text))
    // The address may be that of the schedule.
    return checkPage(
      isScheduleAddress(url) || !url
        ? { html: text, url: NOWHERE, address: '' }
        : { html: text, url, address: url },
      now,
    );
  const subject = url || `${NOWHERE}schedule.json`;
  const { findings, schedule } = checkDocument(text, { url: subject, parser: markupParser, now });
  const schedules = [{ url: subject, text, series: schedule?.series }];
  const outcome = { kind: 'schedule', address: url, isRead: true, unread: [], schedules } as const;
  return { ...outcome, findings: mostGraveFirst(findings) };
}

const isScheduleAddress = (url: string) => /\.json([?#]|$)/.test(url);
