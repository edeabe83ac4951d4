import { html, nothing, type TemplateResult } from 'lit';
import type { Inline, RichText } from '../model/series.ts';
import { link, unseen } from './link.ts';
import type { Lang, ViewContext } from './view-context.ts';

/** Number of characters, roughly, that are shown before the rest of a text is folded. */
const LEAD = 600;

/**
 * A rich text. Of a long one the first paragraphs are shown, and the rest unfolds with a click.
 * @param lang language of the text
 * @param title what the text is about, as visually hidden text
 */
export function textView(
  part: 'description' | 'session-description',
  text: RichText = [],
  lang: Lang,
  title: string,
  { locale }: ViewContext,
): TemplateResult | typeof nothing {
  if (!text.length) return nothing;
  let length = 0;
  const end = text.findIndex((block) => (length += JSON.stringify(block).length) > LEAD) + 1 || Infinity;
  const rest = text.slice(end);
  const shown = richText(text.slice(0, end));
  const more = html`<details part="more">
    <summary lang=${locale.lang}>${locale.messages.moreText}${unseen(`: ${title}`)}</summary>
    ${richText(rest)}
  </details>`;
  return html`<div part=${`text ${part}`} lang=${lang}>${rest.length ? [...shown, more] : shown}</div>`;
}

/** Paragraphs, lists and links, all of them in templates of our own. */
const richText = (text: RichText): readonly TemplateResult[] =>
  text.map(({ kind, items }) => {
    if (kind === 'paragraph') return html`<p dir="auto">${items.map(inlines)}</p>`;
    const listItems = items.map((item) => html`<li dir="auto">${inlines(item)}</li>`);
    return kind === 'numbered'
      ? html`<ol>
          ${listItems}
        </ol>`
      : html`<ul>
          ${listItems}
        </ul>`;
  });

const inlines = (runs: readonly Inline[]) =>
  runs.map((run) => (typeof run === 'string' ? run : link(run.href, run.text)));
