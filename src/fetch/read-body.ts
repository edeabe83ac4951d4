import { ScheduleError } from './schedule-error.ts';
import type { Problem } from '../model/problem.ts';

/** A body as text, and the problems with its encoding. */
export interface BodyText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Largest uncompressed size of a body in bytes: more than any schedule needs, and not too much for a phone. */
const LIMIT = 5 * 2 ** 20;

/**
 * Reads a body in chunks, and stops at the size limit. JSON is UTF-8 (RFC 8259, 8.1). A body that isn't is read as
 * UTF-16, in the encoding that the answer names, or as Windows-1252, which old content management systems write. It
 * includes the printable characters of ISO 8859-1.
 * @throws FormatError if the body is too large, or not compressed as the answer says
 */
export async function readBody(response: Response, url: string): Promise<BodyText> {
  const { body, headers, type } = response;
  // Not a TransformStream: it reads properties that the page has added to Object.prototype as its options.
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let chunk; (chunk = (await reader?.read())?.value); chunks.push(chunk)) {
      size += chunk.length;
      if (size > LIMIT) {
        void reader?.cancel().catch(() => {});
        throw new ScheduleError('too-large', url);
      }
    }
    // A script of the page has replaced fetch, and its answer has no stream.
    if (!reader) chunks.push(new Uint8Array(await response.arrayBuffer()));
  } catch (cause) {
    // Browsers fail before the first byte if they can't unpack a body; of another origin they don't show the header.
    // Chromium may also lose what came before a connection broke off.
    const isPacked = type === 'cors' || headers.has('content-encoding');
    throw size || !isPacked ? cause : new ScheduleError('bad-compression', url, '', { cause });
  }
  const [first, second] = chunks.slice(0, 2).flatMap((chunk) => [...chunk.subarray(0, 2)]);
  // The first bytes of gzip (RFC 1952, 2.3.1): compressed twice, or without saying so.
  if (first === 0x1f && second === 0x8b) throw new ScheduleError('bad-compression', url);
  // JSON begins with an ASCII character, so in UTF-16 one of its first two bytes is 0.
  const wide = first === 0xff || second === 0 ? 'utf-16le' : first === 0xfe || first === 0 ? 'utf-16be' : '';
  // UTF-16 shows itself, and many servers name an encoding that isn't that of the file.
  const [, said] = /charset="?(?!utf)([\w-]+)/i.exec(headers.get('content-type') ?? '') ?? [];
  for (const name of [wide || 'utf-8', said ?? '']) {
    try {
      return decoded(chunks, name);
    } catch {
      // It is another encoding, or one that nobody knows.
    }
  }
  return decoded(chunks, 'windows-1252');
}

/** Reads a body in an encoding. @throws if it is not in that encoding, or nobody knows it */
function decoded(chunks: readonly Uint8Array[], name: string): BodyText {
  const decoder = new TextDecoder(name, { fatal: true });
  // A character may begin in one chunk and end in the next.
  const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  const { encoding } = decoder;
  const message = `is not UTF-8 but ${encoding.toUpperCase()}; save it as UTF-8`;
  return { text, problems: encoding === 'utf-8' ? [] : [{ path: '$', message, code: 'encoding' }] };
}
