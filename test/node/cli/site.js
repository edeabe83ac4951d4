import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

/**
 * One answer of a server. A body is a text, bytes, or a function that writes what it likes.
 *
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {Record<string, string | undefined>} [headers] undefined takes a usual header away
 * @property {string | Uint8Array | ((request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void)} [body]
 */

/** The headers with which a schedule is served well. */
export const GOOD = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date, Age',
  'cache-control': 'public, max-age=60',
  etag: '"1"',
};

/** Media types by the endings of paths. @type {Record<string, string>} */
const TYPES = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  ics: 'text/calendar',
};

/**
 * Starts a real server on this machine.
 *
 * @param {Record<string, Answer | string>} answers by path; a text is the body of a good answer
 * @param {{ key: string, cert: string }} [certificate] makes it an HTTPS server
 */
export async function serve(answers, certificate) {
  /** @type {{ method?: string, url?: string, headers: import('node:http').IncomingHttpHeaders }[]} */
  const requests = [];
  const respond = (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    const { method, url = '/', headers } = request;
    requests.push({ method, url, headers });
    const path = url.replace(/\?.*$/, '');
    const found = answers[url] ?? answers[path] ?? { status: 404, body: 'not found' };
    const {
      status = 200,
      headers: own = {},
      body = '',
    } = typeof found === 'string' ? { body: found } : found;
    const type = TYPES[path.split('.').at(-1) ?? ''];
    const all = { ...GOOD, ...(type && { 'content-type': type }), ...own };
    for (const [name, value] of Object.entries(all)) if (value !== undefined) response.setHeader(name, value);
    if (own.date === undefined && 'date' in own) response.sendDate = false;
    response.statusCode = status;
    if (typeof body === 'function') body(request, response);
    else response.end(body);
  };
  const server = certificate ? createSecureServer(certificate, respond) : createServer(respond);
  server.listen(0, '127.0.0.1');
  // A test that fails before it closes the server still ends.
  server.unref();
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    answers,
    requests,
    port,
    origin: `${certificate ? 'https' : 'http'}://localhost:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
