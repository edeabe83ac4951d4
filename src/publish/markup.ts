import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { parse, parseFragment, serialize, type DefaultTreeAdapterMap } from 'parse5';

type ParentNode = DefaultTreeAdapterMap['parentNode'];

/** An element of the rendered tree. */
export type ElementNode = DefaultTreeAdapterMap['element'];

/** Changes an element in place. @returns false to remove it */
export type Change = (element: ElementNode) => boolean;

/** A template as markup without Lit's marks. @param change is called for each element */
export function markupOf(template: unknown, change: Change = () => true): string {
  const markup = collectResultSync(render(template));
  const tree = /^\s*(<!--.*?-->)*\s*<!doctype/i.test(markup) ? parse(markup) : parseFragment(markup);
  changeAll(tree, change);
  return serialize(tree);
}

function changeAll(parent: ParentNode, change: Change) {
  parent.childNodes = parent.childNodes.filter((node) => {
    if (node.nodeName === '#comment') return false;
    if (!('tagName' in node)) return true;
    if (!change(node)) return false;
    changeAll(node, change);
    return true;
  });
}

/** The value of an attribute. */
export const attributeOf = ({ attrs }: ElementNode, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** Sets an attribute, or removes it. */
export function setAttribute(element: ElementNode, name: string, value: string | undefined) {
  const others = element.attrs.filter((one) => one.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

/** Makes an element another one. */
export function rename(element: ElementNode, name: string) {
  element.tagName = name;
  element.nodeName = name;
}

/** Puts a text into an element in place of its content. In a script it stands as it is. */
export function setText(element: ElementNode, value: string) {
  element.childNodes = [{ nodeName: '#text', value, parentNode: element }];
}
