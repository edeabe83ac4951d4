import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';

/**
 * The bytes of a minified file before compression, by the module that they come from, largest module first.
 *
 * @param {string} path of the file; its source map is next to it
 * @returns {Promise<readonly [module: string, bytes: number][]>}
 */
export async function bytesByModule(path) {
  const [code, map] = await Promise.all([readFile(path, 'utf8'), readFile(`${path}.map`, 'utf8')]);
  const sourceMap = new SourceMap(JSON.parse(map));
  /** @type {Map<string, number>} */
  const bytes = new Map();
  for (const [index, line] of code.split('\n').entries()) {
    for (let column = 0; column < line.length; column++) {
      const { originalSource = '' } = sourceMap.findEntry(index, column);
      const name = originalSource.replace(/^.*\/node_modules\//, '').replace(/^.*\/(?=src\/)/, '');
      bytes.set(name, (bytes.get(name) ?? 0) + Buffer.byteLength(line[column] ?? ''));
    }
  }
  return [...bytes].sort(([, a], [, b]) => b - a);
}

/**
 * A table to print, without the small modules.
 *
 * @param {Awaited<ReturnType<typeof bytesByModule>>} modules
 * @param least bytes of the smallest module in the table
 */
export const sizeTable = (modules, least = 400) =>
  modules
    .filter(([, bytes]) => bytes >= least)
    .map(([name, bytes]) => `${String(bytes).padStart(7)}  ${name}`)
    .join('\n');
