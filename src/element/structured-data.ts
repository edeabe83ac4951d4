import { html, render, type LitElement } from 'lit';
import { creationScope } from '../isolation/creation-scope.ts';

/** Publishes a document to search engines, as a JSON-LD script that is a child of the element. */
export class StructuredData {
  /** The text that is published; empty or undefined if none is. */
  #json: string | undefined;
  #script: Element | null | undefined;

  constructor(readonly host: LitElement) {}

  /**
   * Publishes a document in place of the last one, or only removes the last one.
   * @param json text of a JSON document in the vocabulary of schema.org; empty to remove
   */
  publish(json = ''): void {
    if (json === this.#json) return;
    this.#json = json;
    this.#script?.remove();
    if (!json) return;
    // Trusted Types allow text in this script, because a script that comes from a template counts as already started.
    // Its end tag is missing on purpose: it would end the script element of a page that inlines this file. The parser
    // adds it.
    const box = new DocumentFragment();
    // eslint-disable-next-line lit/no-invalid-html -- see above
    render(html`<script type="application/ld+json">`, box, { creationScope });
    this.#script = box.firstElementChild;
    this.#script?.replaceChildren(jsonLd(json));
    this.host.append(box);
  }
}

/**
 * A JSON document as JSON-LD. The text is kept as it came, because some pages replace JSON.stringify. Each “<” is
 * escaped, so that no text in the document can end the script element.
 */
const jsonLd = (json: string) =>
  `{"@context":"https://schema.org","@graph":[${json.replaceAll('<', '\\u003c')}]}`;
