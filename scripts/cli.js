import { appendFile, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { scheduleSchema } from './schedule-schema.js';

const LICENSES = 'CLI-THIRD-PARTY-LICENSES.md';

/** What the build of the command line writes: not committed, but in the package. */
export const CLI_FILES = ['cli.js', LICENSES];

/** The Mozilla Public License asks to say where the source is (MPL 2.0, 3.2). */
const SOURCES = `
---

The source code of ical.js, under the Mozilla Public License 2.0, is at https://www.npmjs.com/package/ical.js and
https://github.com/kewisch/ical.js. It is bundled unchanged.
`;

/**
 * Builds the command line as one file, `cli.js`, which needs nothing but Node.
 *
 * @param {string} folder existing files in it stay
 */
export async function buildCli(folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [scheduleSchema()],
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/series-schedule.ts',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      // The style sheet of the published page, as in vite.config.ts.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      minify: true,
      license: { fileName: LICENSES },
      rolldownOptions: {
        // Making the validator takes most of the time.
        checks: { pluginTimings: false },
        output: {
          codeSplitting: false,
          entryFileNames: 'cli.js',
          postBanner: '#!/usr/bin/env node',
        },
      },
    },
  });
  await appendFile(join(folder, LICENSES), SOURCES);
  await chmod(join(folder, 'cli.js'), 0o755);
}
