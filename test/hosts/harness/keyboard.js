/**
 * What a keyboard reaches, each function on its own: it is sent to the page as text. Beside the widget the page gets
 * a button before it and one after it.
 */

/** The buttons around, with room for a ring, and a note of each place that the focus comes to. */
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
  // What moves inside of a shadow root is not told outside.
  document.querySelector('series-schedule')?.shadowRoot?.addEventListener('focusin', note);
  Object.defineProperty(window, Symbol.for('walk'), { value: walk });
}

/** All that a keyboard has to reach, in the order of the page: `a Anmelden`. @returns {string[]} */
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

/** Where the focus has been since it was last asked. @returns {string[]} */
export function walked() {
  /** @type {Element[]} */
  const walk = Reflect.get(window, Symbol.for('walk'));
  return walk
    .splice(0)
    .map((one) => `${one.localName} ${(one.textContent ?? '').replace(/\s+/g, ' ').trim()}`);
}

/**
 * Where the focus has gone up, or to the left, of where the eye comes from. Two places are compared by the groups
 * that they are in, below what holds them both: a group is read to its end before the one beside it is begun, be it
 * a card or a column of partners.
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
