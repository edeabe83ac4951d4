import { memo } from '../model/memo.ts';
import type { Inline, RichText, TextBlock } from '../model/series.ts';
import { toMarkup, unescaped, type MarkupNode, type MarkupParser } from './markup.ts';

/** Returns the URL of a link if it is allowed in a page; if it is not, only the text of the link is kept. */
type Resolve = (href: string) => string | undefined;

/** One paragraph, or one item of a list. */
interface Block {
  readonly kind: TextBlock['kind'];
  readonly runs: readonly Inline[];
}

/** What an element means for a text. */
type Role = 'inline' | 'break' | 'cell' | 'block' | 'list' | 'item' | 'hidden';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['list', /^(?:[ou]l|menu)$/],
  ['item', /^li$/],
  ['break', /^br$/],
  ['cell', /^t[dh]$/],
  [
    'block',
    /^(?:address|article|aside|blockquote|caption|center|d[dlt]|details|div|fig.+|footer|form|h[1-6r]|header|legend|main|nav|p|pre|section|summary|table|tr)$/,
  ],
  // There is nothing in it to read.
  ['hidden', /^(?:iframe|noscript|object|option|script|select|style|template|textarea|title)$/],
];

const roleOf = memo((name: string): Role => ROLES.find(([, names]) => names.test(name))?.[0] ?? 'inline');

/**
 * Characters after which a paragraph is divided at the next end of a sentence, because texts fold between paragraphs.
 */
const LONG = 600;

/** Bidi overrides and zero-width characters, which can make a title look like another, and private-use characters. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff]/g;

const wordsOf = (run: Inline): string => (typeof run === 'string' ? run : run.text);

/** A text in one line: without tags and control characters, and with its character references decoded. */
export const readLine = (source: string, parser: MarkupParser): string =>
  /[<&\n]/.test(source)
    ? blocksOf(source, () => undefined, parser)
        .map(({ runs }) => runs.map(wordsOf).join(''))
        .join(' ')
        .replaceAll('\n', ' ')
    : source
        .replace(CONTROLS, '')
        .replace(/[ \t]+/g, ' ')
        .trim();

/**
 * Reads a text as content management systems write it, plain or HTML, into paragraphs, lists and links. The time is
 * linear in the length of the text.
 */
export function readRichText(source: string, resolve: Resolve, parser: MarkupParser): RichText {
  const text: { kind: TextBlock['kind']; items: (readonly Inline[])[] }[] = [];
  for (const { kind, runs } of blocksOf(source, resolve, parser)) {
    const last = text.at(-1);
    if (kind !== 'paragraph' && last?.kind === kind) last.items.push(runs);
    else text.push({ kind, items: [runs] });
  }
  return text;
}

/** The blocks of a text in order, without empty ones. */
function blocksOf(written: string, resolve: Resolve, parser: MarkupParser): readonly Block[] {
  const source = unescaped(written);
  // In HTML a line break is only a space. In plain text, also with inline tags, it is a line break.
  const isHtml = /<(p|div|li|br)\b/i.test(source);
  const blocks: Block[] = [];
  let kind: Block['kind'] = 'paragraph';
  let runs: Inline[] = [];

  /** Adds text to the block. @param href the allowed URL of the link around it */
  const add = (text: string, href?: string) => {
    const last = runs.at(-1);
    if (!href) runs.push(typeof last === 'string' ? (runs.pop(), last + text) : text);
    else if (typeof last === 'object' && last.href === href)
      runs.push((runs.pop(), { text: last.text + text, href }));
    else runs.push({ text, href });
  };
  const addText = (data: string, href?: string) =>
    add(data.replace(CONTROLS, '').replace(isHtml || href ? /[ \t\n]+/g : /[ \t]+/g, ' '), href);
  /** Ends the block, and begins a paragraph. */
  const end = () => {
    for (const part of kind === 'paragraph' ? divided(runs) : [runs]) {
      const text = trimmed(part);
      if (text.length) blocks.push({ kind, runs: text });
    }
    kind = 'paragraph';
    runs = [];
  };
  /** Begins or ends a block element. Inside of a list item it only begins a new line. */
  const border = () => (kind === 'paragraph' ? end() : add('\n'));

  const visitor: Visitor = {
    text: addText,
    enter(role, parents) {
      if (role === 'break') add('\n');
      else if (role === 'cell') add(' ');
      else if (role === 'block') border();
      else if (role === 'list' || role === 'item') end();
      if (role === 'item') {
        kind = parents.findLast((parent) => roleOf(parent) === 'list') === 'ol' ? 'numbered' : 'bulleted';
      }
    },
    leave(role) {
      if (role === 'block') border();
      else if (role === 'list' || role === 'item') end();
    },
    resolve,
  };
  const pieces = /[<&]/.test(source) ? toMarkup(source, parser) : [];
  if (!pieces.length) addText(source);
  for (const piece of pieces) walk(parser.parse(piece), visitor);
  end();
  return blocks;
}

interface Visitor {
  readonly text: (data: string, href?: string) => void;
  readonly enter: (role: Role, parents: readonly string[]) => void;
  readonly leave: (role: Role) => void;
  readonly resolve: Resolve;
}

/** Visits nodes in order. It is a loop without recursion, because parsers outside of browsers don't limit the depth. */
function walk(root: MarkupNode, { text, enter, leave, resolve }: Visitor): void {
  const parents: string[] = [];
  const links: (string | undefined)[] = [];
  let node = root.firstChild;
  while (node) {
    const { nodeType, localName: name = '', data = '', firstChild } = node;
    if (nodeType === 3) text(data, links.at(-1));
    if (nodeType === 1 && roleOf(name) !== 'hidden') {
      enter(roleOf(name), parents);
      if (firstChild) {
        parents.push(name);
        links.push(name === 'a' ? resolve(node.getAttribute?.('href') ?? '') : links.at(-1));
        node = firstChild;
        continue;
      }
      leave(roleOf(name));
    }
    while (node && !node.nextSibling) {
      const parent = parents.pop();
      if (parent === undefined) return;
      links.pop();
      leave(roleOf(parent));
      node = node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
}

/** Where a paragraph may be divided: an empty line, or the end of a sentence. */
const BREAKS = /\n\s*\n|[.!?…]\s(?=\p{Lu})/gu;

/** A paragraph, divided at empty lines, and also at ends of sentences if it is long. */
function divided(runs: readonly Inline[]): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [];
  let part: Inline[] = [];
  let length = 0;
  for (const run of runs) {
    let start = 0;
    for (const { index, 0: found } of typeof run === 'string' ? run.matchAll(BREAKS) : []) {
      const isEmptyLine = found.startsWith('\n');
      if (!isEmptyLine && length + index - start < LONG) continue;
      part.push((run as string).slice(start, index + (isEmptyLine ? 0 : 1)));
      parts.push(part);
      part = [];
      start = index + found.length;
      length = 0;
    }
    part.push(typeof run === 'string' ? run.slice(start) : run);
    length += wordsOf(run).length - start;
  }
  return [...parts, part];
}

/** Runs without white space at the start and end of lines; empty if there is only white space. */
const trimmed = (runs: readonly Inline[]): readonly Inline[] =>
  runs
    .map((run, index) => {
      if (typeof run !== 'string') return run;
      const lines = run.replace(/ ?\n[ \n]*/g, '\n');
      const fromStart = index ? lines : lines.trimStart();
      return index < runs.length - 1 ? fromStart : fromStart.trimEnd();
    })
    .filter((run) => (typeof run === 'string' ? run : run.text.trim()));
