import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoAddress, hideDotFiles, pathOf, redirectToDemo, scheduleHeaders } from './demo-rules.js';
import { freshDist } from './fresh-dist.js';
import { install } from './install.js';

const ASSISTANT = '/assistant/';
const ROOT = fileURLToPath(new URL('..', import.meta.url));

process.chdir(ROOT);
await install();
await serve(await freshDist());

/** Serves the demo. @param {string} dist folder that is served as `dist` */
async function serve(dist) {
  // Imported only now, because `install` may have installed Vite.
  const { preview } = await import('vite');
  const server = await preview({
    root: ROOT,
    configFile: false,
    // Vite warns that a build would overwrite the sources, but nothing is built here. It also reports ports that are in
    // use, but the line below names the port anyway.
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: '.' },
    preview: { port: 5173, cors: false },
    plugins: [
      {
        name: 'demo-from-dist',
        configurePreviewServer({ middlewares }) {
          for (const rule of [redirectToDemo, hideDotFiles, scheduleHeaders, assistant, built(dist)])
            middlewares.use(rule);
        },
      },
    ],
  });
  process.once('SIGINT', () => void server.close().then(() => process.exit(0)));
  const demo = demoAddress(server.resolvedUrls);
  console.log(`Demo: ${demo}  (Ctrl-C ends it)\nAssistant: ${new URL(ASSISTANT, demo).href}`);
}

/** Serves the assistant of a build. @type {import('./demo-rules.js').Middleware} */
function assistant(request, response, next) {
  if (pathOf(request) === ASSISTANT.slice(0, -1)) {
    response.writeHead(302, { Location: ASSISTANT }).end();
    return;
  }
  if (request.url?.startsWith(ASSISTANT)) request.url = `/dist${request.url}`;
  next();
}

/** Serves the files of a build as `/dist/`. @param {string} dist @returns {import('./demo-rules.js').Middleware} */
function built(dist) {
  const folder = `/${relative(ROOT, dist).replaceAll('\\', '/')}/`;
  return (request, _response, next) => {
    request.url = request.url?.replace(/^\/dist\//, folder);
    next();
  };
}
