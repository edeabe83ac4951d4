import { createServer } from 'vite';

/**
 * Loads modules of the source for tests in Node, as Vite builds them.
 *
 * @returns {Promise<{ load: (path: string) => Promise<any>, close: () => Promise<void> }>} `load('src/sources/ical.ts')`
 */
export async function sourceLoader() {
  const server = await createServer({
    configFile: false,
    server: { middlewareMode: true, watch: null, ws: false },
    appType: 'custom',
    logLevel: 'error',
  });
  return { load: (path) => server.ssrLoadModule(`/${path}`), close: () => server.close() };
}
