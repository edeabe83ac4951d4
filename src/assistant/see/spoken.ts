import type { SpokenLine } from './spoken-line.ts';

/** Lines that are told at most. */
const MOST = 400;

const ROLES: Readonly<Record<string, SpokenLine['role']>> = {
  A: 'link',
  BUTTON: 'button',
  SUMMARY: 'button',
  IMG: 'image',
};

/** What is read as one, inside of which nothing else is told. */
const LISTS = /^(UL|OL)$/;

/**
 * What a screen reader says of an element, in reading order: headings, lists, links, buttons, pictures and texts. It
 * follows what browsers make of the page; each screen reader has words of its own.
 */
export function spokenLines(root: Element): readonly SpokenLine[] {
  const lines: SpokenLine[] = [];
  let text = '';
  const flush = () => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words) lines.push({ role: 'text', text: words });
    text = '';
  };
  const tell = (line: SpokenLine) => {
    flush();
    lines.push(line);
  };
  visit(root);
  flush();
  return lines.slice(0, MOST);

  function visit(node: Node): void {
    if (lines.length > MOST) return;
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || isSilent(node)) return;
    const { tagName } = node;
    const [, level] = /^H([1-6])$/.exec(tagName) ?? [];
    const role = ROLES[tagName];
    if (level) return tell({ role: 'heading', level: Number(level), text: nameOf(node) });
    if (role && (tagName !== 'A' || node.hasAttribute('href'))) return tell({ role, text: nameOf(node) });
    const isList = LISTS.test(tagName) || node.getAttribute('role') === 'list';
    if (isList)
      tell({ role: 'list', count: node.children.length, text: node.getAttribute('aria-label') ?? '' });
    const { display, position } = getComputedStyle(node);
    // Visually hidden text is taken out of its line by its position only.
    const isBlock = position !== 'absolute' && !/^(inline|contents)$/.test(display);
    if (isBlock) flush();
    for (const child of childrenOf(node)) visit(child);
    if (isBlock) flush();
  }
}

function isSilent(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || /^(STYLE|SCRIPT|TEMPLATE)$/.test(element.tagName))
    return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

/** The name of an element: its label, its alternative text, or its words. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  return (label ?? wordsOf(element)).replace(/\s+/g, ' ').trim();
}

const wordsOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (isSilent(node)) return '';
  return node.getAttribute('alt') ?? childrenOf(node).map(wordsOf).join('');
};

/** The children as they are shown: those of the shadow root, and what stands in a slot. */
function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length ? assigned : [...element.childNodes];
}
