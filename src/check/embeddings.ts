import { ATTRIBUTES, ATTRIBUTE_NAMES } from '../element/attributes.ts';
import { finding, type Finding } from './finding.ts';
import type { FindingCode } from './messages/messages.ts';
import { resolved, type PageParts, type Tag } from './page-parts.ts';
import { suggest } from './suggest.ts';

/** The four ways to embed the widget, by their numbers in docs/embedding.md. */
export type Form = 'element' | 'line' | 'box' | 'link';

/** A place of the widget on a page. */
export interface Embedding {
  readonly form: Form;
  readonly line: number;
  /** Absolute URL of the schedule; absent if the page can't load it. */
  readonly schedule?: string;
  /** Id of the only session that is shown. */
  readonly session?: string;
}

/** The embeddings of a page, and what is wrong with them. */
export interface FoundEmbeddings {
  readonly embeddings: readonly Embedding[];
  readonly findings: readonly Finding[];
}

/** Finds the embeddings of a page, in the ways in which the script does. */
export function findEmbeddings(page: string, parts: PageParts): FoundEmbeddings {
  const embeddings: Embedding[] = [];
  const findings: Finding[] = [];
  for (const tag of parts.tags) {
    const read = FORMS.find(({ matches }) => matches(tag));
    if (!read) continue;
    const { form, source, prefix } = read;
    const src = source(tag);
    const schedule = src ? scheduleAt(src, page, parts.base) : undefined;
    embeddings.push({ form, line: tag.line, schedule, session: tag.attributes[`${read.prefix}session`] });
    const find = (code: FindingCode, facts: Readonly<Record<string, string>> = {}) =>
      findings.push(finding(page, code, facts, { line: tag.line }));
    if (!src?.trim()) find('no-src');
    else if (!schedule) find('bad-src', { src });
    else if (new URL(schedule).username) find('src-with-password');
    for (const [code, facts] of closing(tag, form)) find(code, facts);
    for (const [code, facts] of formMistakes(tag, form)) find(code, facts);
    for (const [code, facts] of attributeMistakes(tag, form, prefix)) find(code, facts);
  }
  return { embeddings, findings };
}

/** Quotation marks of a word processor, or what follows an address whose quotation mark is missing. */
const NO_ADDRESS = /[„“”«»"]|\s[\w-]+=/;

/** The absolute URL of a schedule that the page can load: of a file only for a page that is a file itself. */
function scheduleAt(src: string, page: string, base: string): string | undefined {
  const url = NO_ADDRESS.test(src) ? undefined : resolved(src, base);
  return url && (/^https?:/.test(url) || (/^file:/.test(url) && /^file:/.test(page))) ? url : undefined;
}

interface Way {
  readonly form: Form;
  /** What the widget's attributes begin with. */
  readonly prefix: string;
  readonly matches: (tag: Tag) => boolean;
  readonly source: (tag: Tag) => string | undefined;
}

const FORMS: readonly Way[] = [
  {
    form: 'element',
    prefix: '',
    matches: ({ name }) => name === 'series-schedule',
    source: ({ attributes }) => attributes.src,
  },
  {
    form: 'line',
    prefix: 'data-',
    matches: ({ name, attributes }) =>
      name === 'script' &&
      attributes['data-src'] !== undefined &&
      !/series-schedule\.js/.test(attributes['data-src']) &&
      (/series-schedule/.test(attributes.src ?? '') || /\.json/.test(attributes['data-src'])),
    source: ({ attributes }) => attributes['data-src'],
  },
  {
    form: 'box',
    prefix: 'data-',
    matches: ({ attributes }) => attributes['data-series-schedule'] !== undefined,
    source: ({ attributes }) => attributes['data-series-schedule'],
  },
  {
    form: 'link',
    prefix: '',
    matches: ({ name, attributes }) => name === 'a' && /#series-schedule=/.test(attributes.href ?? ''),
    source: ({ attributes }) =>
      new URLSearchParams((attributes.href ?? '').replace(/^[^#]*#/, '')).get('series-schedule') ?? undefined,
  },
];

type Mistake = readonly [code: FindingCode, facts: Readonly<Record<string, string>>];

/** Elements that are not closed take in the rest of the page. */
function closing({ name, written, isClosed }: Tag, form: Form): readonly Mistake[] {
  if ((form !== 'element' && form !== 'box') || !written || isClosed) return [];
  return [[/\/\s*>$/.test(written) ? 'self-closed' : 'not-closed', { tag: name }]];
}

function formMistakes({ attributes, inHead, isEmpty, isClosed }: Tag, form: Form): readonly Mistake[] {
  const rel = attributes.rel ?? '';
  if (form === 'link' && /\b(ugc|nofollow)\b/i.test(rel)) return [['link-nofollow', { rel }]];
  if (form === 'line' && inHead) return [['one-line-in-head', {}]];
  return (form === 'element' || form === 'box') && isEmpty && isClosed ? [['no-fallback', {}]] : [];
}

/** Attributes of HTML that an embedding may have too. */
const ELSEWHERE =
  /^(id|class|style|title|hidden|dir|slot|part|role|tabindex|href|rel|src|async|defer|type|crossorigin|integrity|nonce|referrerpolicy|charset|debug|data-.*|aria-.*|on.*|v-.*|:.*|@.*)$/;

function attributeMistakes({ attributes }: Tag, form: Form, prefix: string): readonly Mistake[] {
  if (form === 'link') return [];
  const own = Object.keys(attributes)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  return own.flatMap((name) => {
    const value = attributes[prefix + name] ?? '';
    if (ATTRIBUTE_NAMES.includes(name)) return valueMistake(name, value, prefix);
    const suggestion = ELSEWHERE.test(name) ? wrongPrefix(name, prefix) : suggest(name, open(own));
    if (!suggestion || (prefix && name === 'series-schedule')) return [];
    return [['unknown-attribute', { name: prefix + name, suggestion: prefix + suggestion }] as const];
  });
}

const open = (own: readonly string[]) => ATTRIBUTE_NAMES.filter((name) => !own.includes(name));

/** `data-layout` on the element, where it has to be `layout`. */
const wrongPrefix = (name: string, prefix: string) =>
  !prefix && ATTRIBUTE_NAMES.includes(name.replace(/^data-/, '')) && name.startsWith('data-')
    ? name.slice('data-'.length)
    : undefined;

/** The keywords of an attribute, by trying each out: an unknown one becomes the default. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  layout: ['cards', 'list', 'next'],
  show: ['all', 'upcoming', 'past'],
  theme: ['auto', 'light', 'dark'],
  loading: ['eager', 'lazy', 'click'],
  images: ['own', 'none', 'all'],
};

function valueMistake(name: string, value: string, prefix: string): readonly Mistake[] {
  const known = KEYWORDS[name];
  const initial = String(ATTRIBUTES[name as keyof typeof ATTRIBUTES]?.initial ?? '');
  const facts = { name: prefix + name, value, default: initial };
  if (known) {
    return known.includes(value.trim().toLowerCase())
      ? []
      : [['attribute-value', { ...facts, known: known.join(', ') }]];
  }
  const isNumber = name === 'limit' || name === 'reserve' || name === 'heading-level';
  const fallback = name === 'heading-level' ? '2' : initial;
  return isNumber && (!value.trim() || Number.isNaN(Number(value)))
    ? [['attribute-value', { ...facts, default: fallback, known: '1, 2, 3, …' }]]
    : [];
}
