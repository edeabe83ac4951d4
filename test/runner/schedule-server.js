import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/**
 * Serves schedules the way hosts' endpoints do on bad days, below `/endpoint/`:
 *
 * - `status/:code` – that status with a body of JSON, where the status allows one
 * - `slow/:ms/:path` – a file of `test/fixtures` after so many milliseconds
 * - `login` – the page of HTML that a lost session redirects to
 * - `broken` – JSON that ends in the middle
 * - `hang` – nothing until the client goes away
 * - `log` – GET: the requests so far of the engine that asks; DELETE: forgets them
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function scheduleServer() {
  /** @type {Map<string, LoggedRequest[]>} */
  const logs = new Map();

  return async (context, next) => {
    const [, root, name, ...rest] = context.path.split('/');
    if (root !== 'endpoint') return next();
    context.set('cache-control', 'no-store');
    // All engines run their tests at the same time, and none sees what the others asked for.
    const client = context.get('user-agent');
    if (name !== 'log') {
      logs.set(client, [...(logs.get(client) ?? []), logged(context)]);
      return answers[name]?.(context, ...rest);
    }
    if (context.method === 'DELETE') logs.delete(client);
    context.body = logs.get(client) ?? [];
  };
}

/**
 * @typedef {object} LoggedRequest
 * @property {string} method
 * @property {string} url path and query
 * @property {Record<string, string>} headers
 * @property {'open' | 'answered' | 'aborted'} state aborted: the client went away first
 */

/** @returns {LoggedRequest} */
function logged({ method, url, headers, res }) {
  /** @type {LoggedRequest} */
  const request = { method, url, headers, state: 'open' };
  res.once('close', () => (request.state = res.writableFinished ? 'answered' : 'aborted'));
  return request;
}

/** @type {Record<string, (context: import('koa').Context, ...rest: string[]) => unknown>} */
const answers = {
  status(context, code) {
    context.body = { status: Number(code) };
    context.status = Number(code);
  },
  async slow(context, milliseconds, ...path) {
    await delay(Number(milliseconds));
    context.type = extname(path.at(-1) ?? '');
    context.body = createReadStream(join(FIXTURES, ...path));
  },
  login(context) {
    context.type = 'html';
    context.body = '<!doctype html><title>Log in</title><form><input type="password" name="password"></form>';
  },
  broken(context) {
    context.type = 'json';
    context.body = '{"name": "Mond';
  },
  async hang(context) {
    context.respond = false;
    await once(context.res, 'close');
  },
};
