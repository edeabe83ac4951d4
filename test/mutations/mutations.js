import { appearance } from './appearance.js';
import { csp } from './csp.js';
import { docsAccessibility } from './docs-accessibility.js';
import { documents } from './documents.js';
import { embedding } from './embedding.js';
import { fallback } from './fallback.js';
import { faults } from './faults.js';
import { fetching } from './fetching.js';
import { hostile } from './hostile.js';
import { isolation } from './isolation.js';
import { keyboard } from './keyboard.js';
import { loading } from './loading.js';
import { partnerPages } from './partner-pages.js';
import { pictures } from './pictures.js';
import { privacy } from './privacy.js';
import { reading } from './reading.js';
import { schedules } from './schedules.js';
import { servers } from './servers.js';
import { structuredData } from './structured-data.js';

/**
 * A mutation: one place of the product, replaced by what must not be there, and the test that has to notice.
 *
 * @typedef {object} Mutation
 * @property {string} row of the catalogue: `E02`; else a word that titles begin with
 * @property {string} why what no longer holds
 * @property {string} file of the project; of those in `src` a broken build is made
 * @property {string} found stands there once
 * @property {string} replacement
 * @property {string} test the file with the row's tests
 */

/** @type {readonly Mutation[]} */
export const mutations = [
  ...appearance,
  ...csp,
  ...docsAccessibility,
  ...documents,
  ...embedding,
  ...fallback,
  ...faults,
  ...fetching,
  ...hostile,
  ...isolation,
  ...keyboard,
  ...loading,
  ...partnerPages,
  ...pictures,
  ...privacy,
  ...reading,
  ...schedules,
  ...servers,
  ...structuredData,
].sort((a, b) => (a.row < b.row ? -1 : 1));
