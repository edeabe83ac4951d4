const DEMO = '/demo/';

/** @typedef {import('vite').Connect.NextHandleFunction} Middleware */

/** The address of the demo, for the line that a server prints. @param {import('vite').ResolvedServerUrls | null} urls */
export const demoAddress = (urls) => new URL(DEMO, urls?.local[0]).href;

/** The demo stands for the whole site. @type {Middleware} */
export function redirectToDemo(request, response, next) {
  const path = pathOf(request);
  if (path === '/' || path === DEMO.slice(0, -1)) response.writeHead(302, { Location: DEMO }).end();
  else next();
}

/** Answers as a schedule's own server has to: readable from any page, and never stale. @type {Middleware} */
export function scheduleHeaders(request, response, next) {
  if (pathOf(request).endsWith('.json')) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
  }
  next();
}

/** The repository's history and editors' settings are no part of a website. @type {Middleware} */
export function hideDotFiles(request, response, next) {
  if (/(\/|%2f)(\.|%2e)/i.test(pathOf(request))) response.writeHead(404).end();
  else next();
}

/** The path that a request asks for. @param {import('vite').Connect.IncomingMessage} request */
export const pathOf = ({ url = '/' }) => url.replace(/[?#].*/, '');
