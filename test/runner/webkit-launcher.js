import { WebKitSession } from './webkit-session.js';

/** Names of keys as the commands send them, in the code points of W3C WebDriver, Keyboard actions. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The window has its new size before the page has. */
const UNTIL_RESIZED = `
  const [width, height, done] = arguments;
  const look = () => innerWidth === width && innerHeight === height ? done() : requestAnimationFrame(look);
  look();`;

/** @typedef {{ width: number, height: number }} Size in CSS pixels */

/**
 * Runs the test files one after the other in one WebKitGTK window.
 *
 * @implements {import('@web/test-runner-core').BrowserLauncher}
 */
export class WebKitLauncher {
  name = 'WebKitGTK';
  concurrency = 1;
  /** The commands of the test runner call `getPage()` on a launcher of this type. */
  type = 'playwright';

  #paths;
  /** @type {WebKitSession | undefined} */
  #session;
  #activeId = '';

  /** @param {import('./webkit-session.js').WebKitPaths} paths */
  constructor(paths) {
    this.#paths = paths;
  }

  async startSession(/** @type {string} */ id, /** @type {string} */ url) {
    this.#session ??= await WebKitSession.open(this.#paths);
    this.name = `WebKitGTK ${this.#session.version}`;
    this.#activeId = id;
    await this.#session.send('DELETE', 'actions');
    await this.#session.resize({ width: 800, height: 600 });
    await this.#session.send('POST', 'url', { url });
  }

  async stopSession() {
    this.#activeId = '';
    await this.#session?.send('POST', 'url', { url: 'about:blank' });
    return {};
  }

  isActive(/** @type {string} */ id) {
    return this.#activeId === id;
  }

  getBrowserUrl() {
    return this.#session?.send('GET', 'url');
  }

  getPage() {
    return {
      setViewportSize: (/** @type {Size} */ size) => this.#resizePage(size),
      keyboard: {
        type: (/** @type {string} */ text) => this.#keys(Array.from(text).flatMap(stroke)),
        press: (/** @type {string} */ key) => this.#keys(stroke(key)),
        down: (/** @type {string} */ key) => this.#keys([keyAction('keyDown', key)]),
        up: (/** @type {string} */ key) => this.#keys([keyAction('keyUp', key)]),
      },
    };
  }

  async startDebugSession() {
    throw new Error('WebKitGTK has no debug session here.');
  }

  async stop() {
    await this.#session?.close();
    this.#session = undefined;
  }

  async #resizePage(/** @type {Size} */ { width, height }) {
    await this.#session?.resize({ width, height });
    await this.#session?.send('POST', 'execute/async', { script: UNTIL_RESIZED, args: [width, height] });
  }

  #keys(/** @type {object[]} */ actions) {
    return this.#session?.send('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

const stroke = (/** @type {string} */ key) => [keyAction('keyDown', key), keyAction('keyUp', key)];

const keyAction = (/** @type {string} */ type, /** @type {string} */ key) => ({
  type,
  value: KEYS[key] ?? key,
});
