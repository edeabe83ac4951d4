import { copyFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { scheduleFields } from './schedule-fields.js';
import { scheduleSchema } from './schedule-schema.js';
import { serverTemplates } from './server-templates.js';
import { widgetScript } from './widget-script.js';

/** The folder of the assistant in a build: not committed. */
export const ASSISTANT_FOLDER = 'assistant';

const ROOT = fileURLToPath(new URL('../src/assistant/page', import.meta.url));
const SCRIPT = 'series-schedule.js';

/**
 * Builds the assistant, a static page, into a folder of its own beside the widget's script, of which it gets a copy for
 * people to download.
 *
 * @param {string} dist folder with `series-schedule.js`
 */
export async function buildAssistant(dist) {
  const folder = resolve(dist, ASSISTANT_FOLDER);
  const script = await readFile(join(dist, SCRIPT));
  const isolated = await isolatedLibraries();
  await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    // It works in a folder of any name.
    base: './',
    publicDir: false,
    plugins: [isolated, serverTemplates(), scheduleSchema(), scheduleFields(), widgetScript(script)],
    worker: { format: 'es', plugins: () => [isolated, serverTemplates(), scheduleSchema()] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      // An inlined file would be a data: address, which the page's policy forbids.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      license: { fileName: 'THIRD-PARTY-LICENSES.md' },
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: { index: join(ROOT, 'index.html'), preview: join(ROOT, 'preview.html') },
        checks: { pluginTimings: false },
      },
    },
  });
  await copyFile(join(dist, SCRIPT), join(folder, SCRIPT));
}

/**
 * Lit gets the widget's policy for Trusted Types. Other libraries use the page's globals as they are, because the page is
 * our own.
 *
 * @returns {Promise<import('vite').Plugin>}
 */
export async function isolatedLibraries() {
  // Vite reads its configuration, because Node 20 can't load TypeScript.
  const file = fileURLToPath(new URL('../vite.config.ts', import.meta.url));
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, file);
  const [isolate] = /** @type {import('vite').Plugin[]} */ (loaded?.config.plugins ?? []);
  return { ...isolate, name: 'isolate-libraries', generateBundle: undefined };
}
