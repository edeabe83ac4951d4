import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/**
 * A certificate for the hosts of a test run, `*.localhost`, which every engine resolves to the local machine. It is
 * necessary because the widget loads schedules from other origins only over https.
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
    /** Makes Chromium trust the certificate; otherwise it would not cache anything from these hosts. */
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}
