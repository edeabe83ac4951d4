import { FormatError } from './errors.ts';

/** What a body says, and whether it was UTF-8. */
export interface BodyText {
  readonly text: string;
  readonly isUtf8: boolean;
}

/** Mebibytes of a body, uncompressed; more than any schedule needs, and less than a phone can't hold. */
const LIMIT = 5;

/**
 * Reads a body as it comes, and no further than to the limit. JSON is UTF-8 (RFC 8259, 8.1); what is not comes from
 * an old CMS, which writes Windows-1252 or its part ISO 8859-1.
 * @throws FormatError where it is too long
 */
export async function readText({ body }: Response, url: string): Promise<BodyText> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = body?.getReader(); ;) {
    const chunk = (await reader?.read())?.value;
    if (!chunk) break;
    chunks.push(chunk);
    size += chunk.length;
    if (size > LIMIT * 2 ** 20) {
      throw new FormatError(`${url} has more than ${LIMIT} MiB; leave out what is long past.`, url);
    }
  }
  const bytes = await new Blob(chunks).arrayBuffer();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isUtf8: false };
  }
}
