import { once } from 'node:events';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';

/**
 * A server's raw answer: the body is not decoded, repeated headers are not merged silently.
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers by lower-case name; a repeated header has both values
 * @property {Buffer} body
 * @property {number} headerBytes size of status line and headers in HTTP/1.1
 */

/**
 * Sends one request over a new connection.
 *
 * @param {string} url
 * @param {import('node:https').RequestOptions & { path?: string }} [options] path: sent without normalisation
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
