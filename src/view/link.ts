import { html, type TemplateResult } from 'lit';
import { emailUrl, telephoneUrl } from '../model/contact-url.ts';

/** A link from the document, or only its content without an address. The other site gets no referrer. */
export const link = (href: string | undefined, content: unknown, part = 'link'): unknown =>
  href
    ? html`<a part=${part} href=${href} rel="noopener" referrerpolicy="no-referrer">${content}</a>`
    : content;

/** Visually hidden text for screen-reader users, which distinguishes a control from others with the same words. */
export const unseen = (words: string): TemplateResult => html`<span class="unseen">${words}</span>`;

/** Links to an e-mail address and a telephone number, as far as the contact has them. */
export const contactLinks = (contact: { readonly email?: string; readonly telephone?: string }) =>
  [
    contact.email && link(emailUrl(contact.email), contact.email),
    contact.telephone && link(telephoneUrl(contact.telephone), contact.telephone),
  ].filter(Boolean);

/**
 * Items on one line, separated by commas. Each is isolated, so that one with another text direction keeps its place.
 */
export const enumeration = (things: readonly unknown[]): unknown =>
  things.length > 1 ? things.map((thing, index) => html`${index ? ', ' : ''}<bdi>${thing}</bdi>`) : things[0];
