/** A `mailto:` URL (RFC 6068); characters that an address can't contain are escaped. */
export const emailUrl = (email: string): string =>
  `mailto:${encodeURIComponent(email.replace(/^mailto:|\p{Cs}/giu, '').trim()).replace('%40', '@')}`;

/** A `tel:` URL (RFC 3966), without “(0)” and the separators that people write between digits. */
export const telephoneUrl = (telephone: string): string => `tel:${telephone.replace(/\(0\)|[^\d+]/g, '')}`;
