/**
 * Runs in each page before all of its own scripts, and records errors, policy violations and the widget's events. It adds
 * only one property, under a symbol, and does not rely on built-ins that the page may replace later.
 */
export function witness() {
  /** @type {string[]} */
  const trouble = [];
  /** @type {string[]} */
  const events = [];
  // A page may have replaced Array.prototype.push.
  const add = (/** @type {string[]} */ list, /** @type {string} */ text) => {
    Object.defineProperty(list, list.length, { value: text, enumerable: true, configurable: true });
  };
  addEventListener('error', ({ message }) => message && add(trouble, `error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => add(trouble, `rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    // Browsers request the page's icon by themselves.
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
