import type { Plugin } from 'vite';

/**
 * Vite plugin that begins the script with a byte order mark: where its server names no encoding, a page in Windows-1252
 * would otherwise read it as that. Modules are UTF-8 anyway.
 */
export const byteOrderMark = (): Plugin => ({
  name: 'byte-order-mark',
  generateBundle({ format }, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk' && format === 'iife') output.code = `\ufeff${output.code}`;
    }
  },
});
