import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { CALENDARS } from '../publish/anchors.ts';
import { withOldStamps } from '../publish/feed.ts';
import { isOurs } from '../publish/files.ts';
import { NAMES, type PublishedFile } from '../publish/publication.ts';

/** What a run would do to one file. */
export interface FileChange {
  /** Path in the folder. */
  readonly name: string;
  readonly kind: 'new' | 'changed' | 'removed';
  /** The new content; absent if the file is removed. */
  readonly bytes?: Uint8Array;
}

/** A file that is in the way and was not written by publish. */
export class ForeignFile extends Error {
  override readonly name = 'ForeignFile';
}

/** Reads a file; undefined if it does not exist. */
async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * What has to change in a folder, so that it has the files. Entries of calendars that say the same keep their stamps.
 * @throws ForeignFile if something else stands in the place of a file
 */
export async function changesIn(
  folder: string,
  files: readonly PublishedFile[],
): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  for (const { name, content } of files) {
    const before = await bytesOf(join(folder, name));
    const text = before?.toString();
    if (text !== undefined && !isOurs(name, text)) {
      // What a host or its owner has set up stays.
      if (name === NAMES.server) continue;
      throw new ForeignFile(join(folder, name));
    }
    const next = name.endsWith('.ics') && text !== undefined ? withOldStamps(content, text) : content;
    if (name === NAMES.schedule) changes.push(...(await compressedChanges(folder, name, next)));
    if (text !== next) changes.push({ name, kind: before ? 'changed' : 'new', bytes: Buffer.from(next) });
  }
  return [...changes, ...(await removals(folder, new Set(files.map(({ name }) => name))))];
}

/** The compressed forms stay as long as they hold the same, because each version of Node compresses differently. */
async function compressedChanges(
  folder: string,
  name: string,
  content: string,
): Promise<readonly FileChange[]> {
  const forms = [
    { ending: '.br', compress: brotliCompressSync, decompress: brotliDecompressSync },
    { ending: '.gz', compress: (text: string) => gzipSync(text, { level: 9 }), decompress: gunzipSync },
  ];
  const changes: FileChange[] = [];
  for (const { ending, compress, decompress } of forms) {
    const before = await bytesOf(join(folder, name + ending));
    if (before && textIn(before, decompress) === content) continue;
    changes.push({ name: name + ending, kind: before ? 'changed' : 'new', bytes: compress(content) });
  }
  return changes;
}

function textIn(bytes: Buffer, decompress: (bytes: Buffer) => Buffer): string | undefined {
  try {
    return decompress(bytes).toString();
  } catch {
    return undefined;
  }
}

/** The calendar files of sessions that are over or gone, and the calendar of a series without dates. */
async function removals(folder: string, wanted: ReadonlySet<string>): Promise<readonly FileChange[]> {
  const inFolder = await readdir(join(folder, CALENDARS)).catch(() => []);
  const candidates = [NAMES.calendar, ...inFolder.sort().map((name) => `${CALENDARS}/${name}`)];
  const changes: FileChange[] = [];
  for (const name of candidates) {
    if (wanted.has(name) || !name.endsWith('.ics')) continue;
    const content = await bytesOf(join(folder, name));
    if (content && isOurs(name, content.toString())) changes.push({ name, kind: 'removed' });
  }
  return changes;
}

/**
 * Makes the changes. All new contents are on the disk before the first file is replaced, and each file is replaced in one
 * step: a reader has the old or the new one.
 */
export async function apply(folder: string, changes: readonly FileChange[]): Promise<void> {
  const drafts = new Map<string, string>();
  try {
    for (const { name, bytes } of changes) {
      if (!bytes) continue;
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      drafts.set(draft, path);
      await writeDraft(draft, bytes);
    }
    for (const [draft, path] of drafts) {
      await rename(draft, path);
      drafts.delete(draft);
    }
    for (const { name, kind } of changes) if (kind === 'removed') await rm(join(folder, name));
  } catch (error) {
    for (const draft of drafts.keys()) await rm(draft, { force: true });
    throw error;
  }
}

async function writeDraft(draft: string, bytes: Uint8Array) {
  const file = await open(draft, 'w', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
