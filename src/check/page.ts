import { hasId } from '../model/select-sessions.ts';
import type { Session } from '../model/series.ts';
import { finding, type Finding } from './finding.ts';
import { findEmbeddings, type FoundEmbeddings } from './embeddings.ts';
import { readPage, resolved, type PageParts, type Words } from './page-parts.ts';
import { policiesOfHeader, policyFindings, type Policy } from './policy.ts';
import { remainsOfSnippet } from './remains.ts';
import { findScripts, scriptFindings, type ScriptFacts, type ScriptTag } from './scripts.ts';

/** A page as it was read, before what belongs to it is fetched. */
export interface ReadPage extends FoundEmbeddings {
  readonly url: string;
  readonly parts: PageParts;
  readonly scripts: readonly ScriptTag[];
  /** Absolute URLs of its style sheets. */
  readonly styleSheets: readonly string[];
}

/** What belongs to a page. */
export interface PageSurroundings {
  /** Value of the header Content-Security-Policy. */
  readonly policy?: string;
  /** What is known of the script files, by their URLs. */
  readonly scripts: ReadonlyMap<string, ScriptFacts>;
  /** The texts of style sheets, by their URLs. */
  readonly styles: ReadonlyMap<string, string>;
}

/** Reads a page: which embeddings it has and what they need. @param url absolute URL of the page */
export function pageOf(html: string, url: string): ReadPage {
  const parts = readPage(html, url);
  const links = parts.tags.filter(
    ({ name, attributes }) => name === 'link' && /\bstylesheet\b/i.test(attributes.rel ?? ''),
  );
  return {
    url,
    parts,
    ...findEmbeddings(url, parts),
    scripts: findScripts(parts),
    styleSheets: links.flatMap(({ attributes }) => resolved(attributes.href ?? '', parts.base) ?? []),
  };
}

/** Everything that is wrong with a page; its schedules are checked as documents. */
export function pageFindings(
  page: ReadPage,
  { policy, scripts, styles }: PageSurroundings,
): readonly Finding[] {
  const { url, parts, embeddings } = page;
  const remains = embeddings.length ? [] : (unrecognized(page) ?? remainsOfSnippet(url, parts));
  // Where the whole snippet has to be inserted again, its script comes along.
  const isWholeGone = !page.scripts.length && remains.some(({ code }) => WHOLE.has(code));
  return [
    ...page.findings,
    ...remains,
    ...(isWholeGone ? [] : scriptFindings(url, page.scripts, scripts)),
    ...policyFindings([...policiesOfHeader(policy), ...metaPolicies(parts)], {
      page: url,
      scripts: page.scripts.map(({ url, tag: { attributes } }) => ({
        url,
        nonce: attributes.nonce,
        integrity: attributes.integrity,
      })),
      schedules: schedulesOf(page),
    }),
    ...latePolicies(page),
    ...preloadFindings(page),
    ...hidingFindings(page, styles),
    ...baseFindings(page),
  ];
}

/** Findings that say to insert the whole snippet. */
const WHOLE: ReadonlySet<Finding['code']> = new Set<Finding['code']>(['no-embedding', 'escaped-tags']);

/** The absolute URLs of a page's schedules. */
export const schedulesOf = ({ embeddings }: ReadPage): readonly string[] => [
  ...new Set(embeddings.flatMap(({ schedule }) => schedule ?? [])),
];

