import { render, type TemplateResult } from 'lit';
import { creationScope } from '../isolation/creation-scope.ts';

/**
 * Number of cards in the first turn, more than fit into a window, and in each later turn. Between turns the list yields
 * to the event loop, so that the first cards are painted early.
 */
const FIRST = 20;
const PART = 120;

/** The cards of a list, each as a template of one `<li>` element. */
export interface Cards {
  readonly cardAt: (index: number) => TemplateResult;
}

/**
 * Fills a list with cards, and replaces the cards whose content has changed. A card is rendered into a temporary
 * fragment and then moved into the list, because Lit's bookkeeping for a template takes more memory than the card
 * itself. So a card is never updated in place, only replaced as a whole. This also keeps page translators working: they
 * wrap texts in elements of their own, which an update in place would break.
 */
export class CardList {
  /** For each card in the list, the cards that it was rendered from; those that are up to date come first. */
  readonly #rendered: Cards[] = [];

  /**
   * Renders the next cards that are missing or out of date.
   * @param count number of cards that the list has in the end
   * @returns whether the list is complete
   */
  render(list: Element, cards: Cards, count: number): boolean {
    const { children } = list;
    const rendered = this.#rendered;
    // The list is new, or a script of the page has changed it.
    if (children.length !== rendered.length) {
      list.replaceChildren();
      rendered.length = 0;
    }
    for (; rendered.length > count; rendered.pop()) list.lastChild?.remove();
    const done = rendered.filter((one) => one === cards).length;
    const end = Math.min(count, done + (done ? PART : FIRST));
    const added: TemplateResult[] = [];
    for (let index = done; index < end; index++) {
      const before = rendered[index];
      const card = cards.cardAt(index);
      rendered[index] = cards;
      if (!before) added.push(card);
      else if (!isSame(before.cardAt(index), card)) replace(children[index], card);
    }
    list.append(...elementsOf(added));
    return end === count;
  }
}

function elementsOf(templates: readonly TemplateResult[]): readonly Element[] {
  const fragment = new DocumentFragment();
  render(templates, fragment, { creationScope });
  return [...fragment.children];
}

/** Replaces a card with a new one. Texts that the visitor has unfolded stay open. */
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
