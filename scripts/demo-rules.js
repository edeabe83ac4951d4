const DEMO = '/demo/';

/** @typedef {import('vite').Connect.NextHandleFunction} Middleware */

/** The URL of the demo, for servers to print. @param {import('vite').ResolvedServerUrls | null} urls of the server */
export const demoAddress = (urls) => new URL(DEMO, urls?.local[0]).href;

/** Redirects the root of the server to the demo. @type {Middleware} */
export function redirectToDemo(request, response, next) {
  const path = pathOf(request);
  if (path === '/' || path === DEMO.slice(0, -1)) response.writeHead(302, { Location: DEMO }).end();
  else next();
}

/**
 * Sets the headers that a schedule needs on its server: any page may read it, and caches revalidate it.
 * @type {Middleware}
 */
export function scheduleHeaders(request, response, next) {
  if (pathOf(request).endsWith('.json')) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
  }
  next();
}

/** Hides files such as `.git`, which are not part of the website. @type {Middleware} */
export function hideDotFiles(request, response, next) {
  if (/(\/|%2f)(\.|%2e)/i.test(pathOf(request))) response.writeHead(404).end();
  else next();
}

/** The path of a request, without query and fragment. @param {import('vite').Connect.IncomingMessage} request */
export const pathOf = ({ url = '/' }) => url.replace(/[?#].*/, '');
