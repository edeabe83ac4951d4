import { filesOf } from '../../publish/files.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { archiveOf } from './archive.ts';
import { publicationFor, type Target } from './publication.ts';

/**
 * Everything that is uploaded, in one .zip: what `series-schedule publish` writes, and the script. The forms that are
 * compressed beforehand are left out, because an old one beside a new schedule would win.
 * @param now milliseconds since the epoch
 * @returns undefined if no session is readable
 */
export function packageOf(
  document: JsonObject,
  target: Target,
  script: Uint8Array,
  now: number,
): Uint8Array<ArrayBuffer> | undefined {
  const publication = publicationFor(document, target, now);
  if (!publication) return undefined;
  return archiveOf(
    [...filesOf(publication), { name: 'series-schedule.js', content: script }],
    publication.at,
  );
}
