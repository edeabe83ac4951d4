import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const read = (/** @type {string} */ path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

const page = await read('docs/errors.md');
const section = (/** @type {string} */ title) =>
  page.split(/^## /m).find((one) => one.startsWith(title)) ?? '';

/** The members of a union of texts. @param {string} source @param {string} type */
const membersOf = (source, type) => {
  const [, union = ''] = new RegExp(`type ${type} =([^]*?);\n`).exec(source) ?? [];
  return [...union.matchAll(/^ *\| '([^']+)'/gm)].map(([, member = '']) => member).sort();
};

/** The first words in code of the rows of a table, by column. @param {string} text @param {number} column */
const column = (text, column) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `') && !line.startsWith('| `code`'))
    .flatMap((line) =>
      [...(line.split('|')[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
    );

describe('docs/errors.md', () => {
  it('has each code of an error once, and no other', async () => {
    const codes = membersOf(await read('src/model/error-code.ts'), 'ErrorCode');
    assert.ok(codes.length >= 15);
    assert.deepEqual(column(section('Errors'), 1).sort(), codes);
  });

  it('has each name of an error', async () => {
    const names = membersOf(await read('src/model/error-name.ts'), 'ErrorName');
    assert.deepEqual([...new Set(column(section('Errors'), 2))].sort(), names);
  });

  it('has each code of a problem once, and no other', async () => {
    const codes = membersOf(await read('src/model/problem.ts'), 'ProblemCode');
    assert.deepEqual(column(section('Problems'), 1).sort(), codes);
  });

  it('has the sentences that visitors read', async () => {
    for (const language of ['de', 'en']) {
      const source = await read(`src/i18n/${language}.ts`);
      for (const name of ['failed', 'failedForNow', 'noSession']) {
        const [, words = name] = new RegExp(` ${name}: '([^']+)'`).exec(source) ?? [];
        assert.ok(section('What visitors read').includes(`| ${words} `), words);
      }
    }
  });
});

describe('the headers of a schedule', async () => {
  const README = await read('README.md');
  const [block = ''] = /```http\nAccess-Control[^]*?```/.exec(README) ?? [];
  const headers = [...block.matchAll(/^([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));

  it('T07 are four in the README, and the same in docs/embedding.md', async () => {
    assert.deepEqual(
      headers.map(({ name }) => name),
      [
        'Access-Control-Allow-Origin',
        'Access-Control-Expose-Headers',
        'Timing-Allow-Origin',
        'Cache-Control',
      ],
    );
    assert.ok((await read('docs/embedding.md')).includes(block));
  });

  for (const path of ['deploy/README.md', 'deploy/Caddyfile', 'nginx']) {
    it(`T07 are those of ${path}`, async () => {
      const text =
        path === 'nginx'
          ? (await read('deploy/nginx/series-schedule.conf')) +
            (await read('deploy/nginx/series-schedule-http.conf'))
          : await read(path);
      for (const { name, value } of headers) assert.ok(text.includes(name) && text.includes(value), name);
    });
  }
});
