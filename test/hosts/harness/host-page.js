import assert from 'node:assert/strict';
import { inside } from './inside.js';
import { witness } from './witness.js';

/** Timeout for an expected change in milliseconds; shorter for mutations, where it may never come. */
const PATIENCE = Number(process.env.TEST_PATIENCE ?? 30_000);

/**
 * A host page with the widget, in a real browser. It reads the page in an isolated world, which the page's scripts can't
 * reach.
 */
export class HostPage {
  /** Problems that a person would notice, in addition to those that the witness has recorded. @type {string[]} */
  #trouble = [];
  /** Lines on the console, with their type: `warn: <series-schedule> …`. @type {string[]} */
  console = [];
  /** Addresses of all requests of the page, to any origin. @type {string[]} */
  requests = [];

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
    /** The frame to read: the page itself, unless a test sets another one. */
    this.frame = page.mainFrame();
    page.on('pageerror', (error) => {
      const message = error?.message ?? String(error);
      // Firefox also reports policy violations here, which the witness records, and failed requests.
      if (
        !/^(Content-Security-Policy|Cross-Origin Request Blocked|Failed to read data from the ReadableStream): /.test(
          message,
        )
      )
        this.#trouble.push(`page error: ${message}`);
    });
    page.on('dialog', (dialog) => {
      this.#trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      this.console.push(`${message.type()}: ${message.text()}`);
      // Browsers log failed requests as errors too; these have no arguments.
      if (message.type() === 'error' && message.args().length)
        this.#trouble.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      // Browsers request these by themselves: the page's icon, and Firefox's font for bullets.
      if (!/\/favicon\.ico$|^data:font\//.test(request.url())) this.requests.push(request.url());
    });
  }

  /** @param {string} url */
  async goto(url) {
    await this.page.evaluateOnNewDocument(witness);
    await this.page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    return this;
  }

  /**
   * Calls one of the functions of inside.js in the page.
   *
   * @template {keyof typeof inside} Name
   * @param {Name} name
   * @param {...any} args
   * @returns {Promise<any>}
   */
  read(name, ...args) {
    return this.frame.isolatedRealm().evaluate(inside[name], ...args);
  }

  /**
   * Waits until a function of the page is true.
   *
   * @param {(...args: any[]) => unknown} isTrue runs in the page's own world
   * @param {...any} args
   */
  async until(isTrue, ...args) {
    await this.page.waitForFunction(isTrue, { polling: 50, timeout: PATIENCE }, ...args);
  }

  /**
   * Waits until there is an element for each count, and each shows that number of sessions.
   *
   * @param {...number} counts
   */
  async shows(...counts) {
    const wanted = counts;
    await this.becomes(() => this.read('sessionCounts'), wanted, 'sessions');
  }

  /** Waits until the last event is an error of that name. @param {string} name */
  async fails(name) {
    await this.becomes(async () => (await this.events()).at(-1), `error ${name}`, 'last event');
  }

  /**
   * Waits until a value is the wanted one.
   *
   * @param {() => Promise<unknown>} read
   * @param {unknown} wanted
   * @param {string} what
   */
  async becomes(read, wanted, what) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const actual = await read();
      try {
        return assert.deepEqual(actual, wanted);
      } catch {
        if (Date.now() > end) {
          const seen = [...(await this.trouble()), ...this.console, ...(await this.events())];
          assert.deepEqual(actual, wanted, `${what}: ${JSON.stringify(actual)}; seen: ${seen.join('; ')}`);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The session titles of each element. @returns {Promise<string[][]>} */
  titles() {
    return this.read('titles');
  }

  /** The widget's events so far: `load`, `error NetworkError`, `problems 2`. @returns {Promise<string[]>} */
  async events() {
    return (await this.#witnessed()).events;
  }

  /** Errors, rejections, policy violations, dialogs, and errors on the console. @returns {Promise<string[]>} */
  async trouble() {
    return [...this.#trouble, ...(await this.#witnessed()).trouble];
  }

  /** Checks that the host page had no errors, violations or dialogs. */
  async assertQuiet() {
    assert.deepEqual(await this.trouble(), []);
  }

  /** The widget's lines on the console, for the webmaster. */
  get warnings() {
    return this.console.filter((line) => line.includes('<series-schedule>'));
  }

  /** @returns {Promise<{ trouble: string[], events: string[] }>} */
  async #witnessed() {
    const seen = await this.frame.evaluate(() => {
      const { trouble, events } = /** @type {any} */ (window)[Symbol.for('witness')];
      // Joins the lists by hand, because the page may have changed the methods of arrays.
      const text = (/** @type {string[]} */ list) => {
        let all = '';
        for (let index = 0; index < list.length; index++) all += `${list[index]}\u0001`;
        return all;
      };
      return `${text(trouble)}\u0002${text(events)}`;
    });
    const [trouble = [], events = []] = seen.split('\u0002').map((all) => all.split('\u0001').slice(0, -1));
    return { trouble, events };
  }
}
