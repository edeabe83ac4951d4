import { render } from 'lit';
import type { Card } from '../view/session-view.ts';

/** How many cards are drawn at first, and in each turn after that: a long schedule leaves the page its turns. */
const FIRST = 60;
const PART = 120;

/** What the cards show. */
export interface Cards {
  readonly cardAt: (index: number) => Card;
}

/** Fills a list with cards, and draws again those of which anything is different. */
export class CardList {
  #cards: Cards | undefined;
  /** How many cards show that. */
  #count = 0;
  /** What each card on the page shows. */
  readonly #drawn: Cards[] = [];

  /**
   * Draws some of the cards that are still to be drawn.
   * @param count how many there are to be
   * @returns whether they are all there
   */
  draw(list: Element, cards: Cards, count: number): boolean {
    const { children } = list;
    if (cards !== this.#cards) this.#count = 0;
    this.#cards = cards;
    // Somebody else has been here, or it is another list.
    if (children.length !== this.#drawn.length) {
      list.replaceChildren();
      this.#count = this.#drawn.length = 0;
    }
    for (; this.#drawn.length > count; this.#drawn.pop()) list.lastChild?.remove();
    const fresh = new DocumentFragment();
    const end = Math.min(count, this.#count + (this.#count ? PART : FIRST));
    for (; this.#count < end; this.#count++) {
      const card = cards.cardAt(this.#count);
      const before = this.#drawn[this.#count]?.cardAt(this.#count);
      this.#drawn[this.#count] = cards;
      if (before && JSON.stringify(before) === JSON.stringify(card)) continue;
      // A list that grows counts its children anew each time.
      const item = (before && children[this.#count]) ?? fresh.appendChild(document.createElement('li'));
      item.part = `session ${card.phase}`;
      render(card.inside, item as HTMLElement);
    }
    list.append(fresh);
    return this.#count >= count;
  }
}
