import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Elements that are read at most: pages of 5 MB have fewer. */
const MOST = 200_000;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** All elements of a page in its order. It walks in a loop, because markup may be nested without end. */
export function elementsOf(html: string): readonly HtmlElement[] {
  const elements: HtmlElement[] = [];
  const pending: HtmlNode[] = [parse(html)];
  for (let node = pending.pop(); node && elements.length < MOST; node = pending.pop()) {
    if (isElement(node)) elements.push(node);
    pending.push(...childrenOf(node).reverse());
  }
  return elements;
}

/** The children of a node; those of a template are in its content. */
export function childrenOf(node: HtmlNode): HtmlNode[] {
  if ('content' in node) return [...node.content.childNodes];
  return 'childNodes' in node ? [...node.childNodes] : [];
}
