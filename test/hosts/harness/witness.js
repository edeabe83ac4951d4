/**
 * Runs in each page before all of its own scripts, and notes what goes wrong, and what the widget tells the page.
 * It keeps to itself: one property under a symbol, and no built-in of the page's later on.
 */
export function witness() {
  /** @type {string[]} */
  const trouble = [];
  /** @type {string[]} */
  const events = [];
  // Pages replace what they like, Array.prototype.push too.
  const add = (/** @type {string[]} */ list, /** @type {string} */ text) => {
    Object.defineProperty(list, list.length, { value: text, enumerable: true, configurable: true });
  };
  addEventListener('error', ({ message }) => message && add(trouble, `error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => add(trouble, `rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    // A browser asks for this picture of its own accord.
    const isOwn = blockedURI.slice(-12) === '/favicon.ico';
    if (!isOwn) add(trouble, `violation: ${violatedDirective} ${blockedURI} ${sample}`);
  });
  for (const type of ['load', 'error', 'problems', 'register']) {
    document.addEventListener(`series-schedule-${type}`, (event) => {
      const { error, problems } = /** @type {any} */ (event);
      const about = error ? ` ${error.name}` : problems ? ` ${problems.length}` : '';
      add(events, type + about);
    });
  }
  Object.defineProperty(window, Symbol.for('witness'), {
    value: { trouble, events },
  });
}
