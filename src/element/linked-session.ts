/* The session that the page's address leads to: `…/termine#<session>`. */
import { decoded } from '../model/decoded.ts';
import { hasId } from '../model/select-sessions.ts';
import type { Session } from '../model/series.ts';

/**
 * The visits that have led to their session. All elements share them, because only one may take the focus. There is an
 * entry for each link to a session that the visitor follows on the page, so they stay few.
 */
const followed = new Set<string>();

/** Notes that the visit to the current address has led to its session. */
export function arrive(): void {
  followed.add(currentVisit());
}

/** The visit to the current address: the same one when the visitor comes back to it. */
function currentVisit() {
  return navigationOfPage()?.currentEntry?.id ?? location.href;
}

/** Whether the visit has led there, or the browser scrolls to where the visitor was: she came back, or loaded the page again. */
function hasArrived() {
  const { activation } = navigationOfPage() ?? {};
  const isBack =
    /reload|traverse/.test(`${activation?.navigationType}`) && activation?.entry.id === currentVisit();
  return isBack || followed.has(currentVisit());
}

/** Absent in older browsers. */
const navigationOfPage = () => (window as Partial<Window>).navigation;

/**
 * The position of the session; −1 if it is not among these, if this visit has led there, or if the visitor is typing.
 */
export function linkedPosition(sessions: readonly Session[]): number {
  const name = nameInAddress();
  return name && !hasArrived() && !document.querySelectorAll(':focus:read-write').length
    ? sessions.findIndex(({ id }) => hasId(decoded(id), name))
    : -1;
}

/** The name of a part of the page in its address; empty if the page itself has such a part. */
export function nameInAddress(): string {
  const name = decoded(location.hash.slice(1));
  return name && document.querySelectorAll('#' + CSS.escape(name)).length ? '' : name;
}
