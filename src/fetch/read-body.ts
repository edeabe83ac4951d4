import { ScheduleError } from './schedule-error.ts';
import type { Problem } from '../model/problem.ts';

/** What a body says, and what is wrong with how it says so. */
export interface BodyText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Bytes of a body, uncompressed; more than any schedule needs, and less than a phone can't hold. */
const LIMIT = 5 * 2 ** 20;

/**
 * Reads a body as it comes, and no further than to the limit. JSON is UTF-8 (RFC 8259, 8.1); what is not comes from
 * an old CMS, which writes Windows-1252 or its part ISO 8859-1.
 * @throws FormatError where it is too long
 */
export async function readText({ body }: Response, url: string): Promise<BodyText> {
  // No TransformStream: what a page has added to Object.prototype would be its strategy.
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
