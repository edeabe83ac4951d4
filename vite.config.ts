import { defineConfig } from 'vite';
import { alikeNames } from './scripts/alike-names.ts';
import { scriptHead } from './scripts/script-head.ts';
import { INTERNAL_NAMES } from './scripts/internal-names.ts';
import { isolateFromHost } from './scripts/isolate-from-host.ts';
import { leanLibraries } from './scripts/lean-libraries.ts';
import { leanTemplates } from './scripts/lean-templates.ts';

/** What every bundle has in common; scripts/dist.js says which ones there are. */
export default defineConfig(({ mode }) => ({
  plugins: [
    isolateFromHost(),
    leanLibraries(),
    leanTemplates(),
    scriptHead(),
    // Most of a build's time goes by with names; what is built only to be broken has no use for them.
    mode !== 'broken' && alikeNames(),
  ],
  build: {
    target: 'es2022',
    // What is new in CSS stands behind @supports: nothing is to be written twice for older browsers.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    copyPublicDir: false,
    // Two minifiers find more than one: first terser, then the bundler's own.
    rolldownOptions: { output: { minify: true } },
    minify: 'terser',
    terserOptions: {
      ecma: 2022,
      compress: {
        passes: 3,
        inline: 1,
        unsafe_arrows: true,
        pure_getters: true,
        keep_fargs: false,
        hoist_funs: true,
      },
      mangle: { properties: { regex: INTERNAL_NAMES, builtins: true } },
      toplevel: true,
      format: { comments: false },
    },
  },
}));
