import parsePolicy from 'content-security-policy-parser';
import { finding, type Finding } from './finding.ts';
import type { FindingCode } from './messages/messages.ts';

/** One Content Security Policy of a page. */
export interface Policy {
  readonly text: string;
  /** `header`, or the line of the meta tag. */
  readonly where: string;
  readonly line?: number;
}

/** What a page needs a policy to allow. */
export interface PolicyNeeds {
  /** Absolute URL of the page. */
  readonly page: string;
  readonly scripts: readonly { readonly url: string; readonly nonce?: string; readonly integrity?: string }[];
  /** Absolute URLs of the schedules. */
  readonly schedules: readonly string[];
}

type Directives = ReadonlyMap<string, readonly string[]>;

/** The policies of a header; several stand in one, separated by commas. */
export const policiesOfHeader = (value = ''): readonly Policy[] =>
  value
    .split(',')
    .filter((text) => text.trim())
    .map((text) => ({ text, where: 'header' }));

/** What each policy forbids, with the directive that has to be written instead. */
export const policyFindings = (policies: readonly Policy[], needs: PolicyNeeds): readonly Finding[] =>
  policies.flatMap((policy) => findingsOf(policy, parsePolicy(policy.text), needs));

function findingsOf(policy: Policy, directives: Directives, { page, scripts, schedules }: PolicyNeeds) {
  const { where, line } = policy;
  const header = policy.where === 'header' ? { header: 'content-security-policy' } : { line };
  const find = (code: FindingCode, directive: string) => finding(page, code, { where, directive }, header);
  const findings: Finding[] = [];
  const sandbox = directives.get('sandbox');
  if (sandbox && !sandbox.includes('allow-scripts')) {
    findings.push(find('policy-sandbox', ['sandbox', ...sandbox, 'allow-scripts'].join(' ')));
  }
  const [name, sources] = effective(directives, 'script-src-elem', 'script-src', 'default-src') ?? [];
  for (const script of name && sources ? scripts : []) {
    if (!sources || !name || allowsScript(sources, script, page)) continue;
    // With these keywords, addresses are ignored and only nonces and hashes count.
    const isStrict = sources.includes("'strict-dynamic'");
    findings.push(
      isStrict
        ? find('policy-inline', `${name} ${sources.join(' ')}`)
        : find(
            'policy-script',
            extended(name === 'default-src' ? 'script-src' : name, sources, script.url, page),
          ),
    );
  }
  const [connect, targets] = effective(directives, 'connect-src', 'default-src') ?? [];
  for (const url of connect && targets ? new Set(schedules) : []) {
    if (targets && !allows(targets, url, page)) {
      findings.push(
        find('policy-connect', extended('connect-src', connect === 'connect-src' ? targets : [], url, page)),
      );
    }
  }
  return [...findings, ...trustedTypes(directives, find)];
}

function trustedTypes(directives: Directives, find: (code: FindingCode, directive: string) => Finding) {
  const names = directives.get('trusted-types');
  if (!names || names.includes('*') || names.includes('series-schedule')) return [];
  const others = names.filter((name) => name !== "'none'");
  return [find('policy-trusted-types', ['trusted-types', ...others, 'series-schedule'].join(' '))];
}

/** The first of several directives that the policy has: the others are its defaults (CSP 3, 6.8.3). */
function effective(directives: Directives, ...names: readonly string[]) {
  const name = names.find((one) => directives.has(one));
  const sources = name === undefined ? undefined : directives.get(name);
  return name && sources ? ([name, sources] as const) : undefined;
}

/** A directive with one more source, in the shortest form: `'self'`, else the address. */
function extended(name: string, sources: readonly string[], url: string, page: string): string {
  const isOwn = new URL(url).origin === new URL(page).origin;
  // Without quotation marks, a keyword is the name of a server.
  const kept = sources.filter((source) => !/^('none'|none|self)$/.test(source));
  return [name, ...kept, isOwn ? "'self'" : url.replace(/[?#].*$/, '')].join(' ');
}

function allowsScript(
  sources: readonly string[],
  { url, nonce, integrity }: PolicyNeeds['scripts'][number],
  page: string,
): boolean {
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  const hashes = integrity?.split(/\s+/).filter(Boolean) ?? [];
  if (hashes.length && hashes.every((hash) => sources.includes(`'${hash}'`))) return true;
  return !sources.includes("'strict-dynamic'") && allows(sources, url, page);
}

/** Whether a list of sources has one that matches an address (CSP 3, 6.7.2.8). */
export const allows = (sources: readonly string[], url: string, page: string): boolean =>
  sources.some((source) => matches(source, new URL(url), new URL(page)));

function matches(source: string, url: URL, page: URL): boolean {
  if (source === "'self'") return url.origin === page.origin || isUpgraded(url, page);
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
  const scheme = /^([a-z][a-z\d+.-]*):$/i.exec(source)?.[1]?.toLowerCase();
  if (scheme) return sameScheme(scheme, url);
  const parts =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w.-]+|\[[^\]]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source);
  if (!parts) return false;
  const [, written, host = '', port, path = ''] = parts;
  if (!sameScheme((written ?? page.protocol.replace(':', '')).toLowerCase(), url)) return false;
  if (!sameHost(host.toLowerCase(), url.hostname)) return false;
  const usual = url.protocol === 'https:' ? '443' : '80';
  if (port !== '*' && (port ?? usual) !== (url.port || usual)) return false;
  return !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
}

const isUpgraded = (url: URL, page: URL) =>
  url.hostname === page.hostname &&
  page.protocol === 'http:' &&
  url.protocol === 'https:' &&
  !url.port &&
  !page.port;

const sameScheme = (scheme: string, url: URL) =>
  `${scheme}:` === url.protocol || (scheme === 'http' && url.protocol === 'https:');

const sameHost = (pattern: string, host: string) =>
  pattern === '*' || (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host);
