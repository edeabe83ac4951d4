import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoAddress, hideDotFiles, redirectToDemo, scheduleHeaders } from './demo-rules.js';
import { freshDist } from './fresh-dist.js';
import { install } from './install.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

process.chdir(ROOT);
await install();
await serve(await freshDist());

/** @param {string} dist the folder that stands for `dist` */
async function serve(dist) {
  // Vite may have been missing until now.
  const { preview } = await import('vite');
  const server = await preview({
    root: ROOT,
    configFile: false,
    // Vite fears that a build would overwrite the sources, and names ports that are taken: here nothing is
    // built, and the line below names the port.
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

/** Answers with the files of a build. @param {string} dist @returns {import('./demo-rules.js').Middleware} */
function built(dist) {
  const folder = `/${relative(ROOT, dist).replaceAll('\\', '/')}/`;
  return (request, _response, next) => {
    request.url = request.url?.replace(/^\/dist\//, folder);
    next();
  };
}
