import { ScheduleError } from './schedule-error.ts';
import type { Problem } from '../model/problem.ts';

/** A body as text, and the problems with its characters. */
export interface BodyText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Most bytes of a body, uncompressed: more than any schedule needs, and little enough for a phone. */
const LIMIT = 5 * 2 ** 20;

/**
 * Reads a body as it comes, and stops at the limit. JSON is UTF-8 (RFC 8259, 8.1); another encoding comes from an old
 * CMS, which writes Windows-1252 or ISO 8859-1, a part of it.
 * @throws FormatError where it is too long
 */
export async function readBody({ body }: Response, url: string): Promise<BodyText> {
  // No TransformStream: it would take what a page has added to Object.prototype for its strategy.
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
      problems: [{ path: '$', message: 'is not UTF-8; save it so' }],
    };
  }
}
