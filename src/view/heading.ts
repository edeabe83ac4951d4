import { html } from 'lit';
import type { Lang } from './view-context.ts';

type Part = 'title' | 'session-title';

/** A heading of a level from 2 to 6. A template can't have a variable in place of a tag's name, so it is made here. */
export function heading(level: number, part: Part, content: unknown, lang: Lang) {
  const strings = [`<h${level} part=`, `><span dir="auto" lang=`, `>`, `</span></h${level}>`];
  return html(Object.assign(strings, { raw: strings }), part, lang, content);
}
