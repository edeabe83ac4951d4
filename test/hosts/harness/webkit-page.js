import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { it } from 'node:test';
import { findEngines } from '../../runner/engines.js';
import { WebKitSession } from '../../runner/webkit-session.js';

const engine = (await findEngines()).find(({ name }) => name === 'webkit');
const wanted = process.env.TEST_ENGINES?.split(',') ?? [];

/** Milliseconds that a condition may take. */
const PATIENCE = 30_000;

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A page in WebKitGTK, which Puppeteer does not drive. */
export class WebKitPage {
  /** @param {WebKitSession} session */
  constructor(session) {
    this.session = session;
  }

  /** @param {string} url */
  goto = (url) => this.session.send('POST', 'url', { url });

  /**
   * Runs a function in the page.
   *
   * @param {(...args: any[]) => unknown} run
   * @param {...unknown} args
   */
  evaluate(run, ...args) {
    return this.session.send('POST', 'execute/sync', { script: `return (${run})(...arguments)`, args });
  }

  /**
   * Waits until a function in the page gives something true.
   *
   * @param {(...args: any[]) => unknown} run
   * @param {...unknown} args
   */
  async until(run, ...args) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = await this.evaluate(run, ...args).catch(() => undefined);
      if (value) return value;
      if (Date.now() > end) throw new Error(`never true in WebKitGTK: ${run} ${JSON.stringify(args)}`);
    }
  }
}

/**
 * Defines a test that runs in WebKitGTK, on the files of a folder.
 *
 * @param {string} title
 * @param {string} folder
 * @param {(page: WebKitPage, origin: string) => Promise<void>} run
 */
export function inWebKit(title, folder, run) {
  const { path, paths } = engine ?? {};
  if (!wanted.includes('webkit') || !paths || !(path || process.env.CI)) return;
  it(`${title} (webkit)`, { timeout: 120_000 }, async () => {
    const server = createServer((request, response) => void answer(folder, request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const session = await WebKitSession.open(paths);
    try {
      await run(new WebKitPage(session), `http://127.0.0.1:${port}`);
    } finally {
      await session.close();
      server.close();
    }
  });
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, { url = '/' }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const name = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  try {
    const body = await readFile(join(folder, name));
    response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
