import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (/** @type {string} */ path) => readFile(join(ROOT, path), 'utf8');

/** Lines that the README may have; everything longer belongs into docs. */
const LINES = 160;

const names = await readdir(join(ROOT, 'docs'), { recursive: true });
const PATHS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'deploy/README.md',
  ...names.filter((name) => name.endsWith('.md')).map((name) => join('docs', name)),
];
/** The pages by their paths. */
const pages = new Map(
  await Promise.all(PATHS.map(async (path) => /** @type {const} */ ([path, await read(path)]))),
);
const pageOf = (/** @type {string} */ path) => pages.get(path) ?? '';

/** Code blocks of one language with the page that they stand on. @param {string} language */
const blocks = (language) =>
  [...pages].flatMap(([path, text]) =>
    [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, 'gm'))].map(
      ([, source = '']) => ({ path, source }),
    ),
  );

/** A page without its code, in which a bracket is no link. @param {string} text */
const prose = (text) => text.replace(/^ *```[^]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '``');

/** Anchors of the headings of a page, as GitHub makes them. @param {string} text */
const anchorsOf = (text) =>
  [...text.replace(/^ *```[^]*?^ *```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

describe('documentation', () => {
  for (const [path, text] of pages) {
    it(`${path}: each link within the project leads to a file, and to a heading where it names one`, async () => {
      const links = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);
      for (const href of links.filter((one) => !/^(https?|mailto):/.test(one))) {
        const [file = '', anchor] = href.split('#');
        const target = file ? relative(ROOT, join(ROOT, dirname(path), file)) : path;
        assert.ok(await stat(join(ROOT, target)).catch(() => undefined), `${href}: no such file`);
        if (!anchor) continue;
        assert.ok(anchorsOf(await read(target)).includes(anchor), `${href}: no such heading`);
      }
    });
  }

  it(`the README has at most ${LINES} lines`, () =>
    assert.ok(pageOf('README.md').split('\n').length <= LINES));

  it('each page can be reached from the README', () => {
    const seen = new Set(['README.md']);
    for (const path of seen)
      for (const [, href = ''] of prose(pageOf(path)).matchAll(/\]\(([^)\s#]+\.md)[^)]*\)/g)) {
        const target = relative(ROOT, join(ROOT, dirname(path), href));
        if (pages.has(target)) seen.add(target);
      }
    assert.deepEqual(
      PATHS.filter((path) => !seen.has(path)),
      [],
    );
  });

  it('each generated table has its rows', () => {
    for (const path of ['docs/api.md', 'docs/json.md']) {
      const tables = [...pageOf(path).matchAll(/<!-- (?:api|fields):\w+ -->([^]*?)<!-- \//g)];
      assert.ok(tables.length >= 6, path);
      for (const [all, table = ''] of tables) assert.match(table, /^\| `/m, all.split('\n')[0]);
    }
  });
});

describe('JSON on the pages', async () => {
  const schema = JSON.parse(await read('dist/schedule.schema.json'));
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  const known = (/** @type {string} */ part) => Object.keys((schema.$defs[part] ?? schema).properties);
  const documents = blocks('json');

  it('the README and the page on JSON have the smallest document, and that page a full one', () => {
    const [smallest, ...others] = documents.filter(({ path }) => path === 'README.md');
    assert.deepEqual(others, []);
    const [same, full] = documents.filter(({ path }) => path === 'docs/json.md');
    assert.equal(same?.source, smallest?.source);
    assert.ok(full && full.source.length > 2000);
  });

  for (const [index, { path, source }] of documents.entries()) {
    it(`document ${index + 1}, on ${path}, can be pasted: it parses, and the schema knows all of it`, () => {
      const document = JSON.parse(source);
      validate(document);
      assert.deepEqual(validate.errors, null);
      const named = [...Object.keys(document), ...document.subEvent.flatMap(Object.keys)];
      const unknown = named.filter(
        (key) => key !== '@type' && ![...known('series'), ...known('session')].includes(key),
      );
      assert.deepEqual(unknown, []);
    });
  }
});

