import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LIT_CUTS } from './lean/lit.ts';
import { ZOD } from './lean/zod.ts';

/*
 * Libraries are built for everything that anyone may do with them; a bundler can't know what this project
 * never does. So it is told here, in the terms of the libraries' own source, as it stands in the versions
 * that package.json pins: what can't happen becomes a constant or is cut, and the minifier drops what stood
 * behind it. The tests run against the built file, so what is cut wrongly shows.
 */

/** In place of lit-html. */
const OWN_LIT_HTML = fileURLToPath(new URL('./lean/lit-html.ts', import.meta.url));

/**
 * Vite plugin that bundles libraries without what this project never reaches. The build fails where a library
 * no longer has one of the places.
 */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    resolveId: { order: 'pre', handler: (source) => (source === 'lit-html' ? OWN_LIT_HTML : null) },
    transform(code, id) {
      let lean = code;
      const missing: string[] = [];
      for (const [file, found, replacement] of [...LIT_CUTS, ...ZOD]) {
        if (!id.endsWith(`/node_modules/${file}`)) continue;
        const before = lean;
        // A text stands for itself, on both sides.
        lean =
          typeof found === 'string' ? lean.split(found).join(replacement) : lean.replace(found, replacement);
        if (lean === before) missing.push(`${file} no longer has ${String(found)}`);
      }
      if (missing.length) this.error(missing.join('\n'));
      return lean === code ? null : { code: lean, map: null };
    },
  };
}
