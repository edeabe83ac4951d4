import { after, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../../runner/engines.js';
import { certificate } from './certificate.js';
import { HostPage } from './host-page.js';
import { Network } from './network.js';

const engines = await findEngines();
/** @type {Map<string, Promise<import('puppeteer-core').Browser>>} */
const browsers = new Map();
// Once all tests are over that Node knows of by then: a file that waits between two of its tests keeps its browsers.
after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/** Milliseconds that a test may take. */
const PATIENCE = 120_000;

/** What a test has: a network of its own, and pages in a profile of its own. */
export class World {
  /**
   * @param {'chromium' | 'firefox'} engine
   * @param {Network} network
   * @param {import('puppeteer-core').BrowserContext} context
   */
  constructor(engine, network, context) {
    this.engine = engine;
    this.network = network;
    this.context = context;
    /** Where the script and the schedule are. */
    this.provider = network.origin('anbieter');
    /** Where the page is that embeds them. */
    this.partner = network.origin('partner');
    this.script = `${this.provider}/series-schedule.js`;
    this.schedule = `${this.provider}/schedule.json`;
    /** The snippet that webmasters paste. */
    this.element = `<series-schedule src="${this.schedule}"><a href="/termine">Alle Termine</a></series-schedule>`;
    this.snippet = `${this.element}\n<script src="${this.script}" async></script>`;
  }

  /**
   * Opens a page of the partner's.
   *
   * @param {string} html a whole page, or what stands in its body
   * @param {object} [options]
   * @param {Record<string, string>} [options.headers] of the page
   * @param {string} [options.path]
   * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} [options.before] runs before the page loads
   */
  async open(html, { headers, path = '/', before } = {}) {
    const body = /^\s*<(!doctype|html|\?xml)/i.test(html) ? html : pageOf(html);
    this.network.route(`partner${path}`, { body, headers });
    const page = await this.context.newPage();
    const host = new HostPage(page);
    await before?.(page);
    return host.goto(this.partner + path);
  }
}

/**
 * Defines a test that runs in each engine, in a network and a profile of its own.
 *
 * @param {string} title begins with the rows of the catalogue that it proves
 * @param {(world: World) => Promise<void>} run
 * @param {object} [options]
 * @param {readonly string[]} [options.only] engines, where the others can't do what the test needs
 * @param {import('puppeteer-core').LaunchOptions} [options.launch] for a browser that is set up in another way
 */
export function inBrowsers(title, run, { only = ['chromium', 'firefox'], launch: options } = {}) {
  const wanted = process.env.TEST_ENGINES?.split(',') ?? only;
  for (const { name, path } of engines) {
    if (!only.includes(name) || !wanted.includes(name)) continue;
    // A developer's machine may lack an engine; what is published has to pass in all.
    if (!path && !process.env.CI) continue;
    it(`${title} (${name})`, { timeout: PATIENCE }, async () => {
      const browser = await launch(name, options);
      const network = await new Network().start();
      const context = await browser.createBrowserContext();
      try {
        await run(new World(/** @type {'chromium'} */ (name), network, context));
      } finally {
        await context.close();
        await network.stop();
      }
    });
  }
}

/**
 * The browser of that name, started once for each file of tests and way to set it up.
 *
 * @param {string} name
 * @param {import('puppeteer-core').LaunchOptions} [options]
 */
function launch(name, options) {
  const key = name + JSON.stringify(options);
  let browser = browsers.get(key);
  if (!browser) {
    browser = start(name, options);
    browsers.set(key, browser);
  }
  return browser;
}

/** @param {string} name @param {import('puppeteer-core').LaunchOptions} [options] */
async function start(name, options) {
  const engine = engines.find((one) => one.name === name);
  if (!engine?.path) throw new Error(`${name} is missing; install ${engine?.packages}`);
  const { launchOptions } = engine;
  return puppeteer.launch({
    ...launchOptions,
    acceptInsecureCerts: true,
    ...options,
    args: [
      ...(launchOptions.args ?? []),
      ...(options?.args ?? []),
      ...(name === 'chromium'
        ? [
            `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
            // Nothing leaves the machine, whatever a page asks for.
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE localhost',
          ]
        : []),
    ],
  });
}

/** @param {string} body */
const pageOf = (body) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Eine Partnerseite</title>
  </head>
  <body>
${body}
  </body>
</html>`;
