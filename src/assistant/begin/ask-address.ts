import type { Material } from '../../sources/source.ts';
import { askPlainly, BarrierError } from '../reach/ask-plainly.ts';
import type { Barrier } from '../reach/barriers.ts';
import { materialOfBytes } from './material.ts';

/** Why an address gives nothing to a page. */
export type Refusal = 'bad-address' | 'unreachable' | 'status' | Barrier;

/** An address did not give anything. */
export class AddressError extends Error {
  override readonly name = 'AddressError';

  constructor(
    readonly refusal: Refusal,
    readonly address: string,
    readonly status = 0,
    options?: ErrorOptions,
  ) {
    super(`${address}: ${refusal} ${status}`, options);
  }
}

/** Whole addresses as people write them: `beispiel.example/termine` means https, and so does `webcal:`. */
export function wholeAddress(written: string): string | undefined {
  const text = written.trim().replace(/^webcals?:/i, 'https:');
  if (/^([a-z]:)?[\\]|^[a-z]:\/|^file:/i.test(text))
    return URL.parse(text.replace(/^(?!file:)/i, 'file:///'))?.href;
  if (/^[./]/.test(text)) return undefined;
  const url = URL.parse(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
  return url && /^https?:$/.test(url.protocol) && /\.|^localhost$/.test(url.hostname) ? url.href : undefined;
}

/**
 * Asks an address, once and without cookies.
 * @throws AddressError if it is none, or the browser may not read the answer
 */
export async function askAddress(written: string): Promise<Material> {
  const url = wholeAddress(written);
  if (!url) throw new AddressError('bad-address', written);
  let answer: Response;
  let bytes: ArrayBuffer;
  try {
    answer = await askPlainly(url);
    bytes = await answer.arrayBuffer();
  } catch (cause) {
    if (cause instanceof BarrierError) throw new AddressError(cause.barrier, url, 0, { cause });
    // The browser does not say whether nobody answered or the page may not read it.
    throw new AddressError('unreachable', url, 0, { cause });
  }
  if (!answer.ok) throw new AddressError('status', url, answer.status);
  const type = (answer.headers.get('content-type') ?? '').replace(/;.*$/, '').trim().toLowerCase();
  return materialOfBytes(new Uint8Array(bytes), answer.url || url, type);
}
