/*
 * What is read in a page, each function on its own: it is sent there as text. Elements are found in shadow roots
 * too.
 */
export const inside = {
  /** How many sessions each element shows. @returns {number[]} */
  sessionCounts() {
    const find = (/** @type {Document | ShadowRoot} */ root) =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        const own = element.localName === 'series-schedule' ? [element] : [];
        return element.shadowRoot && !own.length ? find(element.shadowRoot) : own;
      });
    return find(document).map(
      (element) => element.shadowRoot?.querySelectorAll('[part~=session]').length ?? 0,
    );
  },

  /** The titles that each element shows. @returns {string[][]} */
  titles() {
    const textOf = (/** @type {Element} */ element) =>
      (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('series-schedule')].map((element) =>
      [...(element.shadowRoot?.querySelectorAll('[part~=session-title]') ?? [])].map(textOf),
    );
  },

  /** What the parts of that name in the first element say. @returns {string[]} */
  texts(/** @type {string} */ part) {
    const root = document.querySelector('series-schedule')?.shadowRoot;
    return [...(root?.querySelectorAll(`[part~="${part}"]`) ?? [])].map((element) =>
      (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  },

  /** Whether a visitor sees what matches: the fallback's link, if nothing else is named. */
  isVisible(/** @type {string} */ selector = 'a') {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    return element?.checkVisibility() === true && !!box?.width && !!box.height;
  },
};
