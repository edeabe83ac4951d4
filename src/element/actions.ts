/** A click on a control of the widget, as the control's `data-action` and `data-session` attributes describe it. */
export interface Action {
  readonly name: string;
  readonly control: Element;
  /** `id` of the session that the control belongs to; absent if it belongs to the whole series. */
  readonly sessionId?: string;
}

/** The action of a clicked control; undefined for clicks elsewhere and for clicks on slotted content of the page. */
export function actionOf(event: Event, root: Node): Action | undefined {
  const control = (event.target as Element).closest('[data-action]');
  if (!control || !root.contains(control)) return undefined;
  const sessionId = control.getAttribute('data-session') ?? undefined;
  return { name: control.getAttribute('data-action') ?? '', control, sessionId };
}
