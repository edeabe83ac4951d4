import { html, render, type LitElement } from 'lit';
import { creationScope } from '../isolation/creation-scope.ts';

/**
 * Publishes a document to search engines, as a JSON-LD script that is a child of the element. One that it finds there
 * is replaced: it comes from a page that was saved, prerendered or cloned. One that a script of the page removes is
 * published again.
 */
export class StructuredData {
  /** The text that is published; empty if none is. */
  #text = '';
  #json = '';
  #watch = new MutationObserver(() => this.publish(this.#json));

  constructor(readonly host: LitElement) {}

  /**
   * Publishes a document in place of the last one, or only removes the last one.
   * @param json text of a JSON document in the vocabulary of schema.org; empty to remove
   */
  publish(json = ''): void {
    if (json !== this.#json) this.#text = json && jsonLd(json);
    else if (!json) return;
    this.#json = json;
    const found = [...this.host.querySelectorAll(':scope > script[type="application/ld+json"]')];
    if (found.length !== 1 || found[0]?.textContent !== this.#text) {
      for (const one of found) one.remove();
      if (json) this.#append();
    }
    this.#watch.disconnect();
    if (json) this.#watch.observe(this.host, { childList: true });
  }

  #append(): void {
    // Trusted Types allow text in this script, because a script that comes from a template counts as already started.
    // Its end tag is missing on purpose: it would end the script element of a page that inlines this file. The parser
    // adds it.
    const box = new DocumentFragment();
    // eslint-disable-next-line lit/no-invalid-html -- see above
    render(html`<script type="application/ld+json">`, box, { creationScope });
    box.firstElementChild?.replaceChildren(this.#text);
    this.host.append(box);
  }
}

/**
 * A JSON document as JSON-LD. The text is kept as it came, because some pages replace JSON.stringify. Each “<” is
 * escaped, so that no text in the document can end the script element.
 */
const jsonLd = (json: string) =>
  `{"@context":"https://schema.org","@graph":[${json.replaceAll('<', '\\u003c')}]}`;
