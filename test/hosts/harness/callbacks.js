/*
 * What a page still waits for: timers, frames, and listeners on its window. The first function runs there before
 * all scripts.
 */

/** Counts what is asked for, and what of it has come or was called off. */
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
  const isNamed = (/** @type {string} */ type, /** @type {unknown} */ listener) =>
    listeners.findIndex(([name, one]) => name === type && one === listener);
  page.addEventListener = (/** @type {[any, any]} */ ...args) => {
    if (isNamed(...args) < 0) listeners.push(args);
    Reflect.apply(addEventListener, window, args);
  };
  page.removeEventListener = (/** @type {[any, any]} */ ...args) => {
    const index = isNamed(...args);
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
 * What the page waits for now, and what has come since this was last read.
 *
 * @param {import('./host-page.js').HostPage} host
 * @returns {Promise<{ waiting: string[], fired: string[], listeners: string[] }>}
 */
export const readCallbacks = (host) =>
  host.page.evaluate(() => /** @type {any} */ (window)[Symbol.for('callbacks')]());
