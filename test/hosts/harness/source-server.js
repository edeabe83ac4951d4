import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/**
 * Serves `src` to the pages of a test as `npm run dev` serves it to the demo: no step of the build runs, and the libraries
 * are as published.
 *
 * @returns {Promise<{ origin: string, script: string, stop: () => Promise<void> }>} its origin, and a classic script that
 *   runs the source
 */
export async function serveSource() {
  const server = await createServer({
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    // Nothing changes during a test, and nothing is to be kept for the next one.
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  const origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  return {
    origin,
    script: `import('${origin}/src/series-schedule.ts');`,
    stop: () => server.close(),
  };
}
