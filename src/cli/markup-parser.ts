import { html, parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import type { MarkupNode, MarkupParser } from '../read/markup.ts';

type TreeNode = DefaultTreeAdapterMap['node'];

/** Parses texts of schedules outside of browsers. */
export const markupParser: MarkupParser = {
  parse: (markup) => nodeOf(parseFragment(markup), null),
  knows: (name) => Object.values<string>(html.TAG_NAMES).includes(name.toLowerCase()),
};

const childrenOf = (node: TreeNode | null | undefined): readonly TreeNode[] =>
  node && 'childNodes' in node ? node.childNodes : [];

/** A node of parse5 with the names of the DOM; its children are made when they are asked for. */
function nodeOf(node: TreeNode, parentNode: MarkupNode | null, index = 0): MarkupNode {
  const isElement = 'tagName' in node;
  const self: MarkupNode = {
    nodeType: isElement ? 1 : node.nodeName === '#text' ? 3 : 8,
    localName: isElement ? node.tagName : undefined,
    data: 'value' in node ? node.value : undefined,
    parentNode,
    getAttribute: (wanted) =>
      (isElement ? node.attrs.find(({ name }) => name === wanted)?.value : null) ?? null,
    get firstChild() {
      const [first] = childrenOf(node);
      return first ? nodeOf(first, self) : null;
    },
    get nextSibling() {
      const next = 'parentNode' in node ? childrenOf(node.parentNode)[index + 1] : undefined;
      return next ? nodeOf(next, parentNode, index + 1) : null;
    },
  };
  return self;
}
