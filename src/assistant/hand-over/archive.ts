import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file of an archive. */
export interface ArchivedFile {
  /** Path in the archive: `calendar/1.ics`. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * A .zip with files. The same files at the same moment make the same bytes.
 * @param at moment that the files are dated from, in milliseconds since the epoch
 */
export function archiveOf(files: readonly ArchivedFile[], at: number): Uint8Array<ArrayBuffer> {
  const moment = new Date(at);
  // The format has no zones. This date shows the UTC clock where it is asked for its local one.
  // eslint-disable-next-line no-restricted-syntax -- as said
  const mtime = new Date(
    moment.getUTCFullYear(),
    moment.getUTCMonth(),
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
  );
  const entries: Zippable = {};
  for (const { name, content } of files) {
    entries[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime, level: 9 }];
  }
  return new Uint8Array(zipSync(entries));
}
