import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';

const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const readme = await readFile(fromRoot('README.md'), 'utf8');
const schema = JSON.parse(await readFile(fromRoot('dist/schedule.schema.json'), 'utf8'));
const documents = [...readme.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, source = '']) => source);

test('shows the smallest and a full document', () => assert.equal(documents.length, 2));

for (const [index, source] of documents.entries()) {
  test(`document ${index + 1} is valid by the schema, and uses no property that it does not know`, () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    const document = JSON.parse(source);
    validate(document);
    assert.deepEqual(validate.errors, null);
    const known = (/** @type {string} */ part) => Object.keys((schema.$defs[part] ?? schema).properties);
    const named = [...Object.keys(document), ...document.subEvent.flatMap(Object.keys)];
    const strange = named.filter(
      (key) => key !== '@type' && ![...known('series'), ...known('session')].includes(key),
    );
    assert.deepEqual(strange, []);
  });
}

test('embeds with tags and attributes that the element has', () => {
  const snippets = [...readme.matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, source = '']) => source);
  assert.ok(snippets.length >= 2);
  const attributes = [...readme.matchAll(/^\| `([a-z-]+)` \| `\w+` \|/gm)].map(([, name]) => name);
  for (const [, name = ''] of snippets.join('').matchAll(/ data-([a-z-]+)=/g))
    assert.ok([...attributes, 'series-schedule'].includes(name), name);
});

test('says of every state what the widget says', async () => {
  const source = await readFile(fromRoot('src/i18n/de.ts'), 'utf8');
  const tables = [...source.matchAll(/^ {2}(?:phase|registration): \{\n([\s\S]*?)^ {2}\},$/gm)];
  const words = tables.flatMap(([, table = '']) => [...table.matchAll(/: '([^']+)',$/gm)]);
  assert.equal(words.length, 12);
  for (const [, word] of words) assert.ok(readme.includes(`“${word}`), word);
});
