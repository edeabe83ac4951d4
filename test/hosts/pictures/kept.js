import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { coarsen, smallPng } from './small-png.js';

export const KEPT = fileURLToPath(new URL('../../pictures/', import.meta.url));

/** The folder for changed pictures and their differences. */
export const CHANGED = join(tmpdir(), 'series-schedule-pictures');

export const ACCEPT = 'UPDATE_PICTURES=1 node scripts/test.js --engine chromium test/hosts/pictures.test.js';

const isAccepting = !!process.env.UPDATE_PICTURES;

/** Low enough that one step of `coarsen` in all channels counts as a difference. */
const THRESHOLD = 0.03;

/**
 * Number of pixels that may differ. Two runs, or Debian's Chromium and npm's, differ in up to 7 pixels at the round
 * corners of images. It is not a share of the picture, because in a long picture a share could hide a missing mark.
 */
const TOLERANCE = 12;

/** The names of all kept pictures. */
export const keptPictures = async () =>
  (await readdir(KEPT, { recursive: true }))
    .filter((path) => path.endsWith('.png'))
    .map((path) => path.replaceAll('\\', '/').slice(0, -4));

/** @param {string} name */
export async function forget(name) {
  if (isAccepting) await rm(`${KEPT}${name}.png`);
  else throw new Error(`${name} is kept, but no test takes this picture any more; to remove it: ${ACCEPT}`);
}

/**
 * Compares a picture with the kept one. Returns the difference in words, or undefined if there is none or if it is
 * accepted.
 *
 * @param {string} name
 * @param {PNG} picture
 */
export async function compare(name, picture) {
  coarsen(picture);
  const { width, height } = picture;
  const kept = await read(`${KEPT}${name}.png`);
  const diff = new PNG({ width, height });
  const isSameSize = kept?.width === width && kept.height === height;
  const changed = isSameSize
    ? pixelmatch(kept.data, picture.data, diff.data, width, height, { threshold: THRESHOLD, includeAA: true })
    : Infinity;
  const files = [join(CHANGED, `${name}.actual.png`), join(CHANGED, `${name}.diff.png`)];
  for (const file of files) await rm(file, { force: true });
  if (changed <= TOLERANCE) return undefined;
  if (isAccepting) {
    await write(`${KEPT}${name}.png`, picture);
    return undefined;
  }
  await write(files[0], picture);
  if (!isSameSize) {
    const was = kept ? `${kept.width} × ${kept.height}` : 'not kept yet';
    return `${name}: ${width} × ${height}, was ${was}; see ${files[0]}`;
  }
  await write(files[1], diff);
  const share = ((100 * changed) / (width * height)).toFixed(2);
  return `${name}: ${changed} pixels (${share} %) differ; see ${files.join(' and ')}`;
}

/** @param {string} path */
async function read(path) {
  try {
    return PNG.sync.read(await readFile(path));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @param {string} path @param {PNG} picture */
async function write(path, picture) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, smallPng(picture));
}
