import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { isObject } from '../read/json-object.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/** Keys under which CMSs keep the text of a value that is an object, the best first. */
const WRAPPERS = ['rendered', 'processed', 'value', 'text', 'html', '@value'];

/**
 * The text of a value: a string, a number, `{ rendered }`, `{ value }`, a language map, or the first of a list. Blank
 * texts are absent.
 * @param language the preferred key of a language map
 */
export function textOf(value: unknown, language = 'de'): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return firstText(value, language);
  if (!isObject(value)) return undefined;
  const keys = [...WRAPPERS, language, 'de', 'en'];
  return firstText([...keys.map((key) => value[key]), ...Object.values(value).filter(isText)], language);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function firstText(values: readonly unknown[], language: string): string | undefined {
  for (const value of values) {
    const text = textOf(value, language);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The text of a value on one line, without tags and with its character references resolved: for titles and names. */
export function lineOf(value: unknown, language?: string): string | undefined {
  const text = textOf(value, language);
  return text === undefined ? undefined : oneLine(/[<&]/.test(text) ? plain(text) : text);
}

/** A text with every run of blanks as one space; undefined if nothing is left. */
export const oneLine = (text: string): string | undefined => text.replace(/\s+/g, ' ').trim() || undefined;

/** Names that HTML has no element for stay text: “<Anmeldung>”. */
const TAG = /<(?!\/?[a-z][a-z0-9]*[\s/>]|!--)/gi;

/** The text of HTML without its tags; line breaks where blocks end. */
export function plain(markup: string): string {
  return contentOf(parseFragment(markup.replace(TAG, '&lt;')))
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

const BREAKING = /^(p|div|br|li|h[1-6]|tr|ul|ol|dd|dt|section|article)$/;
const SILENT = /^(script|style|template|title)$/;

/** The text of a node and all below it. It walks in a loop, because markup may be nested without end. */
export function contentOf(root: Node): string {
  const parts: string[] = [];
  const pending: (Node | string)[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if ('value' in node) parts.push(node.value);
    else if ('childNodes' in node && !SILENT.test(node.nodeName)) {
      if (BREAKING.test(node.nodeName)) pending.push('\n');
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        const child = node.childNodes[index];
        if (child) pending.push(child);
      }
    }
  }
  return parts.join('');
}

/** Tags whose angle brackets are character references, as plug-ins write HTML into JSON-LD. */
const ESCAPED_TAG = /&lt;\/?(p|br|strong|em|b|i|a|ul|ol|li|div|span|h\d)\b/i;

/** A text as HTML: one that was escaped as a whole is unescaped once. */
export const unescaped = (text: string | undefined): string | undefined =>
  text !== undefined && ESCAPED_TAG.test(text) && !text.includes('<')
    ? text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
    : text;

/** The lines of a place as one: “Bürgerhaus, Musterweg 3”. */
export const placeLine = (value: unknown): string | undefined =>
  lineOf(textOf(value)?.replace(/,?\s*\n\s*/g, ', '));

/** An address as it stands alone: the whole text is one. */
export const isAddress = (text: string | undefined): boolean =>
  text !== undefined && /^https?:\/\/[^\s<>"]+$/i.test(text.trim());
