import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type TreeNode = DefaultTreeAdapterMap['node'];

/** An element of a page, with what a check needs to know of its surroundings. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly inHead: boolean;
  /** The text in it, without markup. */
  readonly text: string;
  /** Its start tag as it is written. */
  readonly written: string;
  readonly isClosed: boolean;
  readonly isEmpty: boolean;
  /** Whether it stands in code that is shown: `<pre>` or `<code>`. */
  readonly inCode: boolean;
}

/** A text or a comment of a page. */
export interface Words {
  readonly text: string;
  readonly line: number;
}

/** The parts of a page that concern the widget. */
export interface PageParts {
  readonly tags: readonly Tag[];
  readonly comments: readonly Words[];
  /** Texts that are no code, script or style. */
  readonly texts: readonly Words[];
  /** What stands in `<noscript>` and `<template>`, where no browser with scripts takes it for elements. */
  readonly inert: readonly (Words & { readonly name: string })[];
  /** URL against which relative addresses are resolved. */
  readonly base: string;
}

/** Names of the elements that are kept, also those that look like ours. */
const KEPT = /^(script|a|div|section|p|link|meta|style|base)$|serie.*schedule/;

const isKept = ({ tagName, attrs }: Element) =>
  KEPT.test(tagName) || attrs.some(({ name }) => name === 'data-series-schedule');

/** Levels of nesting that are searched. */
const DEPTH = 2000;

/** Parses a page. @param url its absolute URL */
export function readPage(html: string, url: string): PageParts {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const tags: Tag[] = [];
  const comments: Words[] = [];
  const texts: Words[] = [];
  const inert: (Words & { readonly name: string })[] = [];
  // Not recursive: a page with an unclosed element may be nested as deep as it has elements.
  const open: { node: TreeNode; inHead: boolean; inCode: boolean; depth: number }[] = [
    { node: document, inHead: false, inCode: false, depth: 0 },
  ];
  for (let next; (next = open.pop());) {
    const { node, depth } = next;
    const line = node.sourceCodeLocation?.startLine ?? 0;
    const inHead = next.inHead || node.nodeName === 'head';
    const inCode = next.inCode || /^(pre|code|textarea|samp)$/.test(node.nodeName);
    if (node.nodeName === '#comment' && 'data' in node) comments.push({ text: node.data, line });
    if (node.nodeName === '#text' && 'value' in node && !next.inCode && !isRaw(node.parentNode?.nodeName)) {
      if (node.value.trim()) texts.push({ text: node.value, line });
    }
    if (/^(noscript|template)$/.test(node.nodeName) && !next.inCode) {
      const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
      inert.push({ name: node.nodeName, text: html.slice(startOffset, endOffset), line });
    }
    if ('tagName' in node && isKept(node)) tags.push(tagOf(node, html, inHead, inCode));
    if (depth < DEPTH && 'childNodes' in node) {
      for (const child of node.childNodes.toReversed())
        open.push({ node: child, inHead, inCode, depth: depth + 1 });
    }
  }
  const base = tags.find(({ name, attributes }) => name === 'base' && attributes.href)?.attributes.href ?? '';
  return { tags, comments, texts, inert, base: resolved(base, url) ?? url };
}

const isRaw = (name = '') => /^(script|style|noscript|template|title)$/.test(name);

function tagOf(node: Element, html: string, inHead: boolean, inCode: boolean): Tag {
  const place = node.sourceCodeLocation;
  const start = place?.startTag;
  return {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    line: place?.startLine ?? 0,
    inHead,
    inCode,
    text: textOf(node),
    written: start ? html.slice(start.startOffset, start.endOffset) : '',
    isClosed: Boolean(place?.endTag),
    isEmpty: !node.childNodes.some((child) => 'tagName' in child || ('value' in child && child.value.trim())),
  };
}

function textOf(root: Element): string {
  let text = '';
  const open: TreeNode[] = [...root.childNodes].reverse();
  for (let node; (node = open.pop());) {
    if ('value' in node) text += node.value;
    if (text.length > 100_000) break;
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return text;
}

/** The absolute URL of an address; undefined if it is none. */
export function resolved(address: string, base: string): string | undefined {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return undefined;
  }
}
