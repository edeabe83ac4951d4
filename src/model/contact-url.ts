/** An address for `mailto:`, RFC 6068; what has no business in an address is escaped. */
export const emailUrl = (email: string): string =>
  `mailto:${encodeURIComponent(email.replace(/^mailto:|\p{Cs}/giu, '').trim()).replace('%40', '@')}`;

/** A number for `tel:`, RFC 3966, without what people put between digits. */
export const telephoneUrl = (telephone: string): string => `tel:${telephone.replace(/\(0\)|[^\d+]/g, '')}`;
