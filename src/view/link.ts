import { html, type TemplateResult } from 'lit';
import { emailUrl, telephoneUrl } from '../model/contact-url.ts';

/** A link out of the document, where there is an address; it tells the other site nothing of this page. */
export const link = (href: string | undefined, content: unknown): unknown =>
  href
    ? html`<a part="link" href=${href} rel="noopener" referrerpolicy="no-referrer">${content}</a>`
    : content;

/** What only those who listen get: it tells a link from others of its words. */
export const unseen = (words: string): TemplateResult => html`<span class="unseen">${words}</span>`;

/** Whom to write or call. */
export const contactLinks = (contact: { readonly email?: string; readonly telephone?: string }) =>
  [
    contact.email && link(emailUrl(contact.email), contact.email),
    contact.telephone && link(telephoneUrl(contact.telephone), contact.telephone),
  ].filter(Boolean);

/** Things in one line, set apart by commas, and each by itself where they run in several directions. */
export const enumeration = (things: readonly unknown[]): unknown =>
  things.length > 1 ? things.map((thing, index) => html`${index ? ', ' : ''}<bdi>${thing}</bdi>`) : things[0];
