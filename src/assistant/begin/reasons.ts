import type { Refusal } from './ask-address.ts';

/** Codes of the sources for which the page has words of its own. */
export const REASONS = [
  'no-date-column',
  'no-events',
  'no-zone',
  'not-a-spreadsheet',
  'nothing',
  'old-spreadsheet',
  'too-long',
  'too-many',
] as const;

/** Why nothing was taken over. */
export type Reason =
  | (typeof REASONS)[number]
  | Refusal
  | 'empty'
  | 'unknown'
  | 'not-json'
  | 'no-date'
  | 'word'
  | 'pdf'
  | 'picture'
  | 'other';

/** Characters that are looked at in a zip file: its folder is at the end. */
const END = 100_000;

/** What a file is that people have instead of one that can be read; undefined if it may be readable. */
export function kindOfBytes(bytes: Uint8Array): 'word' | 'pdf' | 'picture' | undefined {
  const latin = (part: Uint8Array) => new TextDecoder('latin1').decode(part);
  const head = latin(bytes.subarray(0, 12));
  if (head.startsWith('%PDF')) return 'pdf';
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP)/s.test(head)) return 'picture';
  const isZip = head.startsWith('PK');
  return isZip && /word\/document|content\.xmlPK/.test(latin(bytes.subarray(-END))) ? 'word' : undefined;
}
