import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { reachFindings } from '../../check/answer.ts';
import { mostGraveFirst, type Finding } from '../../check/finding.ts';
import { pageFindings, pageOf, schedulesOf, unknownSessions, type ReadPage } from '../../check/page.ts';
import type { ScriptFacts } from '../../check/scripts.ts';
import { barrierTo } from '../reach/barriers.ts';
import { askAsBrowser } from './browser-answer.ts';
import { checkServed, closed } from './check-served.ts';
import type { CheckOutcome } from './outcome.ts';

/** Files of one page that are asked for, of each kind. */
const MOST = 10;

/** Stands for the address of a text without one. */
export const NOWHERE = 'https://example.invalid/';

/** A page to check. */
interface PageText {
  readonly html: string;
  /** Its address, or one that stands for it. */
  readonly url: string;
  /** As she has given it; empty for a text without an address. */
  readonly address: string;
  /** What its own answer was like. */
  readonly reached?: readonly Finding[];
}

/** Checks a page with the files that it names. @param now milliseconds since the epoch */
export async function checkPage(
  { html, url, address, reached = [] }: PageText,
  now: number,
): Promise<CheckOutcome> {
  const page = pageOf(html, url);
  const scripts = await scriptsOf(page);
  const styles = await stylesOf(page);
  const found = [];
  // One after the other, so that a report of the policy belongs to one request.
  for (const one of reachable(schedulesOf(page))) found.push(await checkPart(one, page, now));
  const findings = [
    ...reached,
    ...pageFindings(page, { scripts: scripts.files, styles }),
    ...found.flatMap(({ findings }) => findings),
  ];
  return {
    kind: 'page',
    address,
    isRead: true,
    findings: mostGraveFirst(findings),
    unread: [...new Set([...scripts.unread, ...found.flatMap(({ unread }) => unread)])],
    schedules: found.flatMap(({ schedules }) => schedules),
  };
}

type PartOutcome = Pick<CheckOutcome, 'findings' | 'schedules' | 'unread'>;

/** Addresses of a page that lead somewhere. */
const reachable = (urls: readonly string[]) =>
  urls.filter((url) => /^https?:/.test(url) && !url.startsWith(NOWHERE)).slice(0, MOST);

async function checkPart(url: string, page: ReadPage, now: number): Promise<PartOutcome> {
  const answer = await askAsBrowser(url);
  const nothing = { findings: [], schedules: [], unread: [url] };
  if (answer.barrier) return nothing;
  // A schedule on the page's own server needs no permission, but this page can't read it then.
  const isOwn = new URL(url).origin === new URL(page.url).origin;
  if (answer.isClosed) {
    const isForeign = page.url !== NOWHERE;
    return isOwn ? nothing : { findings: [closed(url, isForeign)], schedules: [], unread: [] };
  }
  const reached = reachFindings(answer);
  if (reached.some(({ severity }) => severity === 'error'))
    return { findings: reached, schedules: [], unread: [] };
  const { findings, schedules } = checkServed(answer, now);
  const missing = schedules.flatMap(({ series }) => unknownSessions(page, url, series?.sessions ?? []));
  return { findings: [...reached, ...findings, ...missing], schedules, unread: [] };
}

async function scriptsOf({ scripts }: ReadPage) {
  const files = new Map<string, ScriptFacts>();
  const unread: string[] = [];
  for (const url of reachable([...new Set(scripts.map((script) => script.url))])) {
    const answer = await askAsBrowser(url);
    if (answer.isClosed || answer.barrier) unread.push(url);
    else files.set(url, { answer, integrity: hashesOf(answer.bytes) });
  }
  return { files, unread };
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
  for (const url of reachable([...new Set(own)].filter((one) => !barrierTo(one)))) {
    const { failure, status, text } = await askAsBrowser(url);
    if (!failure && status === 200) styles.set(url, text);
  }
  return styles;
}
