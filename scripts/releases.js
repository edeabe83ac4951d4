import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const REGISTER = fileURLToPath(new URL('../deploy/releases.json', import.meta.url));

/**
 * The entry of a version in the register: the hash of its script, and the day of its release. Until the release each
 * build updates the hash; after it the hash must not change.
 *
 * @typedef {{ released: string | null, integrity: string }} Release
 */

/** Reads the register of releases, by version. @returns {Promise<Record<string, Release>>} */
export const readReleases = async () => JSON.parse(await readFile(REGISTER, 'utf8').catch(() => '{}'));

/**
 * The hash of a file for Subresource Integrity (W3C SRI, 3.2).
 *
 * @param {Buffer | string} file
 */
export const integrityOf = (file) => `sha384-${createHash('sha384').update(file).digest('base64')}`;

/**
 * The register with a new hash for a version. A version that is already released keeps its hash; another file for it is
 * a failure.
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

/** Writes the register of releases. @param {Record<string, Release>} releases */
export const writeReleases = (releases) => writeFile(REGISTER, `${JSON.stringify(releases, null, 2)}\n`);

/**
 * The script tag with a hash, for webmasters who want to be sure that the file never changes.
 *
 * @param {string} version
 * @param {string} integrity
 */
export const snippet = (version, integrity) =>
  `<script src="https://…/series-schedule/${version}/series-schedule.js" integrity="${integrity}" crossorigin async></script>`;
