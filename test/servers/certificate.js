import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onPath } from '../runner/find-browser.js';

/** Paths of files. @typedef {{ key: string, cert: string }} Certificate */

const NAMES = 'subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1';

/** The path of OpenSSL, or an empty string if it is not installed. */
export const opensslPath = () => onPath('openssl');

/** Makes a self-signed certificate for this machine. @returns {Promise<Certificate>} */
export async function makeCertificate(/** @type {string} */ folder) {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const args = ['req', ...kind, '-subj', '/CN=localhost', '-addext', NAMES, '-keyout', key, '-out', cert];
  await promisify(execFile)(opensslPath(), args);
  return { key, cert };
}
