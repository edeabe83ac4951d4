import { finding, type Finding } from './finding.ts';
import type { FindingCode } from './messages/messages.ts';

/** Why there is no answer at all. */
export interface Failure {
  readonly code: Extract<
    FindingCode,
    | 'no-file'
    | 'bad-address'
    | 'unknown-host'
    | 'unreachable'
    | 'timeout'
    | 'certificate-expired'
    | 'certificate-self-signed'
    | 'certificate-name'
    | 'certificate'
    | 'too-many-redirects'
    | 'too-large'
  >;
  readonly facts: Readonly<Record<string, string>>;
}

/** One redirect on the way to an answer. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
  /** Headers of the answer that redirects, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What is known about an answer, in the command line and in a browser. */
export interface AnswerFacts {
  /** Address as it was given. */
  readonly requested: string;
  /** Address of the answer, after redirects. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  /** 0 for a file. */
  readonly status: number;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Media type without parameters, in lower case; empty if unknown. */
  readonly mediaType: string;
  /** The encoding in which the text was read: `utf-8`. */
  readonly charset: string;
  /** Bytes after decompression. */
  readonly size: number;
  /** Milliseconds until the first byte. */
  readonly waited: number;
  /** When the answer arrived by the clock of this machine, in milliseconds since the epoch. */
  readonly receivedAt: number;
  /** The text; empty if it is too large. */
  readonly text: string;
  readonly failure?: Failure;
}

/** From this size on in bytes, compression is worth it. */
const SMALL = 1500;
/** More than this is long for a phone. */
const LARGE = 2 ** 20;
/** Time that the widget allows for an answer, and that a visitor does not notice, in milliseconds. */
const SLOW = 3000;
/** A clock that is further away is wrong, in milliseconds. */
const TOLERANCE = 60_000;
/** Caches may keep a schedule for this long, in seconds. */
const LONG = 600;

/** Whether a text is a web page. */
export const isWebPage = ({ mediaType, text }: Pick<AnswerFacts, 'mediaType' | 'text'>) =>
  /^(text\/html|application\/xhtml\+xml)$/.test(mediaType)
    ? /^[\s\ufeff]*</.test(text)
    : /^[\s\ufeff]*<(!doctype html|html)\b/i.test(text);

