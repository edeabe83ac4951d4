import { html } from 'lit';
import type { Lang } from './view-context.ts';

type Part = 'title' | 'session-title';

/** A heading of a level from 2 to 6. A template can't put a variable in place of a tag's name. */
export function heading(level: number, part: Part, content: unknown, lang: Lang) {
  const text = html`<span dir="auto" lang=${lang}>${content}</span>`;
  return [
    html`<h2 part=${part}>${text}</h2>`,
    html`<h3 part=${part}>${text}</h3>`,
    html`<h4 part=${part}>${text}</h4>`,
    html`<h5 part=${part}>${text}</h5>`,
    html`<h6 part=${part}>${text}</h6>`,
  ][level - 2];
}
