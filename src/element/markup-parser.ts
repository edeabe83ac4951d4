import { inertDocument } from '../isolation/inert-document.ts';
import { policy } from '../isolation/trusted-types.ts';
import { memo } from '../model/memo.ts';
import type { MarkupParser } from '../read/markup.ts';

let template: HTMLTemplateElement | undefined;

/**
 * The browser's HTML parser. It reuses one template, because a new document for each text takes twenty times as long.
 * The template belongs to a document without a window, so its content runs no scripts and requests nothing (HTML,
 * 4.12.3 “The template element”).
 */
export const markupParser: MarkupParser = {
  parse(markup) {
    template ??= inertDocument.createElement('template');
    // eslint-disable-next-line no-restricted-syntax -- signed by our policy; its nodes are only read
    template.innerHTML = policy.createHTML(markup);
    return template.content;
  },
  knows: memo((name: string) => !(inertDocument.createElement(name) instanceof HTMLUnknownElement)),
};
