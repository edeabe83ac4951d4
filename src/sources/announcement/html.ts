import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

const BLOCK =
  /^(address|article|aside|blockquote|dd|div|dl|dt|figure|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|tr|ul)$/;
/** Blocks with an empty line around them. */
const PARAGRAPH = /^(p|h[1-6]|ul|ol|table|blockquote|dl|hr)$/;
const SILENT = /^(script|style|template|title|head|noscript|iframe|select|textarea|svg|#comment)$/;

/** Whether a text is HTML, as copied from a CMS or from Word. */
export const isMarkup = (text: string): boolean =>
  /<\/?(p|div|br|li|ul|h[1-6]|span|table|td|strong|b|a|body|html)\b[^>]*>/i.test(text);

/** The text of HTML: a line for each block, an empty one between paragraphs, tabs between cells, “text (address)” for links. */
export function textOfMarkup(markup: string): string {
  const parts: string[] = [];
  const pending: (Node | string)[] = [parseFragment(markup)];
  // In a loop, because markup may be nested without end.
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeName === '#text' && 'value' in node) parts.push(node.value.replace(/\s+/g, ' '));
    else if (node.nodeName === 'br') parts.push('\n');
    else if ('childNodes' in node && !SILENT.test(node.nodeName)) {
      const { nodeName } = node;
      const around = PARAGRAPH.test(nodeName) ? '\n\n' : BLOCK.test(nodeName) ? '\n' : '';
      parts.push(around + (nodeName === 'li' ? '• ' : ''));
      pending.push(around || (/^t[dh]$/.test(nodeName) ? '\t' : addressOf(node)));
      for (const child of [...node.childNodes].reverse()) pending.push(child);
    }
  }
  return parts
    .join('')
    .replace(/\u00ad/g, '')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\t+(?=\n)/g, '')
    .replace(/• \n+/g, '• ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** “ (https://…)” after a link whose text isn't its address. */
function addressOf(node: Node): string {
  if (node.nodeName !== 'a' || !('attrs' in node)) return '';
  const href = node.attrs.find(({ name }) => name === 'href')?.value.trim() ?? '';
  const address = href.replace(/^mailto:([^?]*).*/i, '$1');
  const [child] = node.childNodes;
  const words = child && 'value' in child ? child.value.trim() : '';
  const isTold =
    words === address ||
    address.replace(/^https?:\/\/(www\.)?|\/$/g, '') === words.replace(/^https?:\/\/|^www\.|\/$/g, '');
  return /^(https?:|mailto:)/i.test(href) && !isTold ? ` (${address})` : '';
}
