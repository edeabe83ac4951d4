import { once } from 'node:events';
import { createServer } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {{ type: string, plain: Buffer, br: Buffer, gzip: Buffer }} Resource with its compressed forms, made beforehand */

/** @param {string} type @param {string} text @returns {Resource} */
export function resource(type, text) {
  const plain = Buffer.from(text);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return { type, plain, br: brotliCompressSync(plain, quality), gzip: gzipSync(plain, { level: 9 }) };
}

/** Serves its resources with `no-store`, and records what it sent. */
export class Server {
  /** @type {Map<string, Resource>} by path */
  resources = new Map();
  /** @type {{ path: string, bytes: number }[]} bytes of the compressed bodies, without headers */
  sent = [];
  origin = '';

  #server = createServer((request, response) => {
    const path = request.url ?? '/';
    const found = this.resources.get(path);
    const accepted = String(request.headers['accept-encoding']);
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'plain';
    const body = found?.[encoding] ?? Buffer.alloc(0);
    this.sent.push({ path, bytes: body.length });
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain',
      'content-length': body.length,
      'cache-control': 'no-store',
      vary: 'accept-encoding',
      ...(encoding === 'plain' || !found ? {} : { 'content-encoding': encoding }),
    });
    response.end(body);
  });

  async start() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.origin = `http://localhost:${/** @type {any} */ (this.#server.address()).port}`;
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
