import type { Plugin } from 'vite';

/**
 * Vite plugin that writes one space for a line break with its indentation, two spaces at least, and none before
 * the end of a tag. In minified code only templates have any, and to HTML it is the same: white space, which no
 * template of ours keeps.
 */
export const leanTemplates = (): Plugin => ({
  name: 'lean-templates',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      output.code = output.code.replace(/\n {2,}/g, ' ').replace(/(?<=[\w"}]) \/?>/g, '>');
    }
  },
});
