import { html, type TemplateResult } from 'lit';
import type { Inline, RichText } from '../model/series.ts';
import { link, unseen } from './link.ts';
import type { ViewContext } from './view-context.ts';

/** Number of characters, roughly, that are shown before the rest of a text is folded. */
const LEAD = 600;

/**
 * A rich text. Of a long one the first paragraphs are shown, and the rest unfolds with a click.
 * @param title what the text is about, as visually hidden text
 */
export function foldedText(text: RichText = [], title: string, { locale: { lang, messages } }: ViewContext) {
  let length = 0;
  const end = text.findIndex((block) => (length += JSON.stringify(block).length) > LEAD) + 1;
  const rest = end ? text.slice(end) : [];
  if (!rest.length) return richText(text);
  return html`${richText(text.slice(0, end))}
    <details part="more">
      <summary lang=${lang}>${messages.moreText}${unseen(`: ${title}`)}</summary>
      ${richText(rest)}
    </details>`;
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
