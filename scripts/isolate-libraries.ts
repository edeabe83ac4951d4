import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const GLOBALS = fileURLToPath(new URL('../src/isolation/library-globals.ts', import.meta.url));

/** Matches the modules of the libraries that use the page's globals. */
const LIBRARIES = /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+|zod)\//;

/** Names of globals, with the exports of src/isolation/library-globals.ts that replace them. */
const REPLACED: Readonly<Record<string, string>> = {
  globalThis: 'libraryGlobals',
  Symbol: 'librarySymbol',
  HTMLElement: 'libraryElement',
  document: 'libraryDocument',
  litPropertyMetadata: 'litPropertyMetadata',
};

/** Matches a library's use of the page's globals in a bundle; src/isolation has the only uses that are allowed. */
const LEFT =
  /\bglobalThis\b(?!\??\.(?:ShadowRoot|HTMLElement|Document|customElements|trustedTypes|navigation)\b).{0,40}|Symbol\.metadata/;

/**
 * Vite plugin that keeps the bundled libraries away from the page's globals. It adds an import to each of their
 * modules, whose bindings shadow the globals. The code of the libraries stays as published.
 */
export const isolateLibraries = (): Plugin => ({
  name: 'isolate-libraries',
  transform(code, id) {
    if (!LIBRARIES.test(id)) return null;
    const bindings = Object.entries(REPLACED)
      .filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
      .map(([name, replacement]) => `${replacement} as ${name}`);
    if (!bindings.length) return null;
    // On the first line, so that all positions in the source map stay right except the columns of that line.
    return { code: `import { ${bindings.join(', ')} } from ${JSON.stringify(GLOBALS)};${code}`, map: null };
  },
  generateBundle(_options, bundle) {
    for (const [name, output] of Object.entries(bundle)) {
      const left = output.type === 'chunk' && LEFT.exec(output.code);
      if (left) this.error(`${name} still reaches the page's globals: ${left[0]}`);
    }
  },
});
