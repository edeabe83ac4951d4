/*
 * Functions that read a page. Each is sent to the page as text, so it must not refer to anything outside itself.
 */
export const inside = {
  /** Number of sessions that each element shows, including elements in shadow roots. @returns {number[]} */
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

  /** The session titles of each element. @returns {string[][]} */
  titles() {
    const textOf = (/** @type {Element} */ element) =>
      (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('series-schedule')].map((element) =>
      [...(element.shadowRoot?.querySelectorAll('[part~=session-title]') ?? [])].map(textOf),
    );
  },

  /** The texts of the parts of that name in the first element. @returns {string[]} */
  texts(/** @type {string} */ part) {
    const root = document.querySelector('series-schedule')?.shadowRoot;
    return [...(root?.querySelectorAll(`[part~="${part}"]`) ?? [])].map((element) =>
      (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  },

  /**
   * The content of the shadow roots: names of elements, attributes as `a[href]`, the URLs that a visitor (`links`) or
   * the browser (`sources`) could follow, and the text.
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

  /** All texts of all elements, with alternative texts and visually hidden text. @returns {string[]} */
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
   * The state of each element: its number of sessions, its status text, its "as of" text, and whether its fallback link
   * and its retry button are visible.
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

  /** The page's own markup in the body, without shadow roots. @returns {string} */
  lightMarkup() {
    return document.body.innerHTML.trim();
  },

  /** The parts of the first element that are too wide, and the element itself if it is too wide or too narrow. @returns {string[]} */
  overflow() {
    const find = (/** @type {Document | ShadowRoot} */ root) =>
      root.querySelector('series-schedule') ??
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? find(shadowRoot) : []))[0];
    const element = /** @type {Element} */ ([find(document)].flat()[0]);
    const { width, right } = element.getBoundingClientRect();
    const wide = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
      (one) =>
        // Visually hidden text.
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
   * Cut-off content of the first element, including slotted content: texts that stick out of a box around them, boxes
   * that stick out of the element, a page that is wider than its window.
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
    // Visually hidden text is left out.
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
        // Glyphs may be higher than a line with a small line height.
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

  /** Number of matches in the first element. @returns {number} */
  count(/** @type {string} */ selector) {
    return document.querySelector('series-schedule')?.shadowRoot?.querySelectorAll(selector).length ?? 0;
  },

  /** Clicks the first match in the first element. */
  click(/** @type {string} */ selector) {
    const root = document.querySelector('series-schedule')?.shadowRoot;
    /** @type {HTMLElement | null | undefined} */ (root?.querySelector(selector))?.click();
  },

  /** The markup of each element's shadow root. @returns {string[]} */
  markup() {
    return [...document.querySelectorAll('series-schedule')].map(
      (element) => element.shadowRoot?.innerHTML ?? '',
    );
  },

  /** Inline styles and style sheets, on the page and in the first element. @returns {string[]} */
  styled() {
    const roots = [document, document.querySelector('series-schedule')?.shadowRoot];
    return roots.flatMap((root) =>
      [...(root?.querySelectorAll('[style], style, link[rel~=stylesheet]') ?? [])].map(
        (element) => element.outerHTML,
      ),
    );
  },

  /** The kinds of storage that the page's origin uses. @returns {Promise<string[]>} */
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

  /** Whether the first match is visible, and neither transparent nor hidden with `visibility`. */
  isSeen(/** @type {string} */ selector = 'a') {
    const element = document.querySelector(selector);
    return element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;
  },

  /** Whether the first match is rendered with a size; by default the fallback's link. */
  isVisible(/** @type {string} */ selector = 'a') {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    return element?.checkVisibility() === true && !!box?.width && !!box.height;
  },
};
