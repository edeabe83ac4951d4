import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { certificate } from './certificate.js';

const PROJECT = new URL('../../../', import.meta.url);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
};

/**
 * @typedef {object} LoggedRequest
 * @property {string} method
 * @property {string} host the first label of the host's name: `partner`
 * @property {string} url path and query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} at milliseconds since the network was created
 * @property {'open' | 'answered' | 'aborted'} state aborted: the client closed the connection first
 * @property {number} [until] milliseconds, like `at`, when it was no longer open
 */

/**
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {Record<string, string | string[]>} [headers]
 * @property {string | Buffer} [body]
 */

/**
 * The answer of a route: a body, an Answer, or a function that returns one of them or writes the response itself.
 *
 * @typedef {string | Buffer | Answer | ((request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => string | Buffer | Answer | void | Promise<string | Buffer | Answer | void>)} Route
 */

/**
 * The network of one test: one server for any number of hosts, `https://<name>.localhost`, each a separate origin and
 * site. All hosts serve the built script, a schedule, and the test's own routes.
 */
export class Network {
  /** @type {Map<string, Route>} */
  #routes = new Map();
  #started = performance.now();
  #server = createServer(certificate, (request, response) => void this.#answer(request, response));
  /** @type {LoggedRequest[]} */
  log = [];

  async start() {
    this.route('/series-schedule.js', await file(process.env.MUTATED_SCRIPT ?? 'dist/series-schedule.js'));
    this.route('/schedule.json', await file('test/fixtures/element/schedule.json'));
    this.route('/favicon.ico', { status: 204 });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The origin of a host by its name. @param {string} name */
  origin(name) {
    const address = /** @type {import('node:net').AddressInfo} */ (this.#server.address());
    return `https://${name}.localhost:${address.port}`;
  }

  /**
   * Sets the answer for a path, on all hosts or on one: `/schedule.json`, `partner/schedule.json`.
   *
   * @param {string} path
   * @param {Route} route
   */
  route(path, route) {
    this.#routes.set(path, route);
  }

  /** The requests for a path, in their order. @param {string} path */
  requestsFor(path) {
    return this.log.filter(({ url }) => url.split('?')[0] === path);
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async #answer(request, response) {
    const { method = '', url = '', headers } = request;
    const host = (headers.host ?? '').split('.')[0];
    const path = url.split('?')[0];
    /** @type {LoggedRequest} */
    const logged = { method, host, url, headers, at: performance.now() - this.#started, state: 'open' };
    if (path !== '/favicon.ico') this.log.push(logged);
    response.once('close', () => {
      logged.state = response.writableFinished ? 'answered' : 'aborted';
      logged.until = performance.now() - this.#started;
    });
    const route = this.#routes.get(host + path) ?? this.#routes.get(path);
    const answer = typeof route === 'function' ? await route(request, response) : route;
    if (route && answer === undefined) return;
    const { status = 200, headers: own, body = '' } = answerOf(answer);
    const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(path) || '.html')];
    // Every origin may read the answers, because hosts of schedules have to allow that.
    const common = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    response.writeHead(status, withoutNothing({ ...common, ...(type && { 'content-type': type }), ...own }));
    response.end(body);
  }
}

/** A file of the project. @param {string} path */
export const file = (path) => readFile(fileURLToPath(new URL(path, PROJECT)));

/** @param {string | Buffer | Answer | undefined} answer @returns {Answer} */
const answerOf = (answer) =>
  answer === undefined
    ? { status: 404, body: 'Not found' }
    : typeof answer === 'string' || Buffer.isBuffer(answer)
      ? { body: answer }
      : answer;

/** Leaves out empty headers. @param {Record<string, string | string[]>} headers */
const withoutNothing = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
