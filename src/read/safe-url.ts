const ALLOWED = /^(https?:|mailto:.|tel:.)/;

/** The name of a host, alone or with a path: “beispiel.example/anmelden”. */
const HOST = /^[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]|$)/iu;

/** The name of a file, which looks like one. */
const FILE =
  /^[^/]*\.(?:s?html?|php|aspx?|jsp|cgi|pdf|json|xml|ics|txt|csv|md|docx?|xlsx?|pptx?|od[tps]|zip|jpe?g|png|gif|svg|webp|avif|mp[34]|webm|js|css)(?:[?#]|$)/i;

/**
 * The absolute URL of a link that is safe in a page: http, https, mailto or tel, without credentials.
 * @param base absolute URL of the document, against which relative links are resolved
 * @returns undefined for anything else, also for words and telephone numbers
 */
export function safeUrl(written: string, base: string): string | undefined {
  const text = written.trim();
  if (/^[^\s@/:?\\]+@[^\s@/:.]+(\.[^\s@/:.]+)+$/.test(text)) return `mailto:${text}`;
  // "www.example.org/termine" would otherwise become a path on the schedule's own server.
  const reference = HOST.test(text) && !FILE.test(text) ? `https://${text}` : text;
  // Sentences, single words and “030/12345-67” are not links, although all of them can be parsed as relative URLs.
  const isSentence = /\s/.test(reference) && !/^https?:\/\/[^\s/]+\//i.test(reference);
  // The HTML parser writes U+FFFD for a NUL, which hides a scheme.
  if (
    isSentence ||
    reference.includes('\ufffd') ||
    !/[/.#?:]/.test(reference) ||
    /^[+(0][\d()/.-]{5,}$/.test(reference)
  )
    return undefined;
  try {
    const { href, username, password } = new URL(reference, base);
    return ALLOWED.test(href) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
