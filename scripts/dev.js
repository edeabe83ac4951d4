import { fileURLToPath } from 'node:url';
import { demoAddress, pathOf, redirectToDemo, scheduleHeaders } from './demo-rules.js';
import { install } from './install.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCRIPT = '/dist/series-schedule.js';
const SOURCE = '/src/series-schedule.ts';

await install();
// Imported only now, because `install` may have installed Vite.
const { createServer } = await import('vite');
const server = await createServer({
  root: ROOT,
  // The plugins of the build are only for bundles; here the libraries run as published.
  configFile: false,
  appType: 'mpa',
  logLevel: 'warn',
  server: { port: 5173 },
  optimizeDeps: { entries: [SOURCE.slice(1)] },
  plugins: [{ name: 'demo-from-source', configureServer }],
});
await server.listen();
console.log(`Demo from src, reloads with each change: ${demoAddress(server.resolvedUrls)}  (Ctrl-C ends it)`);
process.once('SIGINT', () => void server.close().then(() => process.exit(0)));

function configureServer(/** @type {import('vite').ViteDevServer} */ { middlewares }) {
  for (const middleware of [redirectToDemo, scheduleHeaders, source]) middlewares.use(middleware);
}

/**
 * Answers requests for the built script with one that imports the source. It uses import(), because pages load the file
 * as a classic script.
 * @type {import('./demo-rules.js').Middleware}
 */
function source(request, response, next) {
  if (pathOf(request) !== SCRIPT) return next();
  response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
  response.end(`import(${JSON.stringify(SOURCE)});\n`);
}
