/** Keeps the focus on the same control, or near it, when rendering replaces that control (WCAG 2.4.3 Focus Order). */
export class FocusKeeper {
  #focused: HTMLElement | undefined;
  #card: HTMLElement | null | undefined;

  constructor(readonly host: Element) {}

  /** Notes which control has the focus. Call it before rendering. */
  remember(): void {
    const focused = this.host.shadowRoot?.activeElement;
    this.#focused = focused instanceof HTMLElement ? focused : undefined;
    this.#card = focused?.closest<HTMLElement>('[part~=session]');
  }

  /**
   * Moves the focus to the control with the same action in the new card of the same session, else to the heading of
   * that card. Call it after rendering.
   */
  restore(): void {
    const focused = this.#focused;
    const root = this.host.shadowRoot;
    if (!root || !focused || focused.isConnected) return;
    const sameIn = (scope: ParentNode, name: 'action' | 'session', { dataset }: HTMLElement) =>
      [...scope.querySelectorAll<HTMLElement>(`[data-${name}]`)].find(
        (one) => one.dataset[name] === dataset[name],
      );
    // A card comes before its controls, which have the same `data-session`.
    const card = this.#card && sameIn(root, 'session', this.#card);
    const same = focused.dataset.action && (card || !this.#card) && sameIn(card ?? root, 'action', focused);
    if (same) same.focus();
    else this.focusHeading(card);
  }

  /**
   * Moves the focus to the heading of a card, else to the first visible heading of the widget. The title is not visible
   * if the page fills the `header` slot.
   */
  focusHeading(card?: Element | null): void {
    const scope = card?.isConnected ? card : this.host.shadowRoot;
    const headings = scope?.querySelectorAll<HTMLElement>('[part$=title]') ?? [];
    const heading = [...headings].find((one) => one.getClientRects().length);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }
}
