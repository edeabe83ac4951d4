import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.ts';

/** The notes for editors, in English, which only `debug` shows. */
export function debugView(notes: readonly string[], { headingLevel, locale }: ViewContext): TemplateResult {
  const { debug, noNotes } = locale.messages;
  return html`<section part="debug">
    <p role="heading" aria-level=${headingLevel}>${debug}</p>
    ${
      notes.length
        ? html`<ul role="list" lang="en">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : noNotes
    }
  </section>`;
}
