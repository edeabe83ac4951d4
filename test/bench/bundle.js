import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('pages', import.meta.url));

/**
 * A contestant's script and style, bundled and minified as for production.
 *
 * @param {string} name of a file in `pages`
 * @returns {Promise<{ script: string, style: string }>} the style is empty if the script contains it
 */
export async function bundle(name) {
  // Imported only now, because the benchmark may have just installed this package.
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(PAGES, `${name}.js`)],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [limitStyle(esbuild)],
  });
  const text = (/** @type {string} */ ending) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** Includes the limit's style in its script, as in the widget. @returns {import('esbuild').Plugin} */
const limitStyle = (/** @type {any} */ esbuild) => ({
  name: 'limit-style',
  setup(build) {
    build.onLoad({ filter: /pages.limit\.css$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await esbuild.transform(source, { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
});
