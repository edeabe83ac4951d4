import { generate } from 'selfsigned';

const CA = [
  { name: 'basicConstraints', cA: true, critical: true },
  { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
];

/** An authority of this test, which only the tested process trusts. */
export async function makeAuthority() {
  const extensions = /** @type {any} */ (CA);
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Test authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions,
  });
  return { cert, key };
}

/**
 * A certificate of an authority; without one it is self-signed.
 *
 * @param {object} [options]
 * @param {{ cert: string, key: string }} [options.ca]
 * @param {string} [options.name] host
 * @param {Date} [options.until]
 */
export async function makeCertificate({ ca, name = 'localhost', until } = {}) {
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca,
    notBeforeDate: until && new Date(+until - 86_400_000),
    notAfterDate: until,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  });
  return { cert, key };
}