/** Embeddings that ask for a session that their schedule does not have. */
export const unknownSessions = (
  { url, embeddings }: ReadPage,
  schedule: string,
  sessions: readonly Session[],
): readonly Finding[] =>
  embeddings
    .filter((one) => one.schedule === schedule)
    .flatMap(({ session, line }) => {
      if (!session || sessions.some(({ id }) => hasId(id, session))) return [];
      const known = sessions
        .slice(0, 5)
        .map(({ id }) => id.split(/[#/]/).at(-1))
        .join(', ');
      return [finding(url, 'unknown-session', { session, known }, { line })];
    });

/** A script tag with the address of a schedule that the script can't recognize. */
function unrecognized({ url, parts }: ReadPage): readonly Finding[] | undefined {
  const tag = parts.tags.find(
    ({ name, attributes }) =>
      name === 'script' &&
      attributes['data-src'] &&
      /termin|schedul|event|reihe|series/i.test(attributes['data-src']),
  );
  return tag && [finding(url, 'one-line-unrecognized', {}, { line: tag.line })];
}

const isPolicy = ({ name, attributes }: PageParts['tags'][number]) =>
  name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? '');

const metaPolicies = ({ tags }: PageParts): readonly Policy[] =>
  tags
    .filter((tag) => isPolicy(tag) && tag.inHead)
    // A meta tag can't set a sandbox (CSP 3, 3.3).
    .map(({ attributes, line }) => ({
      text: (attributes.content ?? '').replace(/(^|;)\s*sandbox\b[^;]*/gi, '$1'),
      where: `meta, ${line}`,
      line,
    }));

const latePolicies = ({ url, parts }: ReadPage) =>
  parts.tags
    .filter((tag) => isPolicy(tag) && !tag.inHead)
    .map(({ line }) => finding(url, 'policy-in-body', {}, { line }));

function preloadFindings({ url: page, parts, embeddings }: ReadPage): readonly Finding[] {
  const schedules = new Set(embeddings.map(({ schedule }) => schedule));
  // Which address is right is not known, if that of an embedding is not.
  if (schedules.has(undefined)) return [];
  return parts.tags.flatMap((tag) => {
    const { rel = '', href = '', as = '', crossorigin } = tag.attributes;
    if (tag.name !== 'link' || !/\bpreload\b/i.test(rel)) return [];
    const url = resolved(href, parts.base) ?? href;
    const place = { line: tag.line };
    if (!schedules.has(url)) {
      const isMeant = as === 'fetch' || /\.json([?#]|$)/.test(url);
      return isMeant && embeddings.length ? [finding(page, 'preload-address', { url }, place)] : [];
    }
    const findings: Finding[] = [];
    if (as.toLowerCase() !== 'fetch') findings.push(finding(page, 'preload-as', { as }, place));
    if (crossorigin === undefined) findings.push(finding(page, 'preload-crossorigin', { url }, place));
    else if (/use-credentials/i.test(crossorigin))
      findings.push(finding(page, 'preload-credentials', {}, place));
    if (!tag.inHead) findings.push(finding(page, 'preload-in-body', {}, place));
    return findings;
  });
}

/** A rule of a style sheet: its selector and its declarations. */
const RULE = /([^{}]*)\{([^{}]*)\}/g;
const HIDES = /\bdisplay\s*:\s*none|\bvisibility\s*:\s*hidden|\bopacity\s*:\s*0*\.?0+\s*(?:;|!|$)/i;

/** Rules that hide the element before the script has run. */
function hidingFindings({ url, parts }: ReadPage, styles: ReadonlyMap<string, string>): readonly Finding[] {
  const own: readonly Words[] = parts.tags.filter(({ name }) => name === 'style');
  const sheets = [
    ...own.map(({ text, line }) => ({ subject: url, text, line })),
    ...[...styles].map(([subject, text]) => ({ subject, text, line: 0 })),
  ];
  return sheets.flatMap(({ subject, text, line }) =>
    [...text.replace(/\/\*[^]*?\*\//g, '').matchAll(RULE)].flatMap(
      ([, selectors = '', declarations = '']) => {
        const selector = selectors.split(',').find(hidesWidget)?.trim();
        return selector && HIDES.test(declarations)
          ? [finding(subject, 'hidden-undefined', { selector }, line ? { line } : {})]
          : [];
      },
    ),
  );
}

/** Whether a selector matches the element while it is not defined. */
function hidesWidget(selector: string): boolean {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  const [, name = ''] = /^([\w-]*)/.exec(last) ?? [];
  const isUndefined = /:not\(\s*:defined\s*\)/.test(last);
  return (isUndefined && (name === '' || name === 'series-schedule')) || last === 'series-schedule';
}

/** A base address on another server than the page, if an embedding depends on it. */
function baseFindings({ url, parts, embeddings }: ReadPage): readonly Finding[] {
  const isElsewhere = new URL(parts.base).origin !== new URL(url).origin;
  const depends = embeddings.some(({ schedule }) => schedule?.startsWith(new URL(parts.base).origin));
  const tag = parts.tags.find(({ name }) => name === 'base');
  return isElsewhere && depends
    ? [finding(url, 'base-elsewhere', { base: parts.base }, { line: tag?.line })]
    : [];
}
