import type { AnswerFacts, Failure } from '../../check/answer.ts';
import type { Finding } from '../../check/finding.ts';
import { failedAnswer, receivedAnswer, type BinaryAnswer } from '../../check/received.ts';
import { answersBlindly } from '../../fetch/answers-blindly.ts';
import { askPlainly, BarrierError } from '../reach/ask-plainly.ts';
import type { Barrier } from '../reach/barriers.ts';

/** What a browser has got from an address. */
export interface BrowserAnswer extends BinaryAnswer {
  /** Whether somebody answers whose answer this page may not read. */
  readonly isClosed: boolean;
  /** Why this page could not ask, so that nothing is known of the server. */
  readonly barrier?: Barrier;
}

/** Milliseconds for the whole answer. */
const TIMEOUT = 15_000;

/** Bytes that the widget accepts. */
const LIMIT = 5 * 2 ** 20;

/** Asks an address as the widget would: once, without cookies. Never throws. @param url absolute URL */
export async function askAsBrowser(url: string): Promise<BrowserAnswer> {
  const started = performance.now();
  const signal = AbortSignal.timeout(TIMEOUT);
  const base = { requested: url, url, redirects: [], status: 0, headers: {}, receivedAt: Date.now() };
  try {
    const response = await askPlainly(url, signal);
    const waited = performance.now() - started;
    const facts = { ...base, ...factsOf(response, url), receivedAt: Date.now(), waited };
    return { ...(await receivedAnswer(response, facts, LIMIT)), isClosed: false };
  } catch (error) {
    const { host } = new URL(url);
    const failed = (failure: Failure): BrowserAnswer => ({ ...failedAnswer(base, failure), isClosed: false });
    const unreachable = failed({ code: 'unreachable', facts: { host, detail: 'network' } });
    if (error instanceof BarrierError) return { ...unreachable, barrier: error.barrier };
    if (error instanceof DOMException && error.name === 'TimeoutError') {
      return failed({ code: 'timeout', facts: { host, seconds: String(TIMEOUT / 1000) } });
    }
    // The browser does not say whether nobody answers or this page may not read the answer.
    const isClosed = await answersBlindly(url, AbortSignal.timeout(TIMEOUT));
    return { ...unreachable, isClosed };
  }
}

/** Headers that this page sees although the server did not show them: it has read the answer. */
function factsOf(response: Response, requested: string) {
  const url = response.url || requested;
  const seen = Object.fromEntries(response.headers);
  const headers = isOwn(url)
    ? seen
    : {
        ...seen,
        'access-control-allow-origin': '*',
        'access-control-expose-headers': seen.date ? 'Date, Age' : '',
      };
  const redirects = response.redirected ? [{ from: requested, to: url, status: 302, headers }] : [];
  return { url, status: response.status, headers, redirects };
}

const isOwn = (url: string) => new URL(url).origin === location.origin;

/** Findings about headers that other servers hide from a page, whatever they are. */
const HIDDEN: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'not-compressed',
  'no-validator',
  'no-date',
  'sets-cookie',
]);

/** The findings that a browser can be sure of. */
export const certain = ({ url }: AnswerFacts, findings: readonly Finding[]): readonly Finding[] =>
  isOwn(url) ? findings : findings.filter(({ code }) => !HIDDEN.has(code));
