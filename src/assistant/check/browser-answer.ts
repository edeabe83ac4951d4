import type { AnswerFacts, Failure } from '../../check/answer.ts';
import { sizeInWords } from '../../check/answer.ts';
import type { Finding } from '../../check/finding.ts';
import { decode } from '../../cli/decode.ts';
import { answersBlindly } from '../../fetch/answers-blindly.ts';
import { askPlainly, BarrierError } from '../reach/ask-plainly.ts';
import type { Barrier } from '../reach/barriers.ts';

/** What a browser has got from an address. */
export interface BrowserAnswer extends AnswerFacts {
  readonly bytes: Uint8Array<ArrayBuffer>;
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
    const bytes = await readBounded(response);
    if (!bytes) return failed(facts, { code: 'too-large', facts: { limit: sizeInWords(LIMIT) } });
    const [, charset = ''] = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(facts.headers['content-type'] ?? '') ?? [];
    const mediaType = (facts.headers['content-type'] ?? '').replace(/;.*$/, '').trim().toLowerCase();
    return { ...facts, mediaType, ...decode(bytes, charset), size: bytes.length, bytes, isClosed: false };
  } catch (error) {
    const { host } = new URL(url);
    const unreachable = failed(base, { code: 'unreachable', facts: { host, detail: 'network' } });
    if (error instanceof BarrierError) return { ...unreachable, barrier: error.barrier };
    if (error instanceof DOMException && error.name === 'TimeoutError') {
      return failed(base, { code: 'timeout', facts: { host, seconds: String(TIMEOUT / 1000) } });
    }
    // The browser does not say whether nobody answers or this page may not read the answer.
    const isClosed = await answersBlindly(url, AbortSignal.timeout(TIMEOUT));
    return { ...unreachable, isClosed };
  }
}

type Base = Pick<AnswerFacts, 'requested' | 'url' | 'redirects' | 'status' | 'headers' | 'receivedAt'>;

const failed = (base: Base, failure: Failure): BrowserAnswer => ({
  ...base,
  mediaType: '',
  charset: 'utf-8',
  size: 0,
  waited: 0,
  text: '',
  bytes: new Uint8Array(),
  isClosed: false,
  failure,
});

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

/** The body of an answer; undefined if it is larger than the limit. */
async function readBounded({ body }: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let chunk; (chunk = (await reader?.read())?.value); chunks.push(chunk)) {
    size += chunk.length;
    if (size <= LIMIT) continue;
    await reader?.cancel();
    return undefined;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
