import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Sends one command of W3C WebDriver and answers with its value.
 *
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {string} url
 * @param {object} [parameters]
 */
export async function send(method, url, parameters) {
  const response = await fetch(url, { method, body: parameters && JSON.stringify(parameters) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}

/** Waits until a driver that is starting answers. @param {string} origin */
export async function answering(origin) {
  for (let attempts = 100; ; attempts--) {
    try {
      return await send('GET', `${origin}/status`);
    } catch (error) {
      if (attempts === 0) throw error;
      await delay(50);
    }
  }
}

/** A port that nothing listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}
