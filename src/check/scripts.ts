import releases from '../../deploy/releases.json' with { type: 'json' };
import { isWebPage, type AnswerFacts } from './answer.ts';
import { finding, type Finding } from './finding.ts';
import type { FindingCode } from './messages/messages.ts';
import { resolved, type PageParts, type Tag } from './page-parts.ts';

/** A script tag that loads the widget. */
export interface ScriptTag {
  readonly tag: Tag;
  /** Absolute URL of the file. */
  readonly url: string;
}

/** What is known of a script file. */
export interface ScriptFacts {
  readonly answer: AnswerFacts;
  /** Hashes of the file as Subresource Integrity writes them, by algorithm: `{ sha384: 'sha384-…' }`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The versions of the widget with their hashes, the newest last. */
type Releases = Readonly<Record<string, { readonly integrity: string }>>;

/** The script tags of a page that load the widget, and those that a consent tool holds back. */
export function findScripts({ tags, base }: PageParts): readonly ScriptTag[] {
  return tags.flatMap((tag) => {
    const { src = '', 'data-src': held = '' } = tag.attributes;
    const written = /series-schedule/.test(src) ? src : /series-schedule\.js/.test(held) ? held : undefined;
    const byLine = /\.json/.test(held) && src ? src : undefined;
    const url = tag.name === 'script' && resolved(written ?? byLine ?? '', base);
    return url && (written ?? byLine) ? [{ tag, url }] : [];
  });
}

/** The version of a script file by its hash; undefined if it is none of the published ones. */
export const versionOf = ({ integrity }: ScriptFacts, known: Releases = releases): string | undefined =>
  Object.entries(known).find(([, release]) => Object.values(integrity).includes(release.integrity))?.[0];

/**
 * What is wrong with the script of a page.
 * @param files what is known of the files, by their URLs
 * @param known the register of versions
 */
export function scriptFindings(
  page: string,
  scripts: readonly ScriptTag[],
  files: ReadonlyMap<string, ScriptFacts>,
  known: Releases = releases,
): readonly Finding[] {
  if (!scripts.length) return [finding(page, 'no-script')];
  const urls = [...new Set(scripts.map(({ url }) => url))];
  const findings = urls.length > 1 ? [finding(page, 'scripts-differ', { urls: urls.join(', ') })] : [];
  return [
    ...findings,
    ...scripts.flatMap((script) => tagFindings(page, script, files.get(script.url), known)),
  ];
}

/** Types with which browsers run a script. */
const RUNS = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;

function tagFindings(
  page: string,
  { tag, url }: ScriptTag,
  facts: ScriptFacts | undefined,
  known: Releases,
): readonly Finding[] {
  const { attributes, line } = tag;
  const findings: Finding[] = [];
  const find = (code: FindingCode, more: Readonly<Record<string, string>> = {}) =>
    findings.push(finding(page, code, { url, ...more }, { line }));
  const { type = '', integrity, crossorigin } = attributes;
  if (!tag.isClosed) find('script-not-closed');
  if (attributes.nomodule !== undefined) find('script-nomodule');
  if (!RUNS.test(type.trim()) || !attributes.src) find('script-waits', { type });
  if (url.startsWith('http:') && page.startsWith('https:')) find('script-http');
  const isForeign = new URL(url).origin !== new URL(page).origin && !url.startsWith('file:');
  if (integrity && isForeign && crossorigin === undefined) find('integrity-without-crossorigin');
  if (!facts) return findings;
  const { answer } = facts;
  const { failure, status, headers, mediaType } = answer;
  if (failure || (status && status !== 200)) {
    find('script-unreachable', { detail: failure ? (failure.facts.detail ?? failure.code) : String(status) });
  } else if (isWebPage(answer)) {
    find('script-is-page');
  } else {
    if (/nosniff/i.test(headers['x-content-type-options'] ?? '') && !/(java|ecma)script/.test(mediaType)) {
      find('script-type', { type: mediaType });
    }
    if (crossorigin !== undefined && isForeign && !headers['access-control-allow-origin'])
      find('integrity-without-cors');
    for (const [code, more] of fileMistakes(facts, integrity, known)) find(code, more);
  }
  return findings;
}

type Mistake = readonly [code: FindingCode, facts: Readonly<Record<string, string>>];

function fileMistakes(facts: ScriptFacts, written = '', known: Releases): readonly Mistake[] {
  const { sha384 = '' } = facts.integrity;
  const hashes = written.split(/\s+/).filter((hash) => /^sha(256|384|512)-/.test(hash));
  const mismatch =
    hashes.length && !hashes.some((hash) => facts.integrity[hash.replace(/-.*/, '')] === hash)
      ? [['integrity-mismatch', { integrity: sha384 }] as const]
      : [];
  if (!/series-schedule/.test(facts.answer.text)) return [...mismatch, ['script-other-file', {}]];
  const version = versionOf(facts, known);
  const newest = Object.keys(known).at(-1) ?? '';
  if (!version) return [...mismatch, ['script-unknown-version', {}]];
  return version === newest ? mismatch : [...mismatch, ['script-old', { version, newest }]];
}
