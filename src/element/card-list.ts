import { render, type TemplateResult } from 'lit';
import { creationScope } from '../isolation/creation-scope.ts';

/** How many cards are rendered at first, and in each turn after that: a long schedule yields to the event loop. */
const FIRST = 60;
const PART = 120;

/** What the cards show, as templates of `<li>` elements. */
export interface Cards {
  readonly cardAt: (index: number) => TemplateResult;
}

/**
 * Fills a list with cards, and replaces those that show something else now. A card is rendered into a fragment that
 * nobody keeps, and moved to the page: what Lit remembers of a template's places takes more memory than the card
 * itself. So a card is never updated, only replaced as a whole; translators rely on that too, because they put elements
 * of their own around its texts.
 */
export class CardList {
  #cards: Cards | undefined;
  /** How many of the cards on the page show that. */
  #count = 0;
  /** What each card on the page shows. */
  readonly #rendered: Cards[] = [];

  /**
   * Renders some of the cards that are still missing.
   * @param count how many there are to be
   * @returns whether they are all there
   */
  render(list: Element, cards: Cards, count: number): boolean {
    const { children } = list;
    if (cards !== this.#cards) this.#count = 0;
    this.#cards = cards;
    // It is a new list, or a script of the page has changed it.
    if (children.length !== this.#rendered.length) {
      list.replaceChildren();
      this.#count = this.#rendered.length = 0;
    }
    for (; this.#rendered.length > count; this.#rendered.pop()) list.lastChild?.remove();
    const end = Math.min(count, this.#count + (this.#count ? PART : FIRST));
    const added: TemplateResult[] = [];
    for (; this.#count < end; this.#count++) {
      const before = this.#rendered[this.#count];
      const card = cards.cardAt(this.#count);
      this.#rendered[this.#count] = cards;
      if (!before) added.push(card);
      else if (!isSame(before.cardAt(this.#count), card)) replace(children[this.#count], card);
    }
    list.append(...elementsOf(added));
    return this.#count >= count;
  }
}

function elementsOf(templates: readonly TemplateResult[]): readonly Element[] {
  const fragment = new DocumentFragment();
  render(templates, fragment, { creationScope });
  return [...fragment.children];
}

/** What a visitor has opened in a card stays open in the one that takes its place. */
function replace(before: Element | undefined, card: TemplateResult): void {
  const [after] = elementsOf([card]);
  if (!before || !after) return;
  const folded = after.querySelectorAll('details');
  before.querySelectorAll('details').forEach(({ open }, index) => {
    const same = folded[index];
    if (same) same.open = open;
  });
  before.replaceWith(after);
}

const isSame = (a: TemplateResult, b: TemplateResult) => JSON.stringify(a) === JSON.stringify(b);
