/** Keeps the focus on its control, or near it, when a rendering replaces the control (WCAG 2.4.3). */
export class FocusKeeper {
  #focused: HTMLElement | undefined;
  #card: Element | null | undefined;

  constructor(readonly host: Element) {}

  /** Before a rendering: where the focus is. */
  remember(): void {
    const focused = this.host.shadowRoot?.activeElement;
    this.#focused = focused instanceof HTMLElement ? focused : undefined;
    this.#card = focused?.closest('[part~=session]');
  }

  /** After it: the control of the same name in the new card of the same session, else the card's heading. */
  restore(): void {
    const focused = this.#focused;
    const root = this.host.shadowRoot;
    if (!root || !focused || focused.isConnected) return;
    const sameIn = <E extends Element>(scope: ParentNode, key: string, value: string | null | undefined) =>
      [...scope.querySelectorAll<HTMLElement & E>(`[${key}]`)].find((one) => one.getAttribute(key) === value);
    const session = this.#card?.getAttribute('data-session');
    const card =
      this.#card &&
      [...root.querySelectorAll('[part~=session]')].find(
        (one) => one.getAttribute('data-session') === session,
      );
    const same = focused.dataset.action && sameIn(card ?? root, 'data-action', focused.dataset.action);
    if (same && (card || !this.#card)) same.focus();
    else this.focusHeading(card);
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
