import type { Plugin } from 'vite';

/**
 * Vite plugin that writes one space for a line break with its indentation, two spaces at least, and none before
 * the end of a tag. In minified code only templates have any, and to HTML it is the same: white space, which no
 * template of ours keeps. An end tag of a script is written so that the file can't end one itself: compilers would
 * add a function to each such template for that.
 */
export const leanTemplates = (): Plugin => ({
  name: 'lean-templates',
  enforce: 'pre',
  transform: (code) => code.replaceAll('</script>`', '\\x3c/script>`'),
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      output.code = shortProperties(
        output.code
          .replace(/(?<=[>}])\n {2,}(?=[<$])/g, '')
          .replace(/\n {2,}/g, ' ')
          .replace(/(?<=[\w"}]) \/?>/g, '>'),
      );
    }
  },
});

/** The custom properties that are nobody's but ours begin with “--_”: a letter names each of them as well. */
function shortProperties(code: string): string {
  const names = [...new Set(code.match(/--_[a-z]+/g))];
  if (names.length > 26) throw new Error('There are more custom properties than letters');
  return code.replace(/--_[a-z]+/g, (name) => `--_${String.fromCharCode(97 + names.indexOf(name))}`);
}
