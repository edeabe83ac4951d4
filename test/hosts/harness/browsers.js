import { after, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../../runner/engines.js';
import { certificate } from './certificate.js';
import { HostPage } from './host-page.js';
import { Network } from './network.js';

const engines = await findEngines();
/** @type {Map<string, Promise<import('puppeteer-core').Browser>>} */
const browsers = new Map();
// Node runs this after all tests it knows of at that time, so a test file must not await between defining two tests.
after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/** Timeout of a test in milliseconds. */
const PATIENCE = 120_000;

/** The environment of one test: a separate network, and pages in a separate browser profile. */
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
    /** The origin of the script and the schedule. */
    this.provider = network.origin('anbieter');
    /** The origin of the host page. */
    this.partner = network.origin('partner');
    this.script = `${this.provider}/series-schedule.js`;
    this.schedule = `${this.provider}/schedule.json`;
    /** The snippet that webmasters paste. */
    this.element = `<series-schedule src="${this.schedule}"><a href="/termine">Alle Termine</a></series-schedule>`;
    this.snippet = `${this.element}\n<script src="${this.script}" async></script>`;
  }

  /**
   * Opens a host page on the partner's origin.
   *
   * @param {string} html a whole page, or only the content of its body
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
 * Defines a test that runs in each engine, with a separate network and browser profile.
 *
 * @param {string} title begins with the numbers of the requirements that it proves
 * @param {(world: World) => Promise<void>} run
 * @param {object} [options]
 * @param {readonly string[]} [options.only] engines, if the others lack something that the test needs
 * @param {import('puppeteer-core').LaunchOptions} [options.launch] for a browser with other settings
 * @param {number} [options.patience] milliseconds, for a test that computes for longer than others
 * @param {boolean} [options.isIdle] whether the test mostly waits for time to pass, so that its engines run at the same time
 */
export function inBrowsers(
  title,
  run,
  { only = ['chromium', 'firefox'], launch: options, patience = PATIENCE, isIdle = false } = {},
) {
  const wanted = process.env.TEST_ENGINES?.split(',') ?? only;
  // A developer's machine may lack an engine; CI has to have all of them.
  const chosen = engines.filter(
    ({ name, path }) => only.includes(name) && wanted.includes(name) && (path || process.env.CI),
  );
  const define = (/** @type {string} */ name) =>
    it(`${title} (${name})`, { timeout: patience }, async () => {
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
  if (isIdle) describe(title, { concurrency: true }, () => chosen.forEach(({ name }) => void define(name)));
  else for (const { name } of chosen) define(name);
}

/**
 * The browser of that name; each test file starts it once for each set of options.
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
            // No request leaves the machine.
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
