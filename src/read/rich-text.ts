import { html, render } from 'lit';
import type { Inline, RichText, TextBlock } from '../model/series.ts';

// Structure is marked with characters that no text has: they are private, and removed from what comes in.
const BULLETED = '\ue000';
const NUMBERED = '\ue001';
const LINK = '\ue002';
const LINK_TEXT = '\ue003';
const LINK_END = '\ue004';
const ITEM_END = '\ue005';
const MARKS = /[\ue000-\ue005]/g;
const LINK_HEAD = /\ue002([^\ue000-\ue005]*)\ue003/g;
// A long paragraph is several, each up to the end of a sentence: what is long folds between them.
const PARAGRAPHS = /[^]{600,900}?[.!?…](?=\s\p{Lu})(?![^\ue002]{0,999}\ue004)|[^]+/gu;
const LINKS = /\ue002([^\ue000-\ue005]*)\ue003([^\ue000-\ue005]*)\ue004/;

const CONTROLS =
  // Bidi overrides and zero-width characters can make a title read as another.
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ue000-\ue005\ufeff]/g;

// What is nobody's to read; without an end it goes on to the end of the text.
const HIDDEN = /<!--.*?(?:-->|$)|<(script|style|title)(?=[\s/>]).*?(?:<\/\1\s*>|$)/gis;
// A "<" starts markup only before one of the names that editors produce: "<Anmeldung>" stays text. Nothing
// here runs past the next "<", so that the time stays linear whatever the text.
const TAG =
  /<(\/?)(?:(p|div|h[1-6]|[uo]l|li|d[ltd]|hr|pre|table|t[rdh]|blockquote|section|article|figure|figcaption|br|a)|script|style|title|b|strong|i|em|u|s|small|su[bp]|font|span|img|tbody|thead|code|mark)(?=[\s/>])([^<>]*)>/gi;
const HREF = /\shref\s*=\s*(?:(["'])(.*?)\1|([^\s"'>]+))/is;

/**
 * A text with its character references decoded, as browsers do it; nothing in it is a tag for them. They take longer
 * than a table of the commonest would, and know all 2,231.
 */
function decoded(source: string): string {
  if (!/&#?\w+;/.test(source)) return source;
  // Without its semicolon it is none: “?a=1&copy=2”.
  const text = source.replace(/&(?!#?\w+;)/g, '&amp;').replaceAll('<', '&lt;');
  const box = new DocumentFragment();
  render(html(Object.assign([text], { raw: [] })), box);
  return (box.textContent ?? '').replace(CONTROLS, '');
}

/** A text in one line: markup gone, entities decoded, controls removed. */
export const readLine = (source: string): string =>
  mark(source, () => undefined)
    .replace(MARKS, '')
    .replace(/[ \n]+/g, ' ')
    .trim();

/**
 * A text as CMSs write it, HTML or not, as paragraphs, lists and links. Takes time linear in its length.
 * @param resolve vets a link; what it does not return stays as text
 */
export function readRichText(source: string, resolve: (href: string) => string | undefined): RichText {
  const blocks: { kind: TextBlock['kind']; items: Inline[][] }[] = [];
  const paragraphs = mark(source, resolve)
    .split(/\n\s*\n/)
    .flatMap((text) => text.match(PARAGRAPHS) ?? []);
  for (const text of paragraphs) {
    const kind = text.includes(BULLETED) ? 'bulleted' : text.includes(NUMBERED) ? 'numbered' : 'paragraph';
    const item = runsOf(text);
    if (!item.length) continue;
    const last = blocks.at(-1);
    if (last?.kind === kind && kind !== 'paragraph') last.items.push(item);
    else blocks.push({ kind, items: [item] });
  }
  return blocks;
}

/** Markup as marks: an empty line between blocks, one character before an item and around a link. */
function mark(source: string, resolve: (href: string) => string | undefined): string {
  // In HTML a line break is a space; in plain text, and where only inline tags stand, it is one.
  const text = (/<(p|div|li|br)\b/i.test(source) ? source.replace(/[ \t\r\n]+/g, ' ') : source).replace(
    CONTROLS,
    '',
  );
  if (!/[<&]/.test(text)) return text;
  const lists: string[] = [];
  const markOf = (_tag: string, slash: string, name = '', attributes: string) => {
    const tag = name.toLowerCase();
    switch (tag) {
      case 'br':
        return '\n';
      case 'td':
      case 'th':
        return ' ';
      case 'a': {
        if (slash) return LINK_END;
        const [, , quoted, bare = ''] = HREF.exec(attributes) ?? [];
        return LINK + (quoted ?? bare) + LINK_TEXT;
      }
      case 'li':
        // A mark at the end of an item too, or an empty one would take the next block for its own.
        return slash ? `${ITEM_END}\n\n` : `\n\n${lists.at(-1) ?? BULLETED}`;
      case 'ul':
      case 'ol':
        if (slash) lists.pop();
        else lists.push(tag === 'ul' ? BULLETED : NUMBERED);
    }
    return tag && '\n\n';
  };
  return text
    .replace(HIDDEN, '')
    .replace(TAG, markOf)
    .replace(/[^\ue000-\ue005]+/g, decoded)
    .replace(LINK_HEAD, (_head, written: string) => {
      const href = resolve(written);
      return href ? LINK + href + LINK_TEXT : '';
    })
    .replace(/([\ue000\ue001])\s+/g, '$1');
}

/** The runs of one block, its marks for links become links; the others are gone. */
function runsOf(text: string): Inline[] {
  const lines = text.split('\n').map((line) => line.trim());
  const parts = lines.join('\n').trim().split(LINKS);
  return parts
    .map((part, index) => {
      // What is left of a link that is not closed, or has blocks in it, is its words.
      const words = part.replace(LINK_HEAD, '').replace(MARKS, '');
      return index % 3 === 2 ? { text: words, href: parts[index - 1] ?? '' } : index % 3 ? '' : words;
    })
    .filter((run) => (typeof run === 'string' ? run : run.text));
}