describe('snippets on the pages', () => {
  const attributes = [...pageOf('docs/api.md').matchAll(/^\| `([a-z-]+)` +\| `\w+` +\|/gm)].map(
    ([, name = '']) => name,
  );
  const snippets = blocks('html');

  it('are there, and so is the table of attributes', () => {
    assert.ok(attributes.length >= 15);
    assert.ok(snippets.length >= 8);
  });

  for (const { path, source } of snippets) {
    it(`${path}: has attributes that the element has: ${source.split('\n')[0]}`, () => {
      for (const [, name = ''] of source.matchAll(/ data-([a-z-]+)=/g))
        assert.ok([...attributes, 'series-schedule'].includes(name), name);
      for (const [, own = ''] of source.matchAll(/<series-schedule\b([^>]*)>/g))
        for (const [, name = ''] of own.matchAll(/\s([a-z-]+)(?==|\s|$)/g))
          assert.ok(attributes.includes(name), name);
    });
  }
});

describe('words on the pages', () => {
  it('a button is „Knopf“ on all pages and in the assistant, but in the words of a screen reader', async () => {
    const sources = (await readdir(join(ROOT, 'src'), { recursive: true }))
      .filter((name) => /[\\/]messages[\\/].*\.ts$/.test(name))
      .map(async (name) => /** @type {const} */ ([name, await read(join('src', name))]));
    for (const [name, text] of [...pages, ...(await Promise.all(sources))]) {
      if (name.endsWith('screenreader.md')) continue;
      assert.doesNotMatch(text.replace(/.*'spoken-button'.*/, ''), /Schalter|Schaltfläche/, name);
    }
  });

  it('the page on JSON says of every state what the widget says', async () => {
    const source = await read('src/i18n/de.ts');
    const tables = [...source.matchAll(/^ {2}(?:phase|registration): \{\n([\s\S]*?)^ {2}\},$/gm)];
    const words = tables.flatMap(([, table = '']) => [...table.matchAll(/: '([^']+)',$/gm)]);
    assert.equal(words.length, 12);
    for (const [, word] of words) assert.ok(pageOf('docs/json.md').includes(`“${word}`), word);
  });
});

describe('the catalogue in docs/requirements.md', async () => {
  const rows = [...pageOf('docs/requirements.md').matchAll(/^\| ([A-Z]\d\d) +\|(.*)$/gm)].map(
    ([, id = '', rest = '']) => ({ id, isOpen: rest.includes('**open**') }),
  );
  const paths = (await readdir(join(ROOT, 'test'), { recursive: true })).filter((path) =>
    /\.test\.[jt]s$/.test(path),
  );
  const tests = await Promise.all(paths.map((path) => read(join('test', path))));
  const isTested = (/** @type {string} */ id) =>
    tests.some((source) => new RegExp(`(['"\`])(?:[A-Z]\\d\\d,? )*${id}\\b`).test(source));

  it('has each number once', () => {
    assert.ok(rows.length > 130);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  });

  it('marks as open what no test names, and nothing else', () => {
    assert.deepEqual(
      rows.filter(({ id, isOpen }) => isTested(id) === isOpen).map(({ id }) => id),
      [],
    );
  });

  it('has every number that a title begins with', () => {
    const titles = tests.flatMap((source) => [
      ...source.matchAll(/\b(?:it|test|inBrowsers|describe)\(\s*['"`]((?:[A-Z]\d\d,? )+)/g),
    ]);
    const named = new Set(titles.flatMap(([, ids = '']) => ids.match(/[A-Z]\d\d/g) ?? []));
    assert.ok(named.size > 80);
    assert.deepEqual(
      [...named].filter((id) => !rows.some((row) => row.id === id)),
      [],
    );
  });
});
