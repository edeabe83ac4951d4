import { defineConfig } from 'vite';
import { isolateLibraries } from './scripts/isolate-libraries.ts';

/** What every bundle has in common; scripts/dist.js says which ones there are. */
export default defineConfig({
  plugins: [isolateLibraries()],
  build: {
    target: 'es2022',
    // New CSS stands behind @supports: the build must not write it a second time for older browsers.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    copyPublicDir: false,
    sourcemap: true,
    // A second minifier after the bundler's own: it saves 0.5 kB after brotli.
    minify: 'terser',
    terserOptions: { ecma: 2022, toplevel: true, compress: { passes: 2 }, format: { comments: false } },
    rolldownOptions: {
      // Says only that the second minifier takes most of a second.
      checks: { pluginTimings: false },
      output: {
        minify: true,
        // A byte order mark: where its server names no encoding, a page in Windows-1252 would read the script as that.
        // The comment tells V8 to compile all functions at once instead of reading each of them twice. The semicolon ends
        // what an optimizer has put before it.
        postBanner: ({ fileName }) =>
          fileName === 'series-schedule.js' ? '\ufeff//# allFunctionsCalledOnLoad\n;' : '',
      },
    },
  },
});
