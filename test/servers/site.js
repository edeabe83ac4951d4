import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const PROJECT = new URL('../../', import.meta.url);

/** Paths on the server: the two channels of the script, and the demo's schedule. */
export const VERSIONED = '/series-schedule/0.2.0/series-schedule.js';
export const FLOATING = '/series-schedule/0/series-schedule.js';
export const SCHEDULE = '/termine/schedule.json';

/** The project's files that are served at these paths. */
export const script = () => readFile(new URL('dist/series-schedule.js', PROJECT));
export const schedule = () => readFile(new URL('demo/zivilgesellschaft-und-amt.json', PROJECT));

/** Fills a folder with the files that `deploy/README.md` tells webmasters to publish. */
export async function makeSite(/** @type {string} */ root) {
  await publish(join(root, VERSIONED), await script());
  await symlink(basename(dirname(VERSIONED)), join(root, dirname(FLOATING)));
  await publish(join(root, SCHEDULE), await schedule());
}

/** Writes a file and its compressed forms like deploy/publish.sh, but without the brotli program. */
export async function publish(/** @type {string} */ path, /** @type {Buffer} */ content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.br`, brotliCompressSync(content));
  await writeFile(`${path}.gz`, gzipSync(content, { level: 9 }));
  await writeFile(path, content);
}
