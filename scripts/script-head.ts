import type { Plugin } from 'vite';

/**
 * Vite plugin that begins the script with a byte order mark: where its server names no encoding, a page in Windows-1252
 * would otherwise read it as that. Modules are UTF-8 anyway. The comment tells V8 to compile all functions at once, and
 * beside the page's own work where it can; else it reads each of them twice (V8's “explicit compile hints”).
 */
export const scriptHead = (): Plugin => ({
  name: 'script-head',
  generateBundle({ format }, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk' || format !== 'iife') continue;
      output.code = `\ufeff//# allFunctionsCalledOnLoad\n${output.code}`;
    }
  },
});
