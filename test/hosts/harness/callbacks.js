/*
 * Records a page's pending callbacks: timers, animation frames, and listeners on its window. The first function runs in
 * the page before all scripts.
 */

/** Tracks callbacks that are scheduled, fired or cancelled, and listeners. */
export function watchCallbacks() {
  const page = /** @type {any} */ (window);
  /** @type {Map<unknown, string>} */
  const waiting = new Map();
  /** @type {string[]} */
  const fired = [];
  const kinds = /** @type {const} */ ([
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]);
  for (const [ask, cancel] of kinds) {
    const [realAsk, realCancel] = [page[ask], page[cancel]];
    page[ask] = (/** @type {Function} */ callback, /** @type {any[]} */ ...rest) => {
      const id = realAsk(
        (/** @type {any[]} */ ...args) => {
          if (ask !== 'setInterval') waiting.delete(`${ask} ${id}`);
          fired.push(ask);
          callback(...args);
        },
        ...rest,
      );
      waiting.set(`${ask} ${id}`, ask);
      return id;
    };
    page[cancel] = (/** @type {unknown} */ id) => {
      waiting.delete(`${ask} ${id}`);
      realCancel(id);
    };
  }
  /** @type {[string, unknown][]} */
  const listeners = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const indexOf = (/** @type {string} */ type, /** @type {unknown} */ listener) =>
    listeners.findIndex(([name, one]) => name === type && one === listener);
  page.addEventListener = (/** @type {[any, any]} */ ...args) => {
    if (indexOf(...args) < 0) listeners.push(args);
    Reflect.apply(addEventListener, window, args);
  };
  page.removeEventListener = (/** @type {[any, any]} */ ...args) => {
    const index = indexOf(...args);
    if (index >= 0) listeners.splice(index, 1);
    Reflect.apply(removeEventListener, window, args);
  };
  Object.defineProperty(window, Symbol.for('callbacks'), {
    value: () => ({
      waiting: [...waiting.values()].sort(),
      fired: fired.splice(0),
      listeners: listeners.map(([type]) => type).sort(),
    }),
  });
}

/**
 * The page's pending callbacks, the callbacks fired since the last call, and the listeners on its window.
 *
 * @param {import('./host-page.js').HostPage} host
 * @returns {Promise<{ waiting: string[], fired: string[], listeners: string[] }>}
 */
export const readCallbacks = (host) =>
  host.page.evaluate(() => /** @type {any} */ (window)[Symbol.for('callbacks')]());
