import { nameOf } from './axe.ts';
import { byPart, textOf, withoutDay } from './inside.ts';

/** The texts and links of a card. */
export interface Card {
  /** The sentences on states, that of the session first. */
  readonly states: readonly string[];
  /** Accessible names and addresses of its register links: “Anmelden: Auftakt → /anmeldung”. */
  readonly actions: readonly string[];
  /** The organizer's notes. */
  readonly notes: readonly string[];
  /** The texts that are struck through. */
  readonly struck: readonly string[];
}

/** Reads the texts and links of a card or another part of the page; addresses without `https://example.org`. */
export const readCard = (card: Element): Card => {
  const parts = (part: string) => [...card.querySelectorAll(`[part~="${part}"]`)];
  return {
    states: parts('state').map(textOf),
    actions: parts('register-button').map((link) => `${withoutDay(nameOf(link))} → ${pathOf(link)}`),
    notes: parts('note').map(textOf),
    struck: [...card.querySelectorAll('s')].map(textOf),
  };
};

const pathOf = (link: Element) => (link as HTMLAnchorElement).href.replace('https://example.org', '');

/** The card of the session whose title begins with this text. */
export function cardOf(element: Element, title: string): HTMLElement {
  const card = byPart(element, 'session').find((one) =>
    textOf(partOf(one, 'session-title')).startsWith(title),
  );
  if (!card) throw new Error(`no card “${title}”`);
  return card;
}

/** The first element with this part name in a card. */
export function partOf(card: Element, part: string): HTMLElement {
  const found = card.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`no part "${part}" in “${textOf(card)}”`);
  return found;
}

/** The text of a link or button without its visually hidden text. */
export const seenIn = (link: Element): string =>
  [...link.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])).join('');