/** Whether a web page asks visitors to log in, by its form or its address. */
export const isLoginPage = (answer: Pick<AnswerFacts, 'url' | 'text' | 'mediaType'>) =>
  isWebPage(answer) &&
  (/<input\b[^>]*\btype\s*=\s*["']?password/i.test(answer.text) ||
    /\b(log-?in|sign-?in|anmeldung|sso|saml|oauth|auth)\b/i.test(new URL(answer.url, 'file:///').pathname));

/** What keeps an answer from being read: failures, status, pages to log in. Empty for a good answer. */
export function reachFindings(answer: AnswerFacts): readonly Finding[] {
  const { requested, failure, status, url, text } = answer;
  if (failure) return [finding(requested, failure.code, failure.facts)];
  const findings = redirectFindings(answer);
  if (status && (status < 200 || status > 299)) {
    return [...findings, finding(requested, statusCode(status), { status: String(status) })];
  }
  if (isLoginPage(answer)) return [finding(requested, 'login-page', { at: url })];
  if (!text.trim()) return [...findings, finding(requested, 'empty')];
  return findings;
}

function redirectFindings({ requested, redirects, url }: AnswerFacts): readonly Finding[] {
  const unsafe = redirects.find(({ from, to }) => from.startsWith('https:') && to.startsWith('http:'));
  if (unsafe) return [finding(requested, 'redirect-to-http', { to: unsafe.to })];
  return redirects.length ? [finding(requested, 'redirected', { to: url })] : [];
}

function statusCode(status: number): FindingCode {
  if (status === 401 || status === 407) return 'status-unauthorized';
  if (status === 403) return 'status-forbidden';
  if (status === 404 || status === 410) return 'status-not-found';
  if (status === 429) return 'status-too-many';
  return status > 499 ? 'status-server' : 'status-other';
}

/**
 * How an answer suits a schedule that pages of other servers show.
 * @param origin the page's origin; absent if any page may show the schedule
 */
export function servingFindings(answer: AnswerFacts, origin?: string): readonly Finding[] {
  const { url, status, size, mediaType, charset, waited } = answer;
  const find = (code: FindingCode, facts: Readonly<Record<string, string>> = {}, header?: string) =>
    finding(url, code, facts, header ? { header } : {});
  const findings: Finding[] = [];
  if (charset !== 'utf-8') findings.push(find('not-utf-8', { charset }));
  if (size > LARGE) findings.push(find('large', { size: sizeInWords(size) }));
  if (!status) return findings;
  if (new URL(url).protocol === 'http:' && !isOwn(url, origin)) findings.push(find('not-https'));
  if (!mediaType) findings.push(find('no-type', {}, 'content-type'));
  else if (!/\bjson$/.test(mediaType)) findings.push(find('wrong-type', { type: mediaType }, 'content-type'));
  if (waited > SLOW) findings.push(find('slow', { seconds: (waited / 1000).toFixed(1) }));
  return [...findings, ...headerFindings(answer, find), ...sharingFindings(answer, origin, find)];
}

type Find = (code: FindingCode, facts?: Readonly<Record<string, string>>, header?: string) => Finding;

function headerFindings({ headers, size, receivedAt }: AnswerFacts, find: Find): readonly Finding[] {
  const findings: Finding[] = [];
  if (size > SMALL && !headers['content-encoding']) {
    findings.push(find('not-compressed', { size: sizeInWords(size) }, 'content-encoding'));
  }
  const [, seconds = '0'] = /\b(?:s-maxage|max-age)\s*=\s*"?(\d+)/.exec(headers['cache-control'] ?? '') ?? [];
  if (Number(seconds) > LONG || /\bimmutable\b/.test(headers['cache-control'] ?? '')) {
    findings.push(
      find('cached-long', { duration: durationInWords(Number(seconds) * 1000) }, 'cache-control'),
    );
  }
  if (!headers.etag && !headers['last-modified']) findings.push(find('no-validator', {}, 'etag'));
  if (headers['set-cookie']) findings.push(find('sets-cookie', {}, 'set-cookie'));
  const date = +new Date(headers.date ?? '') + Number(headers.age ?? 0) * 1000;
  if (!headers.date) findings.push(find('no-date', {}, 'date'));
  else if (Math.abs(date - receivedAt) > TOLERANCE) {
    findings.push(find('clock-wrong', { duration: durationInWords(Math.abs(date - receivedAt)) }, 'date'));
  }
  return findings;
}

const isOwn = (url: string, origin?: string) => new URL(url).origin === origin;

function sharingFindings(answer: AnswerFacts, origin: string | undefined, find: Find): readonly Finding[] {
  const { url, headers, redirects } = answer;
  if (isOwn(url, origin)) return [];
  const header = 'access-control-allow-origin';
  // A partner's page is needed for the answer, so a missing permission is an error there.
  const severity = origin ? 'error' : 'warning';
  const allowed = headers[header];
  const closed = redirects.find((redirect) => !redirect.headers[header]);
  if (allowed === undefined) return [{ ...find('no-cors', {}, header), severity }];
  if (/,|^(?!\*$|null$|https?:)/.test(allowed)) return [find('cors-invalid', { allowed }, header)];
  if (allowed !== '*' && allowed !== origin && (origin || !isEchoed(headers))) {
    return [find('cors-other-origin', { allowed, origin: origin ?? '…' }, header)];
  }
  if (closed) return [find('redirect-without-cors', { from: closed.from }, header)];
  const exposed = (headers['access-control-expose-headers'] ?? '').toLowerCase();
  const hidden = ['Date', ...(headers.age ? ['Age'] : [])].filter(
    (name) => exposed !== '*' && !exposed.split(/\s*,\s*/).includes(name.toLowerCase()),
  );
  return hidden.length
    ? [find('date-not-exposed', { names: hidden.join(', ') }, 'access-control-expose-headers')]
    : [];
}

/** The origin that a check without a page asks for: nobody has it, so a server that names it names every origin. */
export const ANY_ORIGIN = 'https://partner.example';

const isEchoed = (headers: AnswerFacts['headers']) => headers['access-control-allow-origin'] === ANY_ORIGIN;

/** “12 kB”, the same in both languages. */
export const sizeInWords = (bytes: number) =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.round(bytes / 1e6)} MB`;

/** “5 min”, the same in both languages. */
export function durationInWords(milliseconds: number): string {
  const units = [
    [86_400_000, 'd'],
    [3_600_000, 'h'],
    [60_000, 'min'],
  ] as const;
  const [size, name] = units.find(([unit]) => milliseconds >= unit) ?? [1000, 's'];
  return `${Math.round(milliseconds / size)} ${name}`;
}
