import { html, render, type LitElement } from 'lit';

/** Publishes the document to search engines, as JSON-LD among an element's children. */
export class StructuredData {
  /** What has been published. */
  #json: string | undefined;
  #script: Element | null | undefined;

  constructor(readonly host: LitElement) {}

  /** @param json text of a JSON document in the vocabulary of schema.org; without it nothing is published any more */
  publish(json = ''): void {
    if (json === this.#json) return;
    this.#json = json;
    this.#script?.remove();
    if (!json) return;
    // A script that a template has made counts as run, so that trusted types let it have a text.
    const box = new DocumentFragment();
    render(html`<script type="application/ld+json"></script>`, box);
    this.#script = box.firstElementChild;
    this.#script?.replaceChildren(jsonLd(json));
    this.host.append(box);
  }
}

/**
 * The document as it came, because what a page has made of JSON.stringify matters to nobody then. Without a “<” it
 * ends nowhere but at its end.
 */
const jsonLd = (json: string) =>
  `{"@context":"https://schema.org","@graph":[${json.replaceAll('<', '\\u003c')}]}`;
