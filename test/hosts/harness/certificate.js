import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/**
 * A certificate for the hosts of a test run, `*.localhost`, which every engine looks up on its own machine.
 * Schedules of other origins come over https only, so there has to be one.
 */
export const certificate = await makeCertificate();

async function makeCertificate() {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [
      { name: 'subjectAltName', altNames: ['localhost', '*.localhost'].map((value) => ({ type: 2, value })) },
    ],
  });
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    cert,
    key,
    /** By which Chromium is told to trust it as any other: what it only tolerates it does not cache. */
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}
