import type { Inline, RichText, TextBlock } from '../model/series.ts';
import { toMarkup, type MarkupNode, type ParseMarkup } from './markup.ts';

/** Vets the address of a link; without one its words stay. */
type Resolve = (href: string) => string | undefined;

/** Elements that stand in lines of their own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|caption|center|d[dlt]|details|div|fieldset|fig\w+|footer|form|h[1-6r]|header|legend|main|nav|p|pre|section|summary|table|t?body|tfoot|thead|tr)$/;

const LIST = /^(?:[ou]l|menu)$/;

/** Elements with nothing in them to read. */
const HIDDEN = /^(?:iframe|noscript|object|option|script|select|style|template|textarea|title)$/;

/** How long a paragraph becomes before it is divided at the end of a sentence: long texts fold between paragraphs. */
const LONG = 600;

/** Bidi overrides and characters without width can make a title read as another; private-use ones are no text. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff]/g;

/** A text in one line: tags gone, character references decoded, controls removed. */
export function readLine(source: string, parse: ParseMarkup): string {
  const text = /[<&]/.test(source)
    ? blocksOf(source, () => undefined, parse).map(({ runs }) =>
        runs.map((run) => (typeof run === 'string' ? run : run.text)).join(''),
      )
    : [source.replace(CONTROLS, '')];
  return text
    .join(' ')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

/**
 * A text as CMSs write it, HTML or not, as paragraphs, lists and links. Takes time linear in its length.
 * @param resolve vets a link; what it returns may stand in a page
 */
export function readRichText(source: string, resolve: Resolve, parse: ParseMarkup): RichText {
  const text: { kind: TextBlock['kind']; items: (readonly Inline[])[] }[] = [];
  for (const { kind, runs } of blocksOf(source, resolve, parse)) {
    const last = text.at(-1);
    if (kind === 'paragraph') text.push(...paragraphs(runs).map((item) => ({ kind, items: [item] })));
    else if (last?.kind === kind) last.items.push(runs);
    else text.push({ kind, items: [runs] });
  }
  return text;
}

/** A paragraph or one item of a list. */
interface Block {
  readonly kind: TextBlock['kind'];
  readonly runs: readonly Inline[];
}

/** The blocks of a text in order; each has something to read. */
function blocksOf(source: string, resolve: Resolve, parse: ParseMarkup): readonly Block[] {
  // In HTML a line break is a space; in plain text, and where only inline tags stand, it is one.
  const isHtml = /<(p|div|li|br)\b/i.test(source);
  const blocks: Block[] = [];
  let kind: Block['kind'] = 'paragraph';
  let runs: Inline[] = [];
  const end = () => {
    const parts = kind === 'paragraph' ? dividedAtBlankLines(joined(runs)) : [joined(runs)];
    for (const part of parts.map(trimmed)) if (part.length) blocks.push({ kind, runs: part });
    kind = 'paragraph';
    runs = [];
  };
  const visitor: Visitor = {
    text(data, href) {
      const words = data.replace(CONTROLS, '');
      const text = isHtml || href ? words.replace(/[ \t\n]+/g, ' ') : words;
      runs.push(href ? { text, href } : text);
    },
    enter(name, parents) {
      const isList = LIST.test(name);
      if (name === 'br') runs.push('\n');
      else if (/^t[dh]$/.test(name)) runs.push(' ');
      else if (name === 'li') {
        end();
        kind = parents.findLast((parent) => LIST.test(parent)) === 'ol' ? 'numbered' : 'bulleted';
      } else if (!isList && !BLOCK.test(name)) return;
      // Paragraphs of an item are lines of it; a list in it comes after it.
      else if (isList || kind === 'paragraph') end();
      else runs.push('\n');
    },
    leave(name) {
      if (name === 'li' || LIST.test(name)) end();
      else if (BLOCK.test(name)) visitor.enter(name, []);
    },
    resolve,
  };
  const pieces = toMarkup(source);
  if (!pieces) visitor.text(source);
  for (const piece of pieces ?? []) walk(parse(piece), visitor);
  end();
  return blocks;
}

interface Visitor {
  /** @param href the vetted address of the link around it */
  readonly text: (data: string, href?: string) => void;
  readonly enter: (name: string, parents: readonly string[]) => void;
  readonly leave: (name: string) => void;
  readonly resolve: Resolve;
}

/** Visits nodes in order, in a loop: parsers outside of browsers nest as deep as a document wants. */
function walk(root: MarkupNode, { text, enter, leave, resolve }: Visitor): void {
  const parents: string[] = [];
  const links: (string | undefined)[] = [];
  let node = root.firstChild;
  while (node) {
    const { nodeType, localName: name = '', data = '' } = node;
    if (nodeType === 3) text(data, links.at(-1));
    if (nodeType === 1 && !HIDDEN.test(name)) {
      enter(name, parents);
      if (node.firstChild) {
        parents.push(name);
        links.push(name === 'a' ? resolve(node.getAttribute?.('href') ?? '') : links.at(-1));
        node = node.firstChild;
        continue;
      }
      leave(name);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      const parent = parents.pop();
      if (parent === undefined) return;
      links.pop();
      leave(parent);
    }
    node = node?.nextSibling ?? null;
  }
}

/** Neighbouring texts, and neighbouring words of one link, as one run. */
function joined(runs: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (typeof run === 'string') {
      if (typeof last === 'string') result[result.length - 1] = last + run;
      else result.push(run);
    } else if (typeof last === 'object' && last.href === run.href) {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else result.push(run);
  }
  return result;
}

function dividedAtBlankLines(runs: readonly Inline[]): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  for (const run of runs) {
    const [first, ...others] = typeof run === 'string' ? run.split(/\n\s*\n/) : [run];
    if (first !== undefined) parts.at(-1)?.push(first);
    parts.push(...others.map((other) => [other]));
  }
  return parts;
}

/** Runs without white space around lines; none where nothing is to be read. */
function trimmed(runs: readonly Inline[]): readonly Inline[] {
  return runs
    .map((run, index) => {
      if (typeof run !== 'string') return run;
      const lines = run.split('\n');
      const text = lines
        .map((line, at) => (at ? line.trimStart() : line))
        .map((line, at) => (at < lines.length - 1 ? line.trimEnd() : line))
        .join('\n');
      const fromStart = index ? text : text.trimStart();
      return index < runs.length - 1 ? fromStart : fromStart.trimEnd();
    })
    .filter((run) => (typeof run === 'string' ? run : run.text.trim()));
}

/** A paragraph, divided at ends of sentences where it is long. */
function paragraphs(runs: readonly Inline[]): readonly (readonly Inline[])[] {
  const divided: Inline[][] = [[]];
  let length = 0;
  for (const run of runs) {
    if (typeof run !== 'string') {
      divided.at(-1)?.push(run);
      length += run.text.length;
      continue;
    }
    const endOfSentence = /[.!?…]\s(?=\p{Lu})/gu;
    let start = 0;
    for (;;) {
      endOfSentence.lastIndex = start + Math.max(0, LONG - length);
      const end = endOfSentence.exec(run);
      if (!end) break;
      divided.at(-1)?.push(run.slice(start, end.index + 1));
      divided.push([]);
      start = end.index + end[0].length;
      length = 0;
    }
    divided.at(-1)?.push(run.slice(start));
    length += run.length - start;
  }
  return divided.filter((part) => part.length);
}
