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

  /**
   * What the elements' shadow roots are made of: names of elements, attributes as `a[href]`, and the addresses
   * that a visitor or the browser could follow.
   *
   * @returns {{ elements: string[], attributes: string[], links: string[], sources: string[], text: string }}
   */
  anatomy() {
    const all = [...document.querySelectorAll('series-schedule')].flatMap((element) => [
      ...(element.shadowRoot?.querySelectorAll('*') ?? []),
    ]);
    const attributes = all.flatMap((one) => one.getAttributeNames().map((name) => [one, name]));
    const valuesOf = (/** @type {RegExp} */ names) =>
      attributes.flatMap(([one, name]) => (names.test(name) ? [one.getAttribute(name)] : []));
    return {
      elements: [...new Set(all.map((one) => one.localName))],
      attributes: [...new Set(attributes.map(([one, name]) => `${one.localName}[${name}]`))],
      links: valuesOf(/href$|action$|ping/),
      sources: valuesOf(/^(src|srcset|data|poster|background)$/),
      text: all.map((one) => one.textContent).join('\n'),
    };
  },

  /** All texts of all elements, those for pictures and for who listens too. @returns {string[]} */
  shownTexts() {
    return [...document.querySelectorAll('series-schedule')]
      .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('*') ?? [])])
      .flatMap((one) => [
        ...[...one.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : [])),
        ...['alt', 'title', 'aria-label', 'lang'].map((name) => one.getAttribute(name) ?? ''),
      ])
      .filter((text) => text.trim());
  },

  /**
   * What becomes of each element: how many sessions it shows, what its status region says, of when the schedule is,
   * and whether its link and a button to try again are there to be seen.
   *
   * @returns {{ id: string, sessions: number, status: string, asOf: string, hasLink: boolean, hasRetry: boolean, isBusy: boolean }[]}
   */
  outcomes() {
    return [...document.querySelectorAll('series-schedule')].map((element) => {
      const find = (/** @type {string} */ selector) => element.shadowRoot?.querySelector(selector);
      const textOf = (/** @type {string} */ selector) =>
        (find(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return {
        id: element.id,
        sessions: element.shadowRoot?.querySelectorAll('[part~=session]').length ?? 0,
        status: textOf('[role=status]'),
        asOf: textOf('[part~=as-of]'),
        hasLink: element.querySelector('a')?.checkVisibility() === true,
        hasRetry: find('[part~=retry-button]')?.checkVisibility() === true,
        isBusy: find('[aria-busy]')?.getAttribute('aria-busy') === 'true',
      };
    });
  },

  /** What the page itself has in its body. @returns {string} */
  lightMarkup() {
    return document.body.innerHTML.trim();
  },

  /** What in the first element is wider than it has room for, and the element if it has none. @returns {string[]} */
  overflow() {
    const find = (/** @type {Document | ShadowRoot} */ root) =>
      root.querySelector('series-schedule') ??
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? find(shadowRoot) : []))[0];
    const element = /** @type {Element} */ ([find(document)].flat()[0]);
    const { width, right } = element.getBoundingClientRect();
    const wide = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
      (one) =>
        // For those who listen, and not to be seen.
        !one.closest('.unseen, .day-in-words') &&
        (one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > right + 1) &&
        getComputedStyle(one).display !== 'inline',
    );
    return [
      ...wide.map((one) => `${one.localName} ${one.getAttribute('part')}`),
      ...(width > (document.querySelector('#column')?.clientWidth ?? width) ? ['the element itself'] : []),
      ...(width < 100 ? [`the element is ${width} wide`] : []),
    ];
  },

  /**
   * What of the first element, of the widget's own and of the page's in it, a visitor can't see as a whole: texts
   * that stick out of a box around them, boxes that stick out of the element, a page that is wider than its window.
   *
   * @returns {string[]}
   */
  cut() {
    const page = document.documentElement;
    const host = /** @type {Element} */ (document.querySelector('series-schedule'));
    const frame = host.getBoundingClientRect();
    const around = (/** @type {Element} */ one) =>
      one.assignedSlot ?? one.parentElement ?? /** @type {ShadowRoot} */ (one.getRootNode()).host;
    const isOut = (/** @type {DOMRect} */ inner, /** @type {DOMRect} */ outer, slack = 1) =>
      inner.left < outer.left - 1 ||
      inner.right > outer.right + 1 ||
      inner.top < outer.top - slack ||
      inner.bottom > outer.bottom + slack;
    // For those who listen, and not to be seen.
    const isSeen = (/** @type {Element} */ one) => !one.closest('.unseen') && one.checkVisibility();
    /** @type {string[]} */
    const found = page.scrollWidth > page.clientWidth ? ['the page'] : [];
    for (const root of [host, /** @type {ShadowRoot} */ (host.shadowRoot)]) {
      for (const one of root.querySelectorAll('*'))
        if (isSeen(one) && one.getClientRects().length && isOut(one.getBoundingClientRect(), frame))
          found.push(`box ${one.localName} ${one.getAttribute('part')}`);
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement: parent, nodeValue } = texts.currentNode;
        if (!nodeValue?.trim() || !parent || !isSeen(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const lines = [...range.getClientRects()];
        // Letters are higher than a narrow line.
        const slack = parseFloat(getComputedStyle(parent).fontSize) / 3;
        for (let box = parent; box !== around(host); box = around(box)) {
          const { display } = getComputedStyle(box);
          if (display === 'inline' || display === 'contents') continue;
          const edge = box.getBoundingClientRect();
          if (lines.some((line) => isOut(line, edge, slack)))
            found.push(
              `text ${nodeValue.trim().slice(0, 40)} in ${box.localName} ${box.getAttribute('part')}`,
            );
        }
      }
    }
    return found;
  },

  /** How much matches in the first element. @returns {number} */
  count(/** @type {string} */ selector) {
    return document.querySelector('series-schedule')?.shadowRoot?.querySelectorAll(selector).length ?? 0;
  },

  /** Clicks what matches in the first element. */
  click(/** @type {string} */ selector) {
    const root = document.querySelector('series-schedule')?.shadowRoot;
    /** @type {HTMLElement | null | undefined} */ (root?.querySelector(selector))?.click();
  },

  /** All that each element shows, as markup. @returns {string[]} */
  markup() {
    return [...document.querySelectorAll('series-schedule')].map(
      (element) => element.shadowRoot?.innerHTML ?? '',
    );
  },

  /** What has a style of its own, on the page and in the first element. @returns {string[]} */
  styled() {
    const roots = [document, document.querySelector('series-schedule')?.shadowRoot];
    return roots.flatMap((root) =>
      [...(root?.querySelectorAll('[style], style, link[rel~=stylesheet]') ?? [])].map(
        (element) => element.outerHTML,
      ),
    );
  },

  /** Where the page's origin keeps something on the device. @returns {Promise<string[]>} */
  async stored() {
    const found = {
      cookie: document.cookie,
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      indexedDB: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      serviceWorker: (await navigator.serviceWorker.getRegistrations()).length,
    };
    return Object.entries(found)
      .filter(([, some]) => some)
      .map(([place]) => place);
  },

  /** The same, where a page may have made it transparent or invisible but left it its room. */
  isSeen(/** @type {string} */ selector = 'a') {
    const element = document.querySelector(selector);
    return element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;
  },

  /** Whether a visitor sees what matches: the fallback's link, if nothing else is named. */
  isVisible(/** @type {string} */ selector = 'a') {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    return element?.checkVisibility() === true && !!box?.width && !!box.height;
  },
};
