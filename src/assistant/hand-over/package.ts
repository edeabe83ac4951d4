import { COPIED, filesOf } from '../../publish/files.ts';
import { NAMES } from '../../publish/publication.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { textAt } from '../document/edit.ts';
import type { Say } from '../messages/say.ts';
import { archiveOf } from './archive.ts';
import { publicationFor, type Target } from './publication.ts';
import { readmeOf } from './readme.ts';

/**
 * One .zip: what `series-schedule publish` writes, and the script. A folder has what is uploaded, another what people copy
 * from, and a text says so. The forms that are compressed beforehand are left out, because an old one beside a new
 * schedule would win.
 * @param now milliseconds since the epoch
 * @returns undefined if no session is readable
 */
export function packageOf(
  document: JsonObject,
  target: Target,
  script: Uint8Array,
  now: number,
  say: Say,
): Uint8Array<ArrayBuffer> | undefined {
  const upload = say('uploadFolder');
  const archive = { styles: `../${upload}/${NAMES.styles}` };
  const publication = publicationFor(document, target, now, archive);
  if (!publication) return undefined;
  const files = [...filesOf(publication), { name: 'series-schedule.js', content: script }];
  const folderOf = (name: string) => (COPIED.includes(name) ? say('copyFolder') : upload);
  const title = textAt(document, ['name']) || say('title');
  return archiveOf(
    [
      { name: say('readmeName'), content: readmeOf(say, title, target.folder ?? '') },
      ...files.map(({ name, content }) => ({ name: `${folderOf(name)}/${name}`, content })),
    ],
    publication.at,
  );
}
