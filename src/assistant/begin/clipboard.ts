import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { textOfMarkup } from '../../sources/announcement/html.ts';
import { meaningOf } from '../../sources/table/meanings.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/**
 * The text to insert for what was copied: programs put it into the clipboard as plain text too, but without the
 * addresses of its links. Undefined if the plain text is just as good.
 * @param text the plain text of the clipboard
 * @param html the same as HTML
 */
export function betterText(text: string, html: string): string | undefined {
  // Code that was copied from a page with colours is meant as it is.
  if (/^\s*([[{<]|BEGIN:)/.test(text) || !/<a\s[^>]*href=["']?(https?:|mailto:)/i.test(html))
    return undefined;
  const root = parseFragment(html);
  const [table, ...others] = elementsIn(root, 'table');
  const isTable = table && !others.length && /\t/.test(text);
  return (isTable ? cellsOf(table) : textOfMarkup(html)) || undefined;
}

/** A table as spreadsheets write it as text; where a column has addresses, those of its links. */
function cellsOf(table: Node): string {
  const rows = elementsIn(table, 'tr').map((row) => [...elementsIn(row, 'td'), ...elementsIn(row, 'th')]);
  const heads = (rows.find((cells) => cells.filter((one) => meaningOf(wordsOf(one))).length > 1) ?? []).map(
    wordsOf,
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, index) => quoted((isForLinks(heads[index]) && linkOf(cell)) || wordsOf(cell)))
        .join('\t'),
    )
    .join('\n');
}

const isForLinks = (head = '') => /url|registration|waitlist|online/i.test(meaningOf(head)?.meaning ?? '');

const linkOf = (cell: Node): string | undefined => {
  const [link] = elementsIn(cell, 'a');
  const href =
    link && 'attrs' in link ? link.attrs.find(({ name }) => name === 'href')?.value.trim() : undefined;
  return href && /^(https?:|mailto:)/i.test(href) ? href.replace(/^mailto:([^?]*).*/i, '$1') : undefined;
};

/** A cell with line breaks stands in quotes. */
const quoted = (words: string) => (/["\n\t]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);

/** The words of a cell; the markup breaks its lines anywhere, but a `<br>` is meant. */
function wordsOf(node: Node): string {
  const parts: string[] = [];
  const pending: Node[] = [node];
  for (let one = pending.pop(); one; one = pending.pop()) {
    if (one.nodeName === '#text' && 'value' in one) parts.push(one.value.replace(/\s+/g, ' '));
    else if (one.nodeName === 'br') parts.push('\n');
    if ('childNodes' in one) pending.push(...[...one.childNodes].reverse());
  }
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();
}

function elementsIn(root: Node, name: string): readonly Node[] {
  const found: Node[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.nodeName === name && node !== root) found.push(node);
    if ('childNodes' in node) pending.push(...[...node.childNodes].reverse());
  }
  return found;
}
