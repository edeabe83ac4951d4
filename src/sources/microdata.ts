import type { JsonObject } from '../read/json-object.ts';
import { attributeOf, childrenOf, isElement, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { contentOf, oneLine } from './text.ts';

const EVENT = /^https?:\/\/schema\.org\/\w*(Event|EventSeries|Festival|CourseInstance|Course)$/;

/** The events that a page marks up with microdata, as JSON-LD has them; parts of other items are in these. */
export function microdataIn(elements: readonly HtmlElement[]): readonly JsonObject[] {
  const nested = new Set<HtmlElement>();
  return elements.flatMap((element) => {
    if (attributeOf(element, 'itemscope') === undefined) return [];
    const type = attributeOf(element, 'itemtype')?.trim() ?? '';
    if (!EVENT.test(type) || nested.has(element)) return [];
    return [itemOf(element, nested)];
  });
}

/** An item with all its properties (HTML, 5.2.5 “Associating names with items”). */
function itemOf(root: HtmlElement, nested: Set<HtmlElement>): JsonObject {
  const properties: Record<string, unknown[]> = {};
  const pending: HtmlNode[] = childrenOf(root).reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!isElement(node)) continue;
    const isItem = attributeOf(node, 'itemscope') !== undefined;
    const names = attributeOf(node, 'itemprop')?.split(/\s+/).filter(Boolean) ?? [];
    if (isItem && names.length) nested.add(node);
    if (names.length) {
      const value = isItem ? itemOf(node, nested) : valueOf(node);
      for (const name of names) if (value !== undefined) (properties[name] ??= []).push(value);
    }
    if (!isItem) pending.push(...childrenOf(node).reverse());
  }
  const type = attributeOf(root, 'itemtype')
    ?.replace(/^https?:\/\/schema\.org\//, '')
    .trim();
  const id = attributeOf(root, 'itemid');
  return {
    ...(type && { '@type': type }),
    ...(id && { '@id': id }),
    ...Object.fromEntries(
      Object.entries(properties).map(([name, all]) => [name, all.length === 1 ? all[0] : all]),
    ),
  };
}

/** Where elements have their value (HTML, 5.2.4 “Values”). */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  meta: ['content'],
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src'],
  audio: ['src'],
  video: ['src'],
  iframe: ['src'],
  source: ['src'],
  object: ['data'],
  data: ['value'],
  meter: ['value'],
  time: ['datetime'],
};

function valueOf(element: HtmlElement): string | undefined {
  // `content` outranks the text of any element, as search engines read it.
  const names = [...(ATTRIBUTES[element.tagName] ?? []), 'content'];
  const value = names.map((name) => attributeOf(element, name)).find((one) => one !== undefined);
  return value?.trim() ?? oneLine(contentOf(element));
}
