import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { pictureOf } from './picture.js';
import { REASONS } from './reasons.js';
import { reportOf } from './report.js';

/** @import { Speed } from './figures.js' */

/**
 * Writes figures, report and picture, in the project's form.
 *
 * @param {Speed} speed
 * @param {string} folder
 */
export async function writeReport(speed, folder) {
  const config = await resolveConfig(fileURLToPath(import.meta.url));
  const written = async (/** @type {string} */ name, /** @type {string} */ text) => {
    const file = join(folder, name);
    await writeFile(file, await format(text, { ...config, filepath: file }));
  };
  await written('speed.json', JSON.stringify(speed));
  await written('speed.md', reportOf(speed, REASONS));
  await writeFile(join(folder, 'speed.svg'), pictureOf(speed));
}
