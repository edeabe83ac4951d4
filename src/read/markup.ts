/** A node of parsed HTML, as far as a text needs it: the DOM's, or that of a parser outside of browsers. */
export interface MarkupNode {
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly parentNode: MarkupNode | null;
  /** 1 for an element, 3 for a text (DOM, Node.nodeType). */
  readonly nodeType: number;
  /** Text of a text node. */
  readonly data?: string;
  /** Name of an element in lower case. */
  readonly localName?: string;
  readonly getAttribute?: (name: string) => string | null;
}

/** Parses HTML in texts: the platform's parser in a page. */
export interface MarkupParser {
  /** Parses without running or requesting any of it. Returns the parent of the nodes, which stay until the next call. */
  readonly parse: (markup: string) => MarkupNode;
  /** Whether HTML has an element of that name. */
  readonly knows: (name: string) => boolean;
}

/** How many tags are parsed at once: the time of browsers grows with the square of tags that are not closed. */
const TAGS = 1000;

/** A sign that may begin a tag, with the name behind it where the tag has an end. */
const TAG = /<(?!!--)\/?([a-z][^\s<>/]*(?=[\s/>][^<>]*>|>))?/gi;

/** An ampersand without a character reference: “?a=1&copy=2”, “R&D”. */
const AMPERSAND = /&(?!#?\w+;)/g;

/**
 * A text as HTML, in pieces that are parsed one after the other. Only an element begins a tag: one of HTML's, or of
 * another vocabulary (`o:p`, `drupal-media`). Other words in angle brackets are text: “<Anmeldung>”, “<B-Plan>”,
 * “<e.beispiel@example.org>”.
 */
export function toMarkup(source: string, { knows }: MarkupParser): readonly string[] {
  const isElement = (name: string) =>
    /^[a-z]+[-:][\w-]+$/.test(name) || (/^[a-z]+\d?$/i.test(name) && knows(name));
  const markup = source
    .replace(AMPERSAND, '&amp;')
    .replace(TAG, (found, name?: string) => (name && isElement(name) ? found : found.replace('<', '&lt;')));
  const pieces: string[] = [];
  let tags = 0;
  let start = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    if (++tags % TAGS) continue;
    pieces.push(markup.slice(start, at));
    start = at;
  }
  return [...pieces, markup.slice(start)];
}
