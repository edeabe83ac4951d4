import { csp } from './csp.js';
import { documents } from './documents.js';
import { embedding } from './embedding.js';
import { fallback } from './fallback.js';
import { fetching } from './fetching.js';
import { isolation } from './isolation.js';
import { loading } from './loading.js';
import { privacy } from './privacy.js';

/**
 * A break: one place of the product, replaced by what must not be there, and the test that has to notice.
 *
 * @typedef {object} Break
 * @property {string} row of the catalogue: `E02`
 * @property {string} why what no longer holds
 * @property {string} file of the project; of those in `src` a broken build is made
 * @property {string} found stands there once
 * @property {string} replacement
 * @property {string} test the file with the row's tests
 */

/** @type {readonly Break[]} */
export const breaks = [
  ...csp,
  ...documents,
  ...embedding,
  ...fallback,
  ...fetching,
  ...isolation,
  ...loading,
  ...privacy,
].sort((a, b) => (a.row < b.row ? -1 : 1));
