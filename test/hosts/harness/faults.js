import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:https';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { constants, deflateRawSync } from 'node:zlib';
import { generate } from 'selfsigned';

/*
 * Faulty answers of servers, as routes of a network.
 */

/** @typedef {import('./network.js').Route} Route */
/** @typedef {import('./network.js').Answer} Answer */

const HEAD = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };

const MEBIBYTE = Buffer.alloc(2 ** 20, ' ');

/** Gives the answers one after another, then repeats the last one. @param {...Route} routes @returns {Route} */
export const inTurn = (...routes) => {
  let asked = 0;
  return (request, response) => {
    const route = routes[Math.min(asked++, routes.length - 1)] ?? '';
    return typeof route === 'function' ? route(request, response) : route;
  };
};

/** @param {number} milliseconds @param {string | Buffer | Answer} answer @returns {Route} */
export const after = (milliseconds, answer) => () => delay(milliseconds, answer);

/** Accepts the request and never answers. @type {Route} */
export const hang = () => {};

/** Closes the connection without an answer. @type {Route} */
export const hangUp = (request) => void request.socket.destroy();

/** Sends half of the body, then closes the connection: less than its content-length, or without the last chunk. @param {Buffer} body @param {'length' | 'chunks'} promise @returns {Route} */
export const cutOff = (body, promise) => (_, response) => {
  response.writeHead(200, { ...HEAD, ...(promise === 'length' && { 'content-length': body.length }) });
  response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
};

/** Sends single spaces until the client closes the connection. @param {number} milliseconds between them @returns {Route} */
export const trickle = (milliseconds) => async (_, response) => {
  response.writeHead(response.statusCode, HEAD);
  for (; !response.destroyed; await delay(milliseconds)) response.write(' ');
};

/**
 * A valid document after a number of mebibytes of spaces, sent as fast as the client reads.
 *
 * @param {number} mebibytes
 * @param {Buffer} body
 * @param {{ hasLength: boolean }} options
 * @returns {Route}
 */
export const flood =
  (mebibytes, body, { hasLength }) =>
  async (_, response) => {
    const length = mebibytes * MEBIBYTE.length + body.length;
    response.writeHead(response.statusCode, { ...HEAD, ...(hasLength && { 'content-length': length }) });
    for (let sent = 0; sent < mebibytes && !response.destroyed; sent++) {
      if (!response.write(MEBIBYTE)) await readyOrGone(response);
    }
    response.end(body);
  };

/** @param {import('node:http').ServerResponse} response */
const readyOrGone = (response) =>
  new Promise((resolve) => {
    const go = () => resolve(response.off('drain', go).off('close', go));
    response.on('drain', go).on('close', go);
  });

/** A gibibyte of spaces, compressed to a mebibyte. @returns {Answer} */
export function gzipBomb() {
  const part = deflateRawSync(MEBIBYTE, { finishFlush: constants.Z_FULL_FLUSH });
  const parts = Array.from({ length: 1024 }, () => part);
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  return { headers: { 'content-encoding': 'gzip' }, body: Buffer.concat([head, ...parts]) };
}

/** @param {string} location @param {number} [status] @returns {Answer} */
export const redirect = (location, status = 302) => ({ status, headers: { location } });

/**
 * A server that is busy for so long that the widget leaves the next try to the visitor.
 *
 * @type {Answer}
 */
export const BUSY = {
  status: 503,
  headers: { 'retry-after': '86400', 'access-control-expose-headers': 'Retry-After' },
};

/** A login page. @type {Answer} */
export const LOGIN = {
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Anmelden</title><form><input type="password" name="password"></form>',
};

/** Encodes a text as Windows-1252, like old systems do. @param {string} text */
export function windows1252(text) {
  const codes = /** @type {Record<string, number>} */ ({ '€': 0x80, '„': 0x84, '“': 0x93, '–': 0x96 });
  return Buffer.from([...text].map((character) => codes[character] ?? character.charCodeAt(0)));
}

/** The origin of a port without a server. */
export async function deadOrigin() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = originOf(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}

/**
 * A server to which browsers refuse to connect, because it has no TLS or an untrusted certificate.
 *
 * @param {'plain' | 'untrusted'} kind
 */
export async function unsafeServer(kind) {
  const server =
    kind === 'plain'
      ? createServer((socket) => socket.end('Kein TLS'))
      : createTlsServer(await otherCertificate(), (_, response) => response.writeHead(200, HEAD).end('{}'));
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  server.on('connection', (socket) => sockets.add(socket.on('error', () => {})));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: originOf(server),
    connections: () => sockets.size,
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

async function otherCertificate() {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'example.org' }]);
  return { cert, key };
}

/** @param {import('node:net').Server} server */
const originOf = (server) =>
  `https://unsicher.localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
