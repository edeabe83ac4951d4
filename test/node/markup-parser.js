import { html, parseFragment } from 'parse5';

/** Texts of schedules, parsed outside of browsers. @type {import('../../src/read/markup.ts').MarkupParser} */
export const markupParser = {
  parse: (markup) => nodeOf(parseFragment(markup), null),
  knows: (name) => Object.values(html.TAG_NAMES).includes(/** @type {any} */ (name.toLowerCase())),
};

/**
 * A node of parse5 with the names of the DOM; its children are made when they are asked for.
 *
 * @param {any} node
 * @param {any} parentNode
 * @returns {any}
 */
function nodeOf(node, parentNode, index = 0) {
  const { nodeName, tagName, value, attrs = [], childNodes = [] } = node;
  const self = {
    nodeType: tagName ? 1 : nodeName === '#text' ? 3 : 8,
    localName: tagName,
    data: value,
    parentNode,
    getAttribute: (/** @type {string} */ wanted) =>
      attrs.find((/** @type {any} */ { name }) => name === wanted)?.value ?? null,
    get firstChild() {
      return childNodes.length ? nodeOf(childNodes[0], self) : null;
    },
    get nextSibling() {
      const next = node.parentNode?.childNodes[index + 1];
      return next ? nodeOf(next, parentNode, index + 1) : null;
    },
  };
  return self;
}
