import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { test } from 'node:test';
import { PNG } from 'pngjs';

const ofProject = (/** @type {string} */ path) => new URL(`../../${path}`, import.meta.url);
const read = (/** @type {string} */ path) => readFile(ofProject(path), 'utf8');

const styling = await read('docs/styling.md');
const api = await read('docs/api.md');
const { modules } = JSON.parse(await read('dist/custom-elements.json'));
const element = modules
  .flatMap((/** @type {any} */ { declarations }) => declarations)
  .find((/** @type {any} */ { tagName }) => tagName === 'series-schedule');
/** @param {{ name: string }[]} list */
const names = (list) => list.map(({ name }) => name);

const examples = [...styling.matchAll(/^```css\n([^]*?)^```$/gm)].map(([, css = '']) => css.trim());

test('styling: each custom property and part that the page names is one of the element', () => {
  const properties = [...styling.matchAll(/--series-schedule-[\w-]+/g)].map(([name]) => name);
  assert.ok(properties.length > 8);
  for (const name of properties) assert.ok(names(element.cssProperties).includes(name), name);
  const parts = [...styling.matchAll(/::part\(([^)]+)\)/g)].flatMap(([, list = '']) => list.split(' '));
  assert.ok(parts.length > 0);
  // A phase stands in the description of the part that carries it.
  const known = element.cssParts.flatMap((/** @type {any} */ { name, description }) => [
    name,
    ...[...description.matchAll(/`([\w-]+)`/g)].map(([, word]) => word),
  ]);
  for (const part of parts) assert.ok(known.includes(part), part);
});

for (const [index, page] of ['foundation', 'institute'].entries()) {
  test(`styling: the example of the ${page} is all that its page sets`, async () => {
    const css = await read(`demo/${page}.css`);
    const [, own = ''] = /\/\* The schedule: .*?\*\/\n([^]*?)\/\* Until here\. \*\//.exec(css) ?? [];
    assert.equal(examples[index], own.trim());
  });

  test(`styling: the ${page}'s picture is there, as wide as a desktop, and light`, async () => {
    assert.ok(styling.includes(`](${page}.png)`));
    const { size } = await stat(ofProject(`docs/${page}.png`));
    assert.ok(size < 200_000, `${size} bytes`);
    const { width, height } = PNG.sync.read(await readFile(ofProject(`docs/${page}.png`)));
    assert.equal(width, 1280);
    assert.ok(height > 600 && height < 1000, `${height} px`);
  });
}

test('styling: the slots of the example are those of the element', () => {
  const slots = [...api.matchAll(/ slot="([\w-]+)"/g)].map(([, name = '']) => name);
  assert.ok(slots.length > 0);
  for (const slot of slots) assert.ok(names(element.slots).includes(slot), slot);
});

test('styling: README, requirements and statement promise the same on accessibility', async () => {
  const requirements = await read('docs/requirements.md');
  const accessibility = /^## A – .*\n([^]*?)^\| Id/m.exec(requirements)?.[1] ?? '';
  assert.match(accessibility, /WCAG 2\.2, levels A and AA, and EN 301 549 v4\.1\.1/);
  for (const engine of ['axe-core', 'Equal Access', 'Alfa'])
    assert.ok(accessibility.includes(engine), engine);
  assert.ok(accessibility.includes('](barrierefreiheit.md)'));
  const isOpen = (await read('docs/screenreader.md')).includes('Noch nicht durchgeführt');
  const readme = await read('README.md');
  assert.match(readme, /WCAG 2\.2, levels A and AA, and EN 301 549 v4\.1\.1/);
  for (const text of [accessibility, readme])
    assert.equal(/no person has tested it with a screen reader yet/i.test(text), isOpen);
});
