import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const GLOBALS = fileURLToPath(new URL('../src/isolation/library-globals.ts', import.meta.url));

/** The libraries that touch the page's globals, by the path of their modules. */
const LIBRARIES = /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+|zod)\//;

/** Names of the page's that a module of theirs gets from src/isolation/library-globals.ts. */
const REPLACED: Readonly<Record<string, string>> = {
  globalThis: 'libraryGlobals',
  Symbol: 'librarySymbol',
  document: 'libraryDocument',
  litPropertyMetadata: 'litPropertyMetadata',
};

/** Uses of the global object besides those of src/isolation: a library that still reaches the page. */
const LEFT =
  /\bglobalThis\b(?!\??\.(?:ShadowRoot|Document|customElements|trustedTypes)\b).{0,40}|Symbol\.metadata/;

/**
 * Vite plugin that keeps the bundled libraries off the page's globals: one import line before each module of theirs
 * gives it own bindings of the names above. Their code stays as it was published.
 */
export const isolateLibraries = (): Plugin => ({
  name: 'isolate-libraries',
  transform(code, id) {
    if (!LIBRARIES.test(id)) return null;
    const bindings = Object.entries(REPLACED)
      .filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
      .map(([name, replacement]) => `${replacement} as ${name}`);
    if (!bindings.length) return null;
    // On the first line, so that the positions in a source map stay right but for that line's columns.
    return { code: `import { ${bindings.join(', ')} } from ${JSON.stringify(GLOBALS)};${code}`, map: null };
  },
  generateBundle(_options, bundle) {
    for (const [name, output] of Object.entries(bundle)) {
      const left = output.type === 'chunk' && LEFT.exec(output.code);
      if (left) this.error(`${name} still reaches the page's globals: ${left[0]}`);
    }
  },
});
