import type { Language } from '../../check/messages/messages.ts';
import { COPIED, filesOf } from '../../publish/files.ts';
import { NAMES } from '../../publish/publication.ts';
import type { JsonObject } from '../../read/json-object.ts';
import type { MarkupParser } from '../../read/markup.ts';
import { textAt } from '../document/edit.ts';
import { texts } from '../messages/say.ts';
import { archiveOf } from './archive.ts';
import { publicationFor, type Target } from './publication.ts';
import { readmeOf } from './readme.ts';

/** What a package is made of, as a worker can be told it. */
export interface PackTask {
  /** The document as it is written to a file. */
  readonly text: string;
  readonly target: Target;
  /** The widget's script. */
  readonly script: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Of the readme, and of the names of the folders. */
  readonly language: Language;
}

/**
 * One .zip: what `series-schedule publish` writes, and the script. A folder has what is uploaded, another what people copy
 * from, and a text says so. The forms that are compressed beforehand are left out, because an old one beside a new
 * schedule would win.
 * @returns undefined if no session is readable
 */
export function packageOf(
  { text, target, script, now, language }: PackTask,
  parser: MarkupParser,
): Uint8Array<ArrayBuffer> | undefined {
  const say = texts(language);
  const document = JSON.parse(text) as JsonObject;
  const upload = say('uploadFolder');
  const archive = { styles: `../${upload}/${NAMES.styles}` };
  const publication = publicationFor(document, target, { now, parser, archive });
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
