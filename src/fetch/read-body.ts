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
 * Windows-1252, which old content management systems write; it includes the printable characters of ISO 8859-1.
 * @throws FormatError if the body is too large
 */
export async function readBody({ body }: Response, url: string): Promise<BodyText> {
  // Not a TransformStream: it reads properties that the page has added to Object.prototype as its options.
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk; (chunk = (await reader?.read())?.value); chunks.push(chunk)) {
    size += chunk.length;
    if (size > LIMIT) {
      void reader?.cancel().catch(() => {});
      throw new ScheduleError('FormatError', `${url} has more than 5 MiB; leave out what is past.`, url);
    }
  }
  const decoded = (encoding: string, fatal: boolean) => {
    const decoder = new TextDecoder(encoding, { fatal });
    // A character may begin in one chunk and end in the next.
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  };
  try {
    return { text: decoded('utf-8', true), problems: [] };
  } catch {
    return {
      text: decoded('windows-1252', false),
      problems: [{ path: '$', message: 'is not UTF-8; save it so', code: 'encoding' }],
    };
  }
}
