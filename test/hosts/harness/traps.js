/*
 * Traps record which APIs a page uses to read the visitor's device (`device`) or to send data (`channel`). The functions
 * are sent to the page as text; the first one runs before all scripts.
 */

/** Sets the traps; the used ones are recorded under a symbol. */
export function setTraps() {
  /** @type {Set<string>} */
  const stepped = new Set();
  /** @type {string[]} */
  const names = [];

  /** Records reads of a property or a method. @param {object | undefined} owner @param {string} key @param {string} name */
  function watch(owner, key, name) {
    let holder = owner;
    while (holder && !Object.hasOwn(holder, key)) holder = Object.getPrototypeOf(holder);
    const found = holder && Object.getOwnPropertyDescriptor(holder, key);
    if (!holder || !found?.configurable) return;
    names.push(name);
    Object.defineProperty(holder, key, {
      configurable: true,
      enumerable: found.enumerable,
      get() {
        stepped.add(name);
        return found.get ? Reflect.apply(found.get, this, []) : found.value;
      },
      set: found.set ?? ((value) => (found.value = value)),
    });
  }

  /** @param {string} kind @param {string} type name of an interface */
  function watchAll(kind, type) {
    const { prototype } = /** @type {any} */ (window)[type] ?? {};
    for (const key of Object.getOwnPropertyNames(prototype ?? {}))
      if (key !== 'constructor') watch(prototype, key, `${kind} ${type}.${key}`);
  }

  /** Records calls without an argument, so that the result depends on the visitor's device. @param {string} type @param {string} missing @param {(args: any[]) => unknown} isMissing */
  function watchCalls(type, missing, isMissing) {
    const name = `device Intl.${type} without ${missing}`;
    const intl = /** @type {any} */ (Intl);
    names.push(name);
    const look = (/** @type {any[]} */ args) => {
      if (isMissing(args)) stepped.add(name);
    };
    intl[type] = new Proxy(intl[type], {
      apply: (target, self, args) => (look(args), Reflect.apply(target, self, args)),
      construct: (target, args, type) => (look(args), Reflect.construct(target, args, type)),
    });
  }

  for (const type of [
    'Navigator',
    'Screen',
    'Storage',
    'NetworkInformation',
    'NavigatorUAData',
    'CookieStore',
  ])
    watchAll('device', type);
  for (const key of Object.getOwnPropertyNames(Date.prototype))
    if (/^(get(?!UTC|Time$)|toLocale|toString|toDateString|toTimeString)/.test(key))
      watch(Date.prototype, key, `device Date.${key}`);
  for (const type of ['DateTimeFormat', 'NumberFormat', 'Collator', 'PluralRules'])
    watch(
      /** @type {any} */ (Intl)[type].prototype,
      'resolvedOptions',
      `device Intl.${type}.resolvedOptions`,
    );
  for (const type of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat', 'DisplayNames'])
    watchCalls(type, 'locale', ([locale]) => !locale?.length);
  watchCalls('DateTimeFormat', 'zone', ([, options]) => !options?.timeZone);
  for (const key of ['cookie', 'referrer', 'lastModified', 'fonts'])
    watch(Document.prototype, key, `device document.${key}`);
  for (const key of ['getContext', 'toDataURL', 'toBlob'])
    watch(HTMLCanvasElement.prototype, key, `device canvas.${key}`);
  for (const key of ['memory', 'navigation', 'getEntriesByType'])
    watch(Performance.prototype, key, `device performance.${key}`);
  const windowKeys =
    'navigator clientInformation screen localStorage sessionStorage indexedDB caches cookieStore name history ' +
    'devicePixelRatio innerWidth innerHeight outerWidth outerHeight screenX screenY screenLeft screenTop ' +
    'visualViewport matchMedia speechSynthesis AudioContext OfflineAudioContext OffscreenCanvas ' +
    'RTCPeerConnection Notification PaymentRequest';
  for (const key of windowKeys.split(' ')) watch(window, key, `device window.${key}`);

  const channels =
    'XMLHttpRequest WebSocket EventSource WebTransport Worker SharedWorker Image Audio ReportingObserver ' +
    'BroadcastChannel open postMessage';
  for (const key of channels.split(' ')) watch(window, key, `channel window.${key}`);
  watchAll('channel', 'ServiceWorkerContainer');
  watch(Navigator.prototype, 'sendBeacon', 'channel navigator.sendBeacon');
  const { fetch } = window;
  names.push('channel fetch keepalive', 'channel fetch no-cors');
  window.fetch = (input, init = {}) => {
    if (init.keepalive) stepped.add('channel fetch keepalive');
    if (init.mode === 'no-cors') stepped.add('channel fetch no-cors');
    return fetch(input, init);
  };
  const { createElement } = Document.prototype;
  // Images in the templates are created without createElement; they are controlled by the attribute `images`.
  const asking = ['img', 'iframe', 'script', 'link', 'object', 'embed', 'video', 'audio', 'form'];
  names.push(...asking.map((tag) => `channel <${tag}>`));
  Document.prototype.createElement = function (/** @type {string} */ tag, /** @type {any} */ options) {
    const name = String(tag).toLowerCase();
    if (asking.includes(name)) stepped.add(`channel <${name}>`);
    return Reflect.apply(createElement, this, [tag, options]);
  };

  Object.defineProperty(window, Symbol.for('traps'), { value: { names, stepped } });
}

/** Uses all of these APIs, like a tracking script would, to check that the traps work. */
export function stepOnTraps() {
  /** Ignores errors, because an engine may lack or refuse an API. @param {() => unknown} use */
  const use = (use) => {
    try {
      use();
    } catch {
      /* refused */
    }
  };
  const page = /** @type {any} */ (window);
  const readAll = (/** @type {object | undefined} */ instance, /** @type {string} */ type) => {
    for (const key of Object.getOwnPropertyNames(page[type]?.prototype ?? {}))
      use(() => Reflect.get(page[type].prototype, key, instance ?? page[type].prototype));
  };
  readAll(navigator, 'Navigator');
  readAll(screen, 'Screen');
  readAll(localStorage, 'Storage');
  readAll(page.navigator.connection, 'NetworkInformation');
  readAll(page.navigator.userAgentData, 'NavigatorUAData');
  readAll(page.cookieStore, 'CookieStore');
  readAll(new Date(), 'Date');
  readAll(document, 'Document');
  readAll(document.createElement('canvas'), 'HTMLCanvasElement');
  readAll(performance, 'Performance');
  readAll(navigator.serviceWorker, 'ServiceWorkerContainer');
  for (const key of Object.getOwnPropertyNames(window)) use(() => page[key]);
  for (const type of [
    'DateTimeFormat',
    'NumberFormat',
    'PluralRules',
    'ListFormat',
    'DisplayNames',
    'Collator',
  ])
    use(() => new page.Intl[type]().resolvedOptions());
  use(() => new Intl.DisplayNames(undefined, { type: 'region' }));
  for (const tag of ['img', 'iframe', 'script', 'link', 'object', 'embed', 'video', 'audio', 'form'])
    document.createElement(tag);
  void fetch('/favicon.ico', { keepalive: true });
  void fetch('/favicon.ico', { mode: 'no-cors' });
}

/** The names of the used traps, or with `all` of all traps. @returns {string[]} */
export function readTraps(/** @type {boolean} */ all) {
  const { names, stepped } = /** @type {any} */ (window)[Symbol.for('traps')];
  return all ? [...new Set(names)] : [...stepped];
}
