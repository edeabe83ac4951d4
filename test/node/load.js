import { fileURLToPath } from 'node:url';
import { after } from 'node:test';
import { createServer } from 'vite';
import { scheduleSchema } from '../../scripts/schedule-schema.js';

/** Loads TypeScript of `src` in Node. @param {string} path `/src/sources/table/table.ts` @returns {Promise<any>} */
export async function load(path) {
  server ??= createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
    plugins: [scheduleSchema()],
  });
  return (await server).ssrLoadModule(path);
}

/** @type {ReturnType<typeof createServer> | undefined} */
let server;
after(async () => (await server)?.close());
