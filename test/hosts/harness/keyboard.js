/**
 * Functions for keyboard tests. Each is sent to the page as text. The page gets a button before the widget and one after
 * it.
 */

/** Adds the buttons, with space for a focus ring, and records each element that gets the focus. */
export function noteFocus() {
  const main = document.querySelector('main') ?? document.body;
  const [before, after] = ['vorher', 'nachher'].map((id) =>
    Object.assign(document.createElement('button'), {
      id,
      textContent: id,
      style: 'display: block; margin: 2em',
    }),
  );
  main.prepend(/** @type {Node} */ (before));
  main.append(/** @type {Node} */ (after));
  /** @type {Element[]} */
  const walk = [];
  const note = (/** @type {Event} */ { target }) => {
    if (target instanceof Element && !target.shadowRoot && walk.at(-1) !== target) walk.push(target);
  };
  document.addEventListener('focusin', note);
  // The document gets no event when the focus moves inside a shadow root.
  document.querySelector('series-schedule')?.shadowRoot?.addEventListener('focusin', note);
  Object.defineProperty(window, Symbol.for('walk'), { value: walk });
}

/** All controls that the keyboard has to reach, in document order: `a Anmelden`. @returns {string[]} */
export function reachable() {
  /** @type {(node: Element | ShadowRoot) => Element[]} */
  const all = (node) =>
    [...node.children].flatMap((child) => [
      child,
      ...(child instanceof HTMLSlotElement && child.assignedElements().length
        ? child.assignedElements().flatMap((one) => [one, ...all(one)])
        : all(child.shadowRoot ?? child)),
    ]);
  return all(document.body)
    .filter((one) => one.matches('a[href], button, summary, input, select, textarea, [tabindex="0"]'))
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => `${one.localName} ${(one.textContent ?? '').replace(/\s+/g, ' ').trim()}`);
}

/** The elements that had the focus since the last call. @returns {string[]} */
export function walked() {
  /** @type {Element[]} */
  const walk = Reflect.get(window, Symbol.for('walk'));
  return walk
    .splice(0)
    .map((one) => `${one.localName} ${(one.textContent ?? '').replace(/\s+/g, ' ').trim()}`);
}

/**
 * The steps in which the focus moved up or to the left, against the visual order. Two elements are compared by their
 * ancestors below the common one, because a group, such as a card or a column of partners, is read to its end before the
 * group beside it.
 *
 * @returns {string[]}
 */
export function jumps() {
  /** @type {Element[]} */
  const walk = Reflect.get(window, Symbol.for('walk'));
  /** @type {(one: Element) => Element | null} */
  const parentOf = (one) =>
    one.assignedSlot ?? (one.parentNode instanceof ShadowRoot ? one.parentNode.host : one.parentElement);
  const pathOf = (/** @type {Element} */ element) => {
    /** @type {Element[]} */
    const path = [];
    for (let one = /** @type {Element | null} */ (element); one; one = parentOf(one)) path.unshift(one);
    return path;
  };
  const rectsOf = (/** @type {Element[]} */ path) => [
    ...(path.find((one) => one.getClientRects().length)?.getClientRects() ?? []),
  ];
  return walk.slice(1).flatMap((to, index) => {
    const from = /** @type {Element} */ (walk[index]);
    const [pathFrom, pathTo] = [pathOf(from), pathOf(to)];
    const parting = pathTo.findIndex((one, at) => one !== pathFrom[at]);
    const last = rectsOf(pathFrom.slice(parting)).at(-1);
    const [first] = rectsOf(pathTo.slice(parting));
    const isBelow = first && last && first.top >= last.bottom - 1;
    const isRight = first && last && first.left >= last.right - 1 && first.bottom > last.top + 1;
    return isBelow || isRight ? [] : [`from “${from.textContent?.trim()}” to “${to.textContent?.trim()}”`];
  });
}
