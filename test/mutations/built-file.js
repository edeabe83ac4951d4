const CONFIG = { row: 'debugger', file: 'vite.config.ts', test: 'test/hosts/source-map.test.js' };
const SOURCE = { row: 'source', test: 'test/hosts/source-and-dist.test.js' };

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
  // The test compares a build of these with the source as it is.
  {
    ...SOURCE,
    why: 'a word of the built file is not that of the source',
    file: 'src/i18n/de.ts',
    found: "noSession: 'Termine folgen.'",
    replacement: "noSession: 'Termine folgen bald.'",
  },
  {
    ...SOURCE,
    why: 'the built file lets screen readers read the calendar leaf',
    file: 'src/view/session-view.ts',
    found: '<div part="date" aria-hidden="true">',
    replacement: '<div part="date">',
  },
  {
    ...SOURCE,
    why: 'events of the built file do not leave a shadow root',
    file: 'src/element/events.ts',
    found: 'composed: true',
    replacement: 'composed: false',
  },
];
