import { mediaTypeOf } from '../../sources/media-types.ts';
import { decode } from '../../sources/table/decode.ts';
import type { Material } from '../../sources/source.ts';

/** Addresses in a pasted text are relative to nothing. */
export const NOWHERE = 'https://example.invalid/';

/** A material of a text that was pasted. */
export const materialOfText = (text: string): Material => ({
  url: NOWHERE,
  mediaType: '',
  text,
  json: jsonIn(text),
  bytes: new TextEncoder().encode(text),
});

/** A material of a file. */
export async function materialOfFile(file: File): Promise<Material> {
  const mediaType = mediaTypeOf(file.name) ?? file.type;
  return materialOfBytes(new Uint8Array(await file.arrayBuffer()), NOWHERE, mediaType);
}

/** A material of what an address answered with. */
export function materialOfBytes(bytes: Uint8Array, url: string, mediaType: string): Material {
  // A spreadsheet is a zip file, which begins with “PK”.
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isWorkbook ? '' : decode(bytes).replace(/^\ufeff/, '');
  return { url, mediaType, text, json: jsonIn(text), bytes };
}

function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
