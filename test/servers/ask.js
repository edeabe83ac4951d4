import { once } from 'node:events';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';

/**
 * What a server answered, as it came: nothing decoded, nothing joined.
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers by lower-case name; one that came twice has both values
 * @property {Buffer} body
 * @property {number} headerBytes of status line and headers in HTTP/1.1
 */

/**
 * Asks over a connection of its own.
 *
 * @param {string} url
 * @param {import('node:https').RequestOptions & { path?: string }} [options] path: sent as it is
 * @returns {Promise<Answer>}
 */
export async function ask(url, options = {}) {
  const send = url.startsWith('https:') ? requestHttps : requestHttp;
  const request = send(url, { agent: false, ...options });
  request.end();
  const [response] = await once(request, 'response');
  const body = await buffer(response);
  const { statusCode: status, statusMessage, rawHeaders } = response;
  /** @type {Record<string, string>} */
  const headers = {};
  let headerBytes = `HTTP/1.1 ${status} ${statusMessage}\r\n\r\n`.length;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name, value] = [rawHeaders[index].toLowerCase(), rawHeaders[index + 1]];
    headers[name] = name in headers ? `${headers[name]}; twice: ${value}` : value;
    headerBytes += `${name}: ${value}\r\n`.length;
  }
  return { status, headers, body, headerBytes };
}
