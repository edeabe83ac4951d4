import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { isWebPage, reachFindings } from '../../check/answer.ts';
import { finding, mostGraveFirst, type Finding } from '../../check/finding.ts';
import { pageFindings, pageOf, schedulesOf, unknownSessions, type ReadPage } from '../../check/page.ts';
import { checkAnswer } from '../../check/schedule.ts';
import type { ScriptFacts } from '../../check/scripts.ts';
import { markupParser } from '../../element/markup-parser.ts';
import type { Series } from '../../model/series.ts';
import { checkDocument } from '../../check/document.ts';
import { askAsBrowser, certain, type BrowserAnswer } from './browser-answer.ts';

/** What a check has found out. */
export interface CheckOutcome {
  readonly kind: 'schedule' | 'page';
  /** As she has given it; empty for a text without an address. */
  readonly address: string;
  /** Whether there was anything to read; a page is often closed to other pages. */
  readonly isRead: boolean;
  readonly findings: readonly Finding[];
  /** The schedules that were read, with their texts. */
  readonly schedules: readonly CheckedSchedule[];
}

/** A schedule that was read. */
export interface CheckedSchedule {
  readonly url: string;
  readonly text: string;
  readonly series?: Series;
}

/** Stands for the address of a text without one. */
const NOWHERE = 'https://example.invalid/';

/** Files of one page that are asked for, of each kind. */
const MOST = 10;

/** Checks an address: of a schedule, or of a page. @param now milliseconds since the epoch */
export async function checkOnline(url: string, now: number): Promise<CheckOutcome> {
  const base = { address: url, schedules: [], isRead: false };
  if (isBlocked(url))
    return { ...base, kind: 'schedule', findings: [finding(url, 'not-https', {}, {}, 'error')] };
  const answer = await askAsBrowser(url);
  if (answer.isClosed && !isScheduleAddress(url)) return { ...base, kind: 'page', findings: [] };
  if (answer.isClosed) return { ...base, kind: 'schedule', findings: [closed(url)] };
  const reached = reachFindings(answer);
  if (reached.some(({ severity }) => severity === 'error')) {
    return { ...base, kind: 'schedule', findings: reached };
  }
  if (isWebPage(answer) && !isScheduleAddress(url))
    return checkPage(answer.text, answer.url, url, reached, now);
  const { findings, schedules } = checkSchedule(answer, now);
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
    return checkPage(text, url || NOWHERE, url, [], now);
  const subject = url || `${NOWHERE}schedule.json`;
  const { findings, schedule } = checkDocument(text, { url: subject, parser: markupParser, now });
  const schedules = [{ url: subject, text, series: schedule?.series }];
  return { kind: 'schedule', address: url, isRead: true, findings: mostGraveFirst(findings), schedules };
}

const isScheduleAddress = (url: string) => /\.json([?#]|$)/.test(url);

/** Browsers load nothing unencrypted into an encrypted page. */
const isBlocked = (url: string) => url.startsWith('http:') && location.protocol === 'https:';

/** The permission for pages of other servers is missing: that is as grave for each partner. */
const closed = (url: string) =>
  finding(url, 'no-cors', {}, { header: 'access-control-allow-origin' }, 'error');

function checkSchedule(answer: BrowserAnswer, now: number) {
  const { findings, schedule } = checkAnswer(answer, undefined, { parser: markupParser, now });
  const schedules = isWebPage(answer)
    ? []
    : [{ url: answer.url, text: answer.text, series: schedule?.series }];
  return { findings: certain(answer, findings), schedules };
}

async function checkPage(
  html: string,
  url: string,
  address: string,
  reached: readonly Finding[],
  now: number,
): Promise<CheckOutcome> {
  const page = pageOf(html, url);
  const scripts = await scriptsOf(page);
  const styles = await stylesOf(page);
  const found = await Promise.all(reachable(schedulesOf(page)).map((one) => checkPart(one, page, now)));
  const findings = [
    ...reached,
    ...pageFindings(page, { scripts, styles }),
    ...found.flatMap(({ findings }) => findings),
  ];
  return {
    kind: 'page',
    address,
    isRead: true,
    findings: mostGraveFirst(findings),
    schedules: found.flatMap(({ schedules }) => schedules),
  };
}

/** Addresses of a page that this page can ask for. */
const reachable = (urls: readonly string[]) =>
  urls.filter((url) => /^https?:/.test(url) && !url.startsWith(NOWHERE) && !isBlocked(url)).slice(0, MOST);

async function checkPart(url: string, page: ReadPage, now: number) {
  const answer = await askAsBrowser(url);
  // A schedule on the page's own server needs no permission, but this page can't read it then.
  const isOwn = new URL(url).origin === new URL(page.url).origin;
  if (answer.isClosed) return { findings: isOwn ? [] : [closed(url)], schedules: [] };
  const reached = reachFindings(answer);
  if (reached.some(({ severity }) => severity === 'error')) return { findings: reached, schedules: [] };
  const { findings, schedules } = checkSchedule(answer, now);
  const missing = schedules.flatMap(({ series }) => unknownSessions(page, url, series?.sessions ?? []));
  return { findings: [...reached, ...findings, ...missing], schedules };
}

async function scriptsOf({ scripts }: ReadPage): Promise<ReadonlyMap<string, ScriptFacts>> {
  const files = new Map<string, ScriptFacts>();
  for (const url of reachable([...new Set(scripts.map((script) => script.url))])) {
    const answer = await askAsBrowser(url);
    if (!answer.isClosed) files.set(url, { answer, integrity: hashesOf(answer.bytes) });
  }
  return files;
}

/** The hashes of a file as Subresource Integrity writes them (W3C SRI, 3.2). */
const hashesOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ sha256, sha384, sha512 }).map(([name, hash]) => [
      name,
      `${name}-${btoa(String.fromCharCode(...hash(bytes)))}`,
    ]),
  );

/** The style sheets on the page's own server; nobody else is asked. */
async function stylesOf({ url: page, styleSheets }: ReadPage): Promise<ReadonlyMap<string, string>> {
  const styles = new Map<string, string>();
  const own = styleSheets.filter((url) => new URL(url).origin === new URL(page).origin);
  for (const url of reachable([...new Set(own)])) {
    const { failure, status, text } = await askAsBrowser(url);
    if (!failure && status === 200) styles.set(url, text);
  }
  return styles;
}
