import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mutations } from './mutations.js';

/*
 * Writes the table of mutations into test/README.md: node test/mutations/readme.js --write
 */

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const MARKS = /(?<=<!-- mutations -->\n)[^]*?(?=<!-- \/mutations -->)/;

/** The text of test/README.md with an up-to-date table. */
export const readmeOfTests = async () =>
  (await readFile(README, 'utf8')).replace(MARKS, () => `\n${table()}\n\n`);

const table = () =>
  [
    '| Requirement | Mutation | File | Test |',
    '| --- | --- | --- | --- |',
    ...mutations.map(({ row, why, file, test }) => `| ${row} | ${why} | \`${file}\` | \`${test}\` |`),
  ].join('\n');

if (process.argv.includes('--write')) await writeFile(README, await readmeOfTests());
