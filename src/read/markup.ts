/** A node of parsed HTML, as far as a text needs it: the DOM's, or that of a parser outside of browsers. */
export interface MarkupNode {
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
  readonly parentNode: MarkupNode | null;
  /** Text of a text node or comment. */
  readonly data?: string;
  /** 1 for an element, 3 for a text (DOM, Node.nodeType). */
  readonly nodeType: number;
  /** Name of an element in lower case. */
  readonly localName?: string;
  readonly getAttribute?: (name: string) => string | null;
}

/** Parses HTML without running or requesting any of it. Returns the parent of its nodes. */
export type ParseMarkup = (markup: string) => MarkupNode;

/** How many tags are parsed at once: the time of browsers grows with the square of tags that are not closed. */
const TAGS = 1000;

/** HTML's elements, the obsolete ones included. */
const ELEMENTS = new Set(
  (
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption ' +
    'center cite code col colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main ' +
    'map mark menu meta meter nav nobr noscript object ol option output p param picture pre progress q rp rt ruby s ' +
    'samp script section select slot small source span strike strong style sub summary sup svg table tbody td ' +
    'template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

/** A sign that may begin a tag, with the name behind it where the tag has an end. */
const TAG = /<(?!!--)\/?([a-z][^\s<>/]*(?=[\s/>][^<>]*>|>))?/gi;

/** An ampersand without a character reference: “?a=1&copy=2”, “R&D”. */
const AMPERSAND = /&(?!#?\w+;)/g;

/**
 * Whether a name in angle brackets is that of an element: one of HTML's, or of another vocabulary (`o:p`,
 * `drupal-media`). Else the brackets are text: “<Anmeldung>”, “<B-Plan>”, “<e.beispiel@example.org>”.
 */
const isElement = (name: string) =>
  ELEMENTS.has(name.toLowerCase()) || /^[a-z][a-z\d]*[-:][a-z\d-]*$/.test(name);

/**
 * A text as HTML to parse, in which only names of elements begin a tag; undefined where there is nothing to parse.
 * @returns a piece for each thousand tags
 */
export function toMarkup(source: string): readonly string[] | undefined {
  if (!/[<&]/.test(source)) return undefined;
  const pieces: string[] = [];
  let tags = 0;
  let start = 0;
  const escaped = source.replace(AMPERSAND, '&amp;');
  const markup = escaped.replace(TAG, (found, name?: string) =>
    name && isElement(name) ? found : found.replace('<', '&lt;'),
  );
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    if (++tags % TAGS) continue;
    pieces.push(markup.slice(start, at));
    start = at;
  }
  return [...pieces, markup.slice(start)];
}
