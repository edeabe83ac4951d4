/** What a control does, as its `data-action` says. */
export interface Action {
  readonly name: string;
  readonly control: Element;
  /** `id` of the session that it is for; absent where it is for the whole series. */
  readonly sessionId?: string;
}

/** The action of a clicked control; none for a click elsewhere, or on what the page has put into a slot. */
export function actionOf(event: Event, root: Node): Action | undefined {
  const control = (event.target as Element).closest('[data-action]');
  if (!control || !root.contains(control)) return undefined;
  const sessionId = control.getAttribute('data-session') ?? undefined;
  return { name: control.getAttribute('data-action') ?? '', control, sessionId };
}
