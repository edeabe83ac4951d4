const PROTOCOLS = /^(https?|mailto|tel):$/;

/**
 * A link that may stand in a page: http, https, mailto or tel, without credentials; relative ones are
 * resolved against the document.
 * @param base absolute URL
 * @returns undefined for anything else, words and telephone numbers included
 */
export function safeUrl(written: string, base: string): string | undefined {
  const text = written.trim();
  if (/^[^\s@/:?]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`;
  // "www.example.org/termine" would otherwise become a path on the schedule's own server.
  const reference = /^www\./i.test(text) ? `https://${text}` : text;
  if (/\s/.test(reference) && !/^https?:/i.test(reference)) return undefined;
  try {
    const { href, protocol, username, password } = new URL(reference, base);
    return PROTOCOLS.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
