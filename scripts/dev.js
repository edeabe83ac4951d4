import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { demoAddress, pathOf, redirectToDemo, scheduleHeaders } from './demo-rules.js';
import { install } from './install.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCRIPT = '/dist/series-schedule.js';
const SOURCE = '/src/series-schedule.ts';
const ASSISTANT = '/assistant/';
const ASSISTANT_PAGE = '/src/assistant/page/';

await install();
// Imported only now, because `install` may have installed Vite.
const { createServer } = await import('vite');
const { isolatedLibraries } = await import('./assistant.js');
const { scheduleFields } = await import('./schedule-fields.js');
const { scheduleSchema } = await import('./schedule-schema.js');
const { serverTemplates } = await import('./server-templates.js');
const { widgetScript } = await import('./widget-script.js');
const server = await createServer({
  root: ROOT,
  configFile: false,
  appType: 'mpa',
  logLevel: 'warn',
  server: { port: 5173 },
  // Lit's build for development needs a page, which there is not in the assistant's worker.
  resolve: { conditions: ['module', 'browser', 'production'] },
  optimizeDeps: {
    entries: [SOURCE.slice(1), 'src/assistant/main.ts', 'src/assistant/edit/json-editor.ts'],
    // The plugins do not reach what Vite bundles beforehand.
    exclude: [
      '@lit-labs/ssr',
      '@lit-labs/ssr-client',
      'lit',
      'lit-html',
      'lit-element',
      '@lit/reactive-element',
      '@lit/task',
    ],
  },
  plugins: [
    { name: 'demo-from-source', configureServer },
    { name: 'without-policy', transformIndexHtml: withoutPolicy },
    await isolatedLibraries(),
    serverTemplates(),
    scheduleSchema(),
    scheduleFields(),
    widgetScript(await readFile(`${ROOT}${SCRIPT}`)),
  ],
});
await server.listen();
const demo = demoAddress(server.resolvedUrls);
console.log(`Demo from src, reloads with each change: ${demo}  (Ctrl-C ends it)`);
console.log(`Assistant: ${new URL(ASSISTANT, demo).href}`);
process.once('SIGINT', () => void server.close().then(() => process.exit(0)));

function configureServer(/** @type {import('vite').ViteDevServer} */ { middlewares }) {
  for (const middleware of [redirectToDemo, scheduleHeaders, source, assistant]) middlewares.use(middleware);
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

/** Leads to the page of the assistant. @type {import('./demo-rules.js').Middleware} */
function assistant(request, response, next) {
  const path = pathOf(request);
  // The script that she saves is the built one.
  if (path === `${ASSISTANT_PAGE}series-schedule.js`) request.url = SCRIPT;
  if (path !== ASSISTANT && path !== ASSISTANT.slice(0, -1)) return next();
  response.writeHead(302, { Location: `${ASSISTANT_PAGE}index.html` }).end();
}

/**
 * The assistant's pages without their policy: Vite adds a script of its own.
 * @param {string} html
 */
function withoutPolicy(html) {
  return html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '');
}
