import assert from 'node:assert/strict';
import { inside } from './inside.js';
import { witness } from './witness.js';

/** Milliseconds that a test waits for what has to come; where it is broken on purpose, it won't. */
const PATIENCE = Number(process.env.TEST_PATIENCE ?? 30_000);

/**
 * A stranger's page with the widget on it, in a real browser. What it says of the page it reads in a world of its
 * own, where the page's scripts can't reach.
 */
export class HostPage {
  /** What a person would see as trouble, beside what the witness has seen. @type {string[]} */
  #trouble = [];
  /** Lines on the console, by their type: `warn: <series-schedule> …`. @type {string[]} */
  console = [];
  /** Addresses of all that the page has asked for, of whatever origin. @type {string[]} */
  requests = [];

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
    /** Where is read: the page itself, unless a test says that a frame in it is meant. */
    this.frame = page.mainFrame();
    page.on('pageerror', (error) => {
      const message = error?.message ?? String(error);
      // Firefox tells of violations there too, which the witness has seen, and of requests that failed.
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
      // Browsers write errors of their own there, about requests that failed; these have no arguments.
      if (message.type() === 'error' && message.args().length)
        this.#trouble.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      // A browser asks for these of its own accord: a picture, and the font that Firefox has for bullets.
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
   * Waits until there are as many elements, and each shows as many sessions.
   *
   * @param {...number} counts
   */
  async shows(...counts) {
    const wanted = counts;
    await this.becomes(() => this.read('sessionCounts'), wanted, 'sessions');
  }

  /** Waits until the only element has ended with that error, by its event. @param {string} name */
  async fails(name) {
    await this.becomes(async () => (await this.events()).at(-1), `error ${name}`, 'last event');
  }

  /**
   * Waits until something is as it should be.
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

  /** The titles that each element shows. @returns {Promise<string[][]>} */
  titles() {
    return this.read('titles');
  }

  /** The widget's events so far: `load`, `error NetworkError`, `problems 2`. @returns {Promise<string[]>} */
  async events() {
    return (await this.#witnessed()).events;
  }

  /** Errors, rejections, violations, dialogs and lines on the console that are errors. @returns {Promise<string[]>} */
  async trouble() {
    return [...this.#trouble, ...(await this.#witnessed()).trouble];
  }

  /** Nothing went wrong that a host would see. */
  async assertQuiet() {
    assert.deepEqual(await this.trouble(), []);
  }

  /** The lines that the widget has written for the webmaster. */
  get warnings() {
    return this.console.filter((line) => line.includes('<series-schedule>'));
  }

  /** @returns {Promise<{ trouble: string[], events: string[] }>} */
  async #witnessed() {
    const seen = await this.frame.evaluate(() => {
      const { trouble, events } = /** @type {any} */ (window)[Symbol.for('witness')];
      // One text each: what a page has done to arrays must not change what is read.
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
