import { appearance } from './appearance.js';
import { builtFile } from './built-file.js';
import { csp } from './csp.js';
import { dates } from './dates.js';
import { docsAccessibility } from './docs-accessibility.js';
import { documents } from './documents.js';
import { embedding } from './embedding.js';
import { fallback } from './fallback.js';
import { faults } from './faults.js';
import { fetching } from './fetching.js';
import { hostile } from './hostile.js';
import { hosts } from './hosts.js';
import { isolation } from './isolation.js';
import { keyboard } from './keyboard.js';
import { links } from './links.js';
import { loading } from './loading.js';
import { messages } from './messages.js';
import { partnerPages } from './partner-pages.js';
import { others } from './others.js';
import { pictures } from './pictures.js';
import { privacy } from './privacy.js';
import { reading } from './reading.js';
import { schedules } from './schedules.js';
import { secondHalf } from './second-half.js';
import { servers } from './servers.js';
import { structuredData } from './structured-data.js';
import { truth } from './truth.js';
import { wordpress } from './wordpress.js';

/**
 * A mutation: one deliberate defect in the product, and the test that has to fail because of it.
 *
 * @typedef {object} Mutation
 * @property {string} row number of the requirement, such as `E02`, or the word that its tests' titles begin with
 * @property {string} why the defect in words
 * @property {string} file path in the project; a file of the widget is replaced in a separate build and stays untouched
 * @property {string} found text to replace; it occurs exactly once in the file
 * @property {string} replacement
 * @property {string} test path of the file with the requirement's tests
 */

/** @type {readonly Mutation[]} */
export const mutations = [
  ...appearance,
  ...builtFile,
  ...csp,
  ...dates,
  ...docsAccessibility,
  ...documents,
  ...embedding,
  ...fallback,
  ...faults,
  ...fetching,
  ...hostile,
  ...hosts,
  ...isolation,
  ...keyboard,
  ...links,
  ...loading,
  ...messages,
  ...others,
  ...partnerPages,
  ...pictures,
  ...privacy,
  ...reading,
  ...schedules,
  ...secondHalf,
  ...servers,
  ...structuredData,
  ...truth,
  ...wordpress,
].sort((a, b) => (a.row < b.row ? -1 : 1));
