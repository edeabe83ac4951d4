import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoAddress, hideDotFiles, redirectToDemo, scheduleHeaders } from './demo-rules.js';
import { freshDist } from './fresh-dist.js';
import { install } from './install.js';

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
          for (const rule of [redirectToDemo, hideDotFiles, scheduleHeaders, built(dist)])
            middlewares.use(rule);
        },
      },
    ],
  });
  process.once('SIGINT', () => void server.close().then(() => process.exit(0)));
  console.log(`Demo: ${demoAddress(server.resolvedUrls)}  (Ctrl-C ends it)`);
}

/** Serves the files of a build as `/dist/`. @param {string} dist @returns {import('./demo-rules.js').Middleware} */
function built(dist) {
  const folder = `/${relative(ROOT, dist).replaceAll('\\', '/')}/`;
  return (request, _response, next) => {
    request.url = request.url?.replace(/^\/dist\//, folder);
    next();
  };
}
