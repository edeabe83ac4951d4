import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { version } from '../../package.json' with { type: 'json' };
import { sizeInWords, type AnswerFacts, type Failure, type Redirect } from '../check/answer.ts';
import { decode } from './decode.ts';
import { UsageError } from './exit-codes.ts';
import { failureOf } from './failure.ts';
import type { Io } from './io.ts';
import type { Say } from './messages/messages.ts';
import { authorization, withPlaceholders, withSecrets } from './secrets.ts';

/** An answer with its bytes. */
export interface Answer extends AnswerFacts {
  readonly bytes: Uint8Array;
}

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

/** Media types by the endings of file names. */
const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  ics: 'text/calendar',
  html: 'text/html',
  htm: 'text/html',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  xml: 'application/xml',
  js: 'text/javascript',
  css: 'text/css',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Reads an address, a file, or “-” for standard input. Never throws for what may go wrong outside: see `failure`. */
export async function ask(address: string, request: Request, io: Io, say: Say): Promise<Answer> {
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
    return failed(base, { code: 'bad-address', facts: { address } });
  }
  const path = address.startsWith('file:')
    ? fileURLToPath(address.replace(/[?#].*$/, ''))
    : resolve(io.cwd, address);
  const file = { ...base, url: pathToFileURL(path).href };
  try {
    const { size } = await stat(path);
    return size > request.limit
      ? failed(file, tooLarge(request.limit))
      : local(file, await readFile(path), request.limit);
  } catch {
    return failed(file, { code: 'no-file', facts: { file: address } });
  }
}

type Base = Pick<Answer, 'requested' | 'url' | 'redirects' | 'status' | 'headers' | 'receivedAt'>;

const failed = (base: Base, failure: Failure): Answer => ({
  ...base,
  mediaType: '',
  charset: 'utf-8',
  size: 0,
  waited: 0,
  text: '',
  bytes: new Uint8Array(),
  failure,
});

function local(base: Base, bytes: Uint8Array, limit: number): Answer {
  if (bytes.length > limit) return failed(base, tooLarge(limit));
  const [, ending = ''] = /\.(\w+)$/.exec(base.url) ?? [];
  const { text, charset } = decode(bytes);
  const mediaType = TYPES[ending.toLowerCase()] ?? '';
  return { ...base, mediaType, text, charset, size: bytes.length, waited: 0, bytes };
}

const tooLarge = (limit: number): Failure => ({ code: 'too-large', facts: { limit: sizeInWords(limit) } });

async function remote(address: string, request: Request, io: Io, say: Say): Promise<Answer> {
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
        return await received(response, { ...base(), waited: io.now() - started }, request.limit);
      }
      await response.body?.cancel();
      const to = new URL(location, url).href;
      redirects.push({ from: shown(url), to: shown(to), status, headers: Object.fromEntries(headers) });
      url = to;
      if (redirects.length > REDIRECTS)
        return failed(base(), { code: 'too-many-redirects', facts: { count: String(REDIRECTS) } });
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return failed(base(), failureOf(error, url, request.timeout));
  }
}

const headersFor = (url: URL, { headers }: Request, io: Io, say: Say) => ({
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': OUTLOOK.test(url.hostname) ? BROWSER : `series-schedule/${version}`,
  ...headers,
  ...authorization(url, io.env, say),
});

async function received(response: Response, base: Base & { waited: number }, limit: number): Promise<Answer> {
  const headers = Object.fromEntries(response.headers);
  const [, charset = ''] = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(headers['content-type'] ?? '') ?? [];
  const mediaType = (headers['content-type'] ?? '').replace(/;.*$/, '').trim().toLowerCase();
  const facts = { ...base, status: response.status, headers };
  const bytes = await readBounded(response, limit);
  if (!bytes) return failed(facts, tooLarge(limit));
  return { ...facts, mediaType, ...decode(bytes, charset), size: bytes.length, bytes };
}

/** The body of an answer; undefined if it is larger than the limit, and then the rest is not asked for. */
async function readBounded({ body }: Response, limit: number): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk; (chunk = (await reader?.read())?.value); chunks.push(chunk)) {
    size += chunk.length;
    if (size <= limit) continue;
    await reader?.cancel();
    return undefined;
  }
  return new Uint8Array(Buffer.concat(chunks));
}
