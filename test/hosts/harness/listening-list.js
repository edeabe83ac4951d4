import { allOf } from './accessibility-tree.js';
import { file } from './network.js';

/*
 * Reads docs/screenreader.md as a list of expected announcements.
 */

/** @typedef {import('./accessibility-tree.js').TreeNode} TreeNode */

/** A text without differences that screen readers do not announce, such as spaces. @param {string} text */
export const plain = (text) => text.replaceAll(/\s/g, '').replaceAll('\u2011', '-').replaceAll('…', '...');

/** The sections of `docs/screenreader.md`, each with its page and the expectations in its table. */
export const sections = String(await file('docs/screenreader.md'))
  .split(/^## /m)
  .flatMap((section) => {
    const [, page, from = ''] =
      /^Seite: \[`([\w/.]+)`\]\S+(?: ab der Überschrift „([^“]+)“)?/m.exec(section) ?? [];
    if (!page) return [];
    const cells = [...section.matchAll(/^\| (?!Schritt|Termin|-)(.+?) +\| (.+?) +\|$/gm)];
    return {
      title: section.split('\n')[0] ?? '',
      page,
      from,
      expected: cells.map(([, , heard = '']) => heard),
    };
  });

/** @param {string} number of a section: `3.` */
export const expectedIn = (number) => sections.find(({ title }) => title.startsWith(number))?.expected ?? [];

/** Quoted texts, with their role if it is given: `[Link] „Anmelden“`. @param {string} cell */
export const quotesOf = (cell) =>
  [...cell.matchAll(/(?:\[([^\]]+)\] )?„([^“]+)“/g)].map(([, role = '', words = '']) => ({
    role,
    words: plain(words),
  }));

/** Roles in the accessibility tree, by their names in the list. */
export const ROLES = { Link: 'link', Schalter: 'button', zugeklappt: 'DisclosureTriangle' };

/** The text of accessibility trees, normalised with {@link plain}. @param {readonly TreeNode[]} nodes @returns {string} */
export const textOf = (nodes) =>
  nodes.map(({ role, name, children }) => (role === 'StaticText' ? plain(name) : textOf(children))).join('');

/** @param {readonly TreeNode[]} nodes @returns {TreeNode[]} */
const withoutBoxes = (nodes) =>
  nodes.flatMap((node) => (/^(generic|none)$/.test(node.role) ? withoutBoxes(node.children) : [node]));

/** The nodes between a heading of level 2 and the next one. @param {readonly TreeNode[]} heard @param {string} from */
const below = (heard, from) =>
  allOf(heard, 'main').flatMap(({ children }) => {
    const all = withoutBoxes(children);
    const isChapter = (/** @type {TreeNode} */ { role, level }) => role === 'heading' && level === 2;
    const start = all.findIndex((one) => isChapter(one) && one.name === from);
    const end = all.findIndex((one, index) => index > start && isChapter(one));
    return start < 0 ? [] : all.slice(start, end < 0 ? undefined : end);
  });

/**
 * The expectations of a page's sections that none of the trees and announcements meets.
 *
 * @param {string} page
 * @param {readonly TreeNode[]} heard trees of the page, at several moments
 * @param {readonly string[]} [said] texts that have been announced
 */
export function notHeard(page, heard, said = []) {
  const isThere = (/** @type {readonly TreeNode[]} */ nodes, { role = '', words = '' }) => {
    const [, level] = /^Überschrift (\d)$/.exec(role) ?? [];
    const kind = level ? 'heading' : ROLES[/** @type {keyof typeof ROLES} */ (role)];
    if (!kind) return textOf(nodes).includes(words) || said.includes(words);
    return allOf(nodes, kind).some(
      (node) => plain(node.name) === words && (!level || node.level === Number(level)),
    );
  };
  return sections
    .filter((section) => section.page === page)
    .flatMap(({ title, expected, from }) => {
      const nodes = from ? below(heard, from) : heard;
      return expected.flatMap((cell) => [
        ...quotesOf(cell)
          .filter((quote) => !isThere(nodes, quote))
          .map(({ role, words }) => `${title}: ${role} ${words}`),
        ...[...cell.matchAll(/\[Liste mit (\d+) Einträgen\]/g)]
          .filter(([, count]) => !hasList(nodes, Number(count)))
          .map(([list]) => `${title}: ${list}`),
      ]);
    });
}

/** @param {readonly TreeNode[]} nodes @param {number} count */
const hasList = (nodes, count) =>
  allOf(nodes, 'list').some(
    ({ children }) => children.filter(({ role }) => role === 'listitem').length === count,
  );
