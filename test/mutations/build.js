import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the script as `npm run build` does, with some source files replaced, and without writing anything.
 *
 * @param {Record<string, string>} replaced contents by path in the project
 * @param {import('vite').BuildEnvironmentOptions} [options] of the build, instead of those in vite.config.ts
 */
export async function buildWith(replaced, options) {
  const byId = Object.fromEntries(Object.entries(replaced).map(([path, text]) => [ROOT + path, text]));
  const load = (/** @type {string} */ id) => byId[id.split('?')[0] ?? ''] ?? null;
  const results = await build({
    root: ROOT,
    logLevel: 'error',
    plugins: [{ name: 'mutation', enforce: 'pre', load }],
    build: {
      write: false,
      lib: {
        entry: 'src/series-schedule.ts',
        formats: ['iife'],
        name: 'unused',
        fileName: () => 'series-schedule.js',
      },
      ...options,
    },
  });
  const [{ output }] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ ([results].flat());
  return output[0];
}
