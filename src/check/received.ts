import { sizeInWords, type AnswerFacts, type Failure } from './answer.ts';
import { decode } from './decode.ts';

/** What is known of an answer before its body. */
export type AnswerHead = Pick<
  AnswerFacts,
  'requested' | 'url' | 'redirects' | 'status' | 'headers' | 'receivedAt'
>;

/** An answer with its bytes. */
export interface BinaryAnswer extends AnswerFacts {
  readonly bytes: Uint8Array;
}

/** An answer that has failed: it has no body. */
export const failedAnswer = (head: AnswerHead, failure: Failure): BinaryAnswer => ({
  ...head,
  mediaType: '',
  charset: 'utf-8',
  size: 0,
  waited: 0,
  text: '',
  bytes: new Uint8Array(),
  failure,
});

/** The failure of a body that is larger than a limit in bytes. */
export const tooLarge = (limit: number): Failure => ({
  code: 'too-large',
  facts: { limit: sizeInWords(limit) },
});

/**
 * Reads the body of an answer.
 * @param head with the milliseconds until the first byte
 * @param limit in bytes after decompression; what is larger fails, and the rest is not asked for
 */
export async function receivedAnswer(
  { body }: Response,
  head: AnswerHead & Pick<AnswerFacts, 'waited'>,
  limit: number,
): Promise<BinaryAnswer> {
  const type = head.headers['content-type'] ?? '';
  const [, charset = ''] = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(type) ?? [];
  const mediaType = type.replace(/;.*$/, '').trim().toLowerCase();
  const bytes = await readBounded(body, limit);
  if (!bytes) return failedAnswer(head, tooLarge(limit));
  return { ...head, mediaType, ...decode(bytes, charset), size: bytes.length, bytes };
}

/** All bytes of a body; undefined if they are more than the limit. */
async function readBounded(body: Response['body'], limit: number): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let chunk; (chunk = (await reader?.read())?.value); chunks.push(chunk)) {
    size += chunk.length;
    if (size <= limit) continue;
    await reader?.cancel();
    return undefined;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
