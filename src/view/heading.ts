import { html, type TemplateResult } from 'lit';
import type { Lang } from './view-context.ts';

type Part = 'title' | 'session-title';

/**
 * A heading.
 * @param level from 2 to 6; anything else counts as 6
 * @param lang language of the content
 */
export function heading(level: number, part: Part, content: unknown, lang: Lang): TemplateResult {
  const words = html`<span dir="auto" lang=${lang}>${content}</span>`;
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${words}</h2>`;
    case 3:
      return html`<h3 part=${part}>${words}</h3>`;
    case 4:
      return html`<h4 part=${part}>${words}</h4>`;
    case 5:
      return html`<h5 part=${part}>${words}</h5>`;
    default:
      return html`<h6 part=${part}>${words}</h6>`;
  }
}
