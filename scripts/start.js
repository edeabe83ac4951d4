import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEMO = '/demo/';

await install();
buildOnce();
await serve();

function buildOnce() {
  if (existsSync(join(ROOT, 'dist/series-schedule.js'))) return;
  const build = join(ROOT, 'scripts/build.js');
  const { status } = spawnSync(process.execPath, [build], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function serve() {
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
      { name: 'demo-rules', configurePreviewServer: ({ middlewares }) => void middlewares.use(rules) },
    ],
  });
  process.once('SIGINT', () => void server.close().then(() => process.exit(0)));
  console.log(`Demo: ${new URL(DEMO, server.resolvedUrls?.local[0]).href}  (Ctrl-C ends it)`);
}

/** @type {import('vite').Connect.NextHandleFunction} */
function rules(request, response, next) {
  const path = (request.url ?? '/').replace(/[?#].*/, '');
  if (path === '/' || path === DEMO.slice(0, -1))
    return void response.writeHead(302, { Location: DEMO }).end();
  // The repository's history and editors' settings are no part of a website.
  if (/(\/|%2f)(\.|%2e)/i.test(path)) return void response.writeHead(404).end();
  if (path.endsWith('.json')) {
    // As a schedule's own server has to answer: readable from any page, and never stale.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
  }
  next();
}
