import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.ts';

/** A mistake that an editor or a webmaster can correct. */
export interface Note {
  /** The kind of mistake. */
  readonly code: string;
  /** Where it is: a JSONPath of the document, or the name of an attribute. */
  readonly path?: string;
  /** The mistake and its correction, in English. */
  readonly message: string;
}

/** The notes for editors, which only `debug` shows. */
export function debugView(notes: readonly Note[], { headingLevel, locale }: ViewContext): TemplateResult {
  const { debug, noNotes } = locale.messages;
  const list = notes.map(
    ({ code, path, message }) =>
      html`<li lang="en"><code>${code}</code> ${path ? html`<code>${path}</code>` : nothing} ${message}</li>`,
  );
  return html`<section part="debug" aria-label=${debug}>
    <p role="heading" aria-level=${headingLevel}>${debug}</p>
    ${
      notes.length
        ? html`<ul role="list">
            ${list}
          </ul>`
        : html`<p>${noNotes}</p>`
    }
  </section>`;
}
