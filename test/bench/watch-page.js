/**
 * Runs in each contestant's page before its scripts, and records when sessions are painted, long tasks, layout shifts,
 * and when the page is quiet.
 *
 * A session counts as painted at the end of the first frame that begins with it in the document: a message posted in the
 * frame's callback arrives after the frame has been drawn.
 *
 * @param {{ sessions: number, shown: string, quiet: number }} options
 */
export function watchPage({ sessions, shown, quiet }) {
  // Iframes are not measured.
  if (window !== top) return;
  const count = (0, eval)(`(${shown})`);
  /** @type {{ longTasks: number[], settled?: Promise<unknown>, [figure: string]: any }} */
  const bench = { first: NaN, last: NaN, settledAt: NaN, shift: 0, longTasks: [], quieten };
  /** @type {any} */ (window).bench = bench;
  let changed = 0;
  const afterFrame = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      bench.longTasks.push(duration);
      changed = Math.max(changed, startTime + duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });

  bench.settled = new Promise((resolve) => {
    const look = () => {
      const present = count();
      if (present && isNaN(bench.first)) {
        bench.first = 0;
        afterFrame().then((time) => (bench.first = time));
      }
      if (present < sessions) return requestAnimationFrame(look);
      afterFrame()
        .then((time) => (bench.last = time))
        .then(quieten)
        .then(resolve);
    };
    requestAnimationFrame(look);
  });

  /** Waits until the page has been without changes and long tasks for a while, then for two more frames. */
  async function quieten() {
    changed = performance.now();
    const observer = new MutationObserver(() => (changed = performance.now()));
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, options);
    for (const root of document.getElementsByTagName('*'))
      if (root.shadowRoot) observer.observe(root.shadowRoot, options);
    while (performance.now() - changed < quiet) await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    bench.settledAt = changed;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }
}

/**
 * Counts the elements, nodes and expected titles of a page, including open shadow roots.
 *
 * @param {readonly string[]} titles
 */
export function readPage(titles) {
  let elements = 0;
  let nodes = 0;
  /** @type {string[]} */
  const texts = [];
  const read = (/** @type {Node} */ root) => {
    const walker = document.createTreeWalker(root);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes++;
      // Scripts, such as JSON-LD, and styles are not visible text.
      if (node.nodeType === Node.TEXT_NODE && !/^(SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? ''))
        texts.push(node.textContent ?? '');
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      elements++;
      const { shadowRoot } = /** @type {Element} */ (node);
      if (shadowRoot) read(shadowRoot);
    }
  };
  read(document);
  const present = new Set(texts.map((text) => text.trim()));
  const text = `${texts.join('\n')}\n`;
  // “Teil 1” is also the beginning of “Teil 10”, so a title has to be a whole text node or the end of one.
  const missing = titles.filter((title) => !present.has(title) && !text.includes(`${title}\n`));
  return { elements, nodes, titles: titles.length - missing.length };
}
