import type { Place } from '../model/series.ts';
import { hostOf } from './host-of.ts';

interface PostalAddress {
  readonly name?: string;
  readonly description?: string;
  readonly streetAddress?: string;
  readonly postalCode?: string;
  readonly addressLocality?: string;
}

/** An address on one line: “Rathaus, Musterweg 3, 01234 Beispielstadt”. */
export const inOneLine = ({ description, name = description, ...address }: PostalAddress) =>
  [name, address.streetAddress, [address.postalCode, address.addressLocality].filter(Boolean).join('\xa0')]
    .filter(Boolean)
    .join(', ') || undefined;

interface RawPlace extends Omit<PostalAddress, 'description'> {
  readonly '@type'?: string;
  readonly address?: readonly string[];
  readonly url?: string;
}

/** A place; undefined if nothing in it can be shown. One with nothing but an address on the web has its host as name. */
export function toPlace(place: RawPlace): Place | undefined {
  const { '@type': type = '', url, address: inner = [], name: ownName, ...parts } = place;
  const virtual = /virtual/i.test(type) || /^(?:online( .*)?|digital|virtuell|zoom)$/i.test(ownName ?? '');
  const address = inOneLine({ ...parts, name: inner.join('; ') });
  const name = ownName ?? (url && !virtual && !address ? hostOf(url) : undefined);
  return name || address || virtual ? { name, address, url, virtual } : undefined;
}
