import { html, type TemplateResult } from 'lit';
import type { Inline, RichText } from '../model/series.ts';
import { link } from './link.ts';

/** Paragraphs, lists and links as markup of our own. */
export const richText = (text: RichText): readonly TemplateResult[] =>
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
