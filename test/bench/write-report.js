import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { pictureOf } from './picture.js';
import { REASONS } from './reasons.js';
import { reportOf } from './report.js';

/** @import { Speed } from './figures.js' */

/**
 * Writes figures, report and picture.
 *
 * @param {Speed} speed
 * @param {string} folder
 */
export async function writeReport(speed, folder) {
  for (const [name, text] of Object.entries(await reportFiles(speed))) {
    await writeFile(join(folder, name), text);
  }
}

/** The texts of these files by name, formatted like the project. @param {Speed} speed */
export async function reportFiles(speed) {
  const config = await resolveConfig(fileURLToPath(import.meta.url));
  const formatted = (/** @type {string} */ name, /** @type {string} */ text) =>
    format(text, { ...config, filepath: name });
  return {
    'speed.json': await formatted('speed.json', JSON.stringify(speed)),
    'speed.md': await formatted('speed.md', reportOf(speed, REASONS)),
    'speed.svg': pictureOf(speed),
  };
}
