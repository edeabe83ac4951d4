import { html, render, type LitElement } from 'lit';
import { creationScope } from '../isolation/creation-scope.ts';

/** Publishes the document to search engines, as JSON-LD among an element's children. */
export class StructuredData {
  /** The text that has been published. */
  #json: string | undefined;
  #script: Element | null | undefined;

  constructor(readonly host: LitElement) {}

  /** @param json text of a JSON document in the vocabulary of schema.org; without it the published one is removed */
  publish(json = ''): void {
    if (json === this.#json) return;
    this.#json = json;
    this.#script?.remove();
    if (!json) return;
    // A script from a template counts as run already, so that Trusted Types let it have a text. It is left open, because
    // an end tag in this file would end a script element that the file stands in; the parser closes it.
    const box = new DocumentFragment();
    // eslint-disable-next-line lit/no-invalid-html -- see above
    render(html`<script type="application/ld+json">`, box, { creationScope });
    this.#script = box.firstElementChild;
    this.#script?.replaceChildren(jsonLd(json));
    this.host.append(box);
  }
}

/**
 * The document as it came, because some pages replace JSON.stringify. Without a “<” no text in it can end the script
 * element.
 */
const jsonLd = (json: string) =>
  `{"@context":"https://schema.org","@graph":[${json.replaceAll('<', '\\u003c')}]}`;
