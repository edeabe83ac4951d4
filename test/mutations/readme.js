import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mutations } from './mutations.js';

/*
 * Writes the table of mutations in test/README.md: node test/mutations/readme.js --write
 */

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const MARKS = /(?<=<!-- mutations -->\n)[^]*?(?=<!-- \/mutations -->)/;

/** test/README.md as it has to be. */
export const readmeOfTests = async () =>
  (await readFile(README, 'utf8')).replace(MARKS, () => `\n${table()}\n\n`);

const table = () =>
  [
    '| Row | What is broken on purpose | Where | Noticed by |',
    '| --- | --- | --- | --- |',
    ...mutations.map(({ row, why, file, test }) => `| ${row} | ${why} | \`${file}\` | \`${test}\` |`),
  ].join('\n');

if (process.argv.includes('--write')) await writeFile(README, await readmeOfTests());
