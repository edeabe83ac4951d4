import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { QUICK_HOSTS } from '../runner/quick-hosts.js';
import { mutations } from './mutations.js';

/*
 * Writes the table of mutations into test/README.md: node test/mutations/readme.js --write
 */

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const MARKS = /(?<=<!-- mutations -->\n)[^]*?(?=<!-- \/mutations -->)/;

/** The text of test/README.md with an up-to-date table. */
export const readmeOfTests = async () =>
  (await readFile(README, 'utf8')).replace(MARKS, () => `\n${table()}\n\n`);

/** Whether `npm test` runs the file. @param {string} test */
const isQuick = (test) =>
  !test.startsWith('test/hosts/') || QUICK_HOSTS.some((name) => test === `test/hosts/${name}.test.js`);

function table() {
  const quick = mutations.filter(({ test }) => isQuick(test)).length;
  return [
    `\`npm test\` notices ${quick} of the ${mutations.length}; those with † need \`npm test -- --all\`.\n`,
    '| Requirement | Mutation | File | Test |',
    '| --- | --- | --- | --- |',
    ...mutations.map(
      ({ row, why, file, test }) =>
        `| ${row} | ${why} | \`${file}\` | \`${test}\`${isQuick(test) ? '' : ' †'} |`,
    ),
  ].join('\n');
}

if (process.argv.includes('--write')) await writeFile(README, await readmeOfTests());
