/** Keeps the focus in its card, or near it, when what it was on is gone after a rendering (WCAG 2.4.3). */
export class FocusKeeper {
  #focused: Element | null | undefined;
  #card: Element | null | undefined;
  #title: string | null | undefined;

  constructor(readonly host: Element) {}

  /** Before a rendering: where the focus is. */
  remember(): void {
    this.#focused = this.host.shadowRoot?.activeElement;
    this.#card = this.#focused?.closest('[part~=session]');
    this.#title = titleOf(this.#card);
  }

  /** After it: a card that shows another session now took the focus from the one that it was on. */
  restore(): void {
    if (titleOf(this.#card) !== this.#title) this.focusHeading();
    else if (this.#focused?.isConnected === false) this.focusHeading(this.#card);
  }

  /** Moves the focus to a card's heading, else to the first on the page; a slotted head takes the place of ours. */
  focusHeading(card?: Element | null): void {
    const scope = card?.isConnected ? card : this.host.shadowRoot;
    const headings = scope?.querySelectorAll<HTMLElement>('[part$=title]') ?? [];
    const heading = [...headings].find((one) => one.getClientRects().length);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }
}

const titleOf = (card: Element | null | undefined) =>
  card?.querySelector('[part~=session-title]')?.textContent;
