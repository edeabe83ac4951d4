import { html, type TemplateResult } from 'lit';
import type { Inline, RichText } from '../model/series.ts';
import { link, unseen } from './link.ts';
import type { ViewContext } from './view-context.ts';

/** How many characters of a text stand there at least before the rest of it is folded away. */
const LEAD = 600;

/**
 * A text as markup of our own; of a long one the first paragraphs, and the rest at a click.
 * @param title what it is about, for those who listen
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

/** Paragraphs, lists and links. */
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
