/** The part of a DOM node that reading a text needs; also implemented by parsers outside of browsers. */
export interface MarkupNode {
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly parentNode: MarkupNode | null;
  /** 1 for an element, 3 for a text node (DOM, Node.nodeType). */
  readonly nodeType: number;
  /** Text of a text node. */
  readonly data?: string;
  /** Name of an element, in lower case. */
  readonly localName?: string;
  readonly getAttribute?: (name: string) => string | null;
}

/** Parses HTML in texts; in a page it is the browser's parser. */
export interface MarkupParser {
  /**
   * Parses without running or requesting anything. Returns the parent of the nodes, which are valid until the next
   * call.
   */
  readonly parse: (markup: string) => MarkupNode;
  /** Whether HTML has an element with this name. */
  readonly knows: (name: string) => boolean;
}

/**
 * Number of tags that are parsed at once: browsers take time that grows with the square of the number of unclosed tags.
 */
const TAGS = 1000;

/** A “<” that may begin a tag; the whole tag, in parts, if it has a name and an end. */
const TAG = /<(?!!--)(?:(\/?([a-z][^\s<>/]*))((?:[\s/][^<>]*)?)>)?/gi;

/**
 * The value of an attribute or the character before a name; behind it, if it is there, the start of a name that browsers
 * report as a violation of a strict policy, although nothing runs here.
 */
const STYLE_OR_HANDLER = /(=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)|[\s/])(on|style)?/gi;

const withoutHandlers = (attributes: string) =>
  attributes.replace(STYLE_OR_HANDLER, (found, before: string, name?: string) =>
    name ? `${before} data-${name}` : found,
  );

/** A tag that has been escaped, once or twice; only an end tag or a line break, so that “&lt;Anmeldung&gt;” is none. */
const ESCAPED_TAG = /&(?:amp;)?lt;(?:\/[a-z][^\s<>&]*|br ?\/?)&(?:amp;)?gt;/i;

/** A text of which all tags were escaped, as some feeds do, with its tags. */
export function unescaped(source: string): string {
  let text = source;
  for (let times = 0; times < 2 && ESCAPED_TAG.test(text) && !/<\/?[a-z]/i.test(text); times++)
    text = text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  return text;
}

/** An ampersand without a character reference: “?a=1&copy=2”, “R&D”. */
const AMPERSAND = /&(?!#?\w+;)/g;

/**
 * A text as HTML, in pieces that have to be parsed one after the other; none if the text has neither tags nor character
 * references. Only names of elements make a tag: HTML's own, and names such as `o:p` and `drupal-media`. Other words in
 * angle brackets are escaped, because they are text: “<Anmeldung>”, “<B-Plan>”, “<e.beispiel@example.org>”.
 */
export function toMarkup(source: string, { knows }: MarkupParser): readonly string[] {
  let isMarkup = /&#?\w+;|<!--/.test(source);
  const isElement = (name: string) =>
    /^[a-z]+(?:-|\d?:)[\w-]+$/.test(name) || (/^[a-z]+\d?$/i.test(name) && knows(name));
  const markup = source
    .replace(AMPERSAND, '&amp;')
    .replace(TAG, (found, start: string, name: string | undefined, attributes: string) => {
      if (!name || !isElement(name)) return found.replace('<', '&lt;');
      isMarkup = true;
      return attributes ? `<${start}${withoutHandlers(attributes)}>` : found;
    });
  const pieces: string[] = [];
  let tags = 0;
  let start = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    if (++tags % TAGS) continue;
    pieces.push(markup.slice(start, at));
    start = at;
  }
  return isMarkup ? [...pieces, markup.slice(start)] : [];
}
