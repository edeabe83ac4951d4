import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { version } from '../../package.json' with { type: 'json' };
import type { Redirect } from '../check/answer.ts';
import { decode } from '../check/decode.ts';
import {
  failedAnswer,
  receivedAnswer,
  tooLarge,
  type AnswerHead,
  type BinaryAnswer,
} from '../check/received.ts';
import { mediaTypeOf } from '../sources/media-types.ts';
import { UsageError } from './exit-codes.ts';
import { failureOf } from './failure.ts';
import type { Io } from './io.ts';
import type { Say } from './messages/messages.ts';
import { authorization, withPlaceholders, withSecrets } from './secrets.ts';

/** How to ask. */
export interface Request {
  /** Milliseconds for the whole answer. */
  readonly timeout: number;
  /** Bytes that are accepted at most, after decompression. */
  readonly limit: number;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Redirects that are followed. */
const REDIRECTS = 10;

/** Outlook answers programs that don't look like a browser with status 500. */
const OUTLOOK = /^(outlook\.(office365|office|live)\.com|.*\.outlook\.com)$/;
const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0';

/** Reads an address, a file, or “-” for standard input. Never throws for what may go wrong outside: see `failure`. */
export async function ask(address: string, request: Request, io: Io, say: Say): Promise<BinaryAnswer> {
  const started = io.now();
  const base = {
    requested: address,
    url: address,
    redirects: [],
    status: 0,
    headers: {},
    receivedAt: started,
  };
  if (address === '-')
    return local({ ...base, url: 'file:///stdin' }, await io.stdin(request.limit + 1), request.limit);
  if (/^https?:\/\//i.test(address)) return remote(address, request, io, say);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(address) && !address.startsWith('file:')) {
    return failedAnswer(base, { code: 'bad-address', facts: { address } });
  }
  const path = address.startsWith('file:')
    ? fileURLToPath(address.replace(/[?#].*$/, ''))
    : resolve(io.cwd, address);
  const file = { ...base, url: pathToFileURL(path).href };
  try {
    const { size } = await stat(path);
    return size > request.limit
      ? failedAnswer(file, tooLarge(request.limit))
      : local(file, await readFile(path), request.limit);
  } catch {
    return failedAnswer(file, { code: 'no-file', facts: { file: address } });
  }
}

function local(base: AnswerHead, bytes: Uint8Array, limit: number): BinaryAnswer {
  if (bytes.length > limit) return failedAnswer(base, tooLarge(limit));
  const { text, charset } = decode(bytes);
  const mediaType = mediaTypeOf(base.url) ?? '';
  return { ...base, mediaType, text, charset, size: bytes.length, waited: 0, bytes };
}

async function remote(address: string, request: Request, io: Io, say: Say): Promise<BinaryAnswer> {
  const redirects: Redirect[] = [];
  const signal = AbortSignal.timeout(request.timeout);
  let url = withSecrets(address, io.env, say);
  const shown = (text: string) => withPlaceholders(text, io.env);
  const base = () => ({
    requested: address,
    url: shown(url),
    redirects,
    status: 0,
    headers: {},
    receivedAt: io.now(),
  });
  try {
    for (;;) {
      const started = io.now();
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: headersFor(new URL(url), request, io, say),
      });
      const { status, headers } = response;
      const location = headers.get('location');
      if (![301, 302, 303, 307, 308].includes(status) || !location) {
        const head = { ...base(), status, headers: Object.fromEntries(headers), waited: io.now() - started };
        return await receivedAnswer(response, head, request.limit);
      }
      await response.body?.cancel();
      const to = new URL(location, url).href;
      redirects.push({ from: shown(url), to: shown(to), status, headers: Object.fromEntries(headers) });
      url = to;
      if (redirects.length > REDIRECTS)
        return failedAnswer(base(), { code: 'too-many-redirects', facts: { count: String(REDIRECTS) } });
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return failedAnswer(base(), failureOf(error, url, request.timeout));
  }
}

const headersFor = (url: URL, { headers }: Request, io: Io, say: Say) => ({
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': OUTLOOK.test(url.hostname) ? BROWSER : `series-schedule/${version}`,
  ...headers,
  ...authorization(url, io.env, say),
});
