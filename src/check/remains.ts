import { finding, type Finding } from './finding.ts';
import type { PageParts } from './page-parts.ts';

/** A snippet that is shown as text. */
const ESCAPED = /<\/?series-schedule\b|<script\b[^>]*series-schedule|data-series-schedule\s*=/;

/** A link as the snippets have it. */
const LINK_TEXT = /\balle termine\b|\ball dates\b/i;

/**
 * What an editor left of the snippet, on a page without any embedding. A page that has one may talk about snippets as
 * it likes.
 */
export function remainsOfSnippet(
  page: string,
  { tags, comments, texts, inert }: PageParts,
): readonly Finding[] {
  const comment = comments.find(({ text }) => /series-schedule/.test(text));
  if (comment) return [finding(page, 'in-comment', {}, { line: comment.line })];
  const shown = texts.find(({ text }) => ESCAPED.test(text));
  if (shown) {
    return [finding(page, 'escaped-tags', { text: shown.text.trim().slice(0, 60) }, { line: shown.line })];
  }
  const held = inert.find(({ text }) => ESCAPED.test(text));
  if (held) return [finding(page, 'in-inert', { tag: held.name }, { line: held.line })];
  const mistyped = tags.find(({ name }) => /serie/.test(name));
  if (mistyped) {
    const tag = mistyped.name.replace(/\s.*/s, '');
    return [finding(page, 'mistyped-element', { tag }, { line: mistyped.line })];
  }
  const links = tags.filter(
    ({ name, attributes: { href = '' }, text }) =>
      name === 'a' && (/\.json([?#]|$)/.test(href) || LINK_TEXT.test(text)),
  );
  const box = tags.find(
    ({ name, text, attributes }) =>
      name === 'div' &&
      Object.keys(attributes).length === 0 &&
      links.some((link) => link.text.trim() && link.text.trim() === text.trim()),
  );
  if (box) return [finding(page, 'data-gone', {}, { line: box.line })];
  const [link] = links;
  if (link) return [finding(page, 'only-link', { text: link.text.trim().slice(0, 60) }, { line: link.line })];
  return [finding(page, 'no-embedding')];
}
