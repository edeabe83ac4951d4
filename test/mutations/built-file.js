const CONFIG = { row: 'debugger', file: 'vite.config.ts', test: 'test/hosts/source-map.test.js' };

/** Mutations that make the built file differ from its source, or hide where its code comes from. @type {import('./mutations.js').Mutation[]} */
export const builtFile = [
  {
    ...CONFIG,
    why: 'the build writes no source map',
    found: 'sourcemap: true,',
    replacement: 'sourcemap: false,',
  },
  {
    ...CONFIG,
    why: 'a step of the build adds a line that the source map does not have',
    found: 'plugins: [isolateLibraries()],',
    replacement:
      "plugins: [isolateLibraries(), { name: 'line', renderChunk: (code) => ({ code: `\\n${code}`, map: null }) }],",
  },
];
