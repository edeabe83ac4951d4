import { serialize } from 'parse5';
import { elementsOf, isElement, type HtmlElement } from '../../sources/html-tree.ts';
import { textOfMarkup } from '../../sources/announcement/html.ts';

/** What stands around the content of a page. */
const AROUND = /^(nav|header|footer|aside|form|dialog|button)$/;

/** The text of a web page without what stands around its content. */
export function pageText(html: string): string {
  const elements = elementsOf(html);
  const main =
    elements.find(({ tagName, attrs }) => tagName === 'main' || attrs.some(isMainRole)) ??
    elements.find(({ tagName }) => tagName === 'article') ??
    elements.find(({ tagName }) => tagName === 'body');
  if (!main) return '';
  for (const element of elementsIn(main)) {
    // Headers of articles have their titles.
    const isAround =
      AROUND.test(element.tagName) && !(element.tagName === 'header' && main.tagName !== 'body');
    if (isAround && element.parentNode) {
      element.parentNode.childNodes = element.parentNode.childNodes.filter((one) => one !== element);
    }
  }
  return textOfMarkup(serialize(main));
}

const isMainRole = ({ name, value }: HtmlElement['attrs'][number]) => name === 'role' && value === 'main';

/** The elements in an element. It walks in a loop, because markup may be nested without end. */
function elementsIn(root: HtmlElement): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const inner = node.childNodes.filter(isElement);
    found.push(...inner);
    pending.push(...inner);
  }
  return found;
}
