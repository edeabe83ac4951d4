const ALLOWED = /^(https?:|mailto:.|tel:.)/;

/**
 * A link that may stand in a page: http, https, mailto or tel, without credentials; relative ones are
 * resolved against the document.
 * @param base absolute URL
 * @returns undefined for anything else, words and telephone numbers included
 */
export function safeUrl(written: string, base: string): string | undefined {
  const text = written.trim();
  if (/^[^\s@/:?\\]+@[^\s@/:.]+(\.[^\s@/:.]+)+$/.test(text)) return `mailto:${text}`;
  // "www.example.org/termine" would otherwise become a path on the schedule's own server.
  const reference = /^www\./i.test(text) ? `https://${text}` : text;
  // Neither a sentence, a single word nor “030/12345-67” is a link, though a URL may be made of any.
  const isSentence = /\s/.test(reference) && !/^https?:\/\/[^\s/]+\//i.test(reference);
  if (isSentence || !/[/.#?:]/.test(reference) || /^[+(0][\d()/.-]{5,}$/.test(reference)) return undefined;
  try {
    const { href, username, password } = new URL(reference, base);
    return ALLOWED.test(href) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
