import { html, nothing, type TemplateResult } from 'lit';

type Part = 'title' | 'session-title';

/** A heading of a level from 2 to 6. A template can't put a variable in place of a tag's name. */
export function heading(level: number, part: Part, content: unknown, lang?: string): TemplateResult {
  const text = html`<span dir="auto" lang=${lang ?? nothing}>${content}</span>`;
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${text}</h2>`;
    case 3:
      return html`<h3 part=${part}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part}>${text}</h5>`;
    default:
      return html`<h6 part=${part}>${text}</h6>`;
  }
}
