import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { answering, freePort, send } from './webdriver.js';

const SCREEN = { width: 3200, height: 2400 };

/** @typedef {{ xvfb: string, driver: string, browser: string }} WebKitPaths */

/** One WebKitGTK window on a virtual screen of its own, spoken to as W3C WebDriver describes. */
export class WebKitSession {
  version = '';

  #url = '';
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  #kill = () => this.#processes.forEach((child) => child.kill('SIGKILL'));

  /** @param {WebKitPaths} paths */
  static async open(paths) {
    const session = new WebKitSession();
    process.once('exit', session.#kill);
    try {
      await session.#start(paths);
    } catch (cause) {
      await session.close();
      throw new Error(`WebKitGTK did not start from ${paths.browser}: ${String(cause)}`, { cause });
    }
    return session;
  }

  /**
   * Sends one command and answers with its value.
   *
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} command path below the session, such as `window/rect`
   * @param {object} [parameters]
   */
  send(method, command, parameters) {
    return send(method, `${this.#url}/${command}`, parameters);
  }

  /**
   * Gives the viewport a size and the window the focus: no window manager runs, so the focus is where the
   * pointer rests, in the middle of the screen. The window touches it with its last corner only, lest it hover.
   *
   * @param {{ width: number, height: number }} size in CSS pixels
   */
  async resize({ width, height }) {
    const place = { x: SCREEN.width / 2 + 1 - width, y: SCREEN.height / 2 + 1 - height };
    const reached = await this.send('POST', 'window/rect', { ...place, width, height });
    if (reached.width === width && reached.height === height) return;
    throw new Error(`WebKitGTK is ${reached.width} × ${reached.height} instead of ${width} × ${height}`);
  }

  async close() {
    if (this.#url) await send('DELETE', this.#url).catch(() => {});
    this.#kill();
    process.off('exit', this.#kill);
  }

  async #start(/** @type {WebKitPaths} */ { xvfb, driver, browser }) {
    const screen = `${SCREEN.width}x${SCREEN.height}x24`;
    const server = this.#spawn(xvfb, ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp']);
    const [display] = await once(server.stdio[3], 'data', { signal: AbortSignal.timeout(10_000) });
    const port = await freePort();
    this.#spawn(driver, [`--port=${port}`], { DISPLAY: `:${String(display).trim()}`, NO_AT_BRIDGE: '1' });
    const origin = `http://127.0.0.1:${port}`;
    await answering(origin);
    const { sessionId, capabilities } = await send('POST', `${origin}/session`, {
      capabilities: {
        alwaysMatch: {
          // While a page loads, its tests send commands, which must not wait for the load to end.
          pageLoadStrategy: 'none',
          // Without its toolbar the window is as large as the viewport.
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation', '--full-screen'] },
        },
      },
    });
    this.#url = `${origin}/session/${sessionId}`;
    this.version = capabilities.browserVersion;
  }

  #spawn(/** @type {string} */ command, /** @type {string[]} */ args, env = {}) {
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
    this.#processes.push(child);
    return child;
  }
}
