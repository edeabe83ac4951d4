import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const REGISTER = fileURLToPath(new URL('../deploy/releases.json', import.meta.url));

/**
 * What the register holds of a version: the hash of its file, and the day of its release; until then each build
 * writes the hash anew, from then on it stays.
 *
 * @typedef {{ released: string | null, integrity: string }} Release
 */

/** The register, by version. @returns {Promise<Record<string, Release>>} */
export const readReleases = async () => JSON.parse(await readFile(REGISTER, 'utf8').catch(() => '{}'));

/**
 * Subresource Integrity's hash of a file (W3C SRI, 3.2).
 *
 * @param {Buffer | string} file
 */
export const integrityOf = (file) => `sha384-${createHash('sha384').update(file).digest('base64')}`;

/**
 * The register with a file as that version; what is released stays as it is.
 *
 * @param {Record<string, Release>} releases
 * @param {string} version
 * @param {Buffer | string} file
 * @returns {{ releases: Record<string, Release>, failures: string[] }}
 */
export function register(releases, version, file) {
  const integrity = integrityOf(file);
  const known = releases[version];
  if (known?.released && known.integrity !== integrity) {
    const failure = `Version ${version} was released on ${known.released} with another file; raise the version in package.json.`;
    return { releases, failures: [failure] };
  }
  return { releases: { ...releases, [version]: { released: null, ...known, integrity } }, failures: [] };
}

/** @param {Record<string, Release>} releases */
export const writeReleases = (releases) => writeFile(REGISTER, `${JSON.stringify(releases, null, 2)}\n`);

/**
 * What a webmaster pastes who wants to be sure of the file.
 *
 * @param {string} version
 * @param {string} integrity
 */
export const snippet = (version, integrity) =>
  `<script src="https://…/series-schedule/${version}/series-schedule.js" integrity="${integrity}" crossorigin async></script>`;
