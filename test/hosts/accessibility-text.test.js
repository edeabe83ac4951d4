import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { it } from 'node:test';
import { file } from './harness/network.js';

const statement = String(await file('docs/barrierefreiheit.md'));
const script = String(await file('docs/screenreader.md'));
/** The paragraph that webmasters paste into their statement. */
const [pasted = ''] = (statement.match(/(?:^>.*\n)+/gm) ?? []).map((block) => block.replace(/^> ?/gm, ''));

it('statement: names exactly the engines that are installed and used', async () => {
  const { devDependencies } = JSON.parse(String(await file('test/package.json')));
  const engines = String(await file('test/hosts/harness/accessibility-engines.js'));
  const [, used = ''] =
    /const ENGINES = \{(.+?)\}/.exec(String(await file('test/hosts/accessibility.test.js'))) ?? [];
  const named = {
    axe: ['axe-core', 'axe-core'],
    ace: ['IBM Equal Access', 'accessibility-checker-engine'],
    alfa: ['Siteimprove Alfa', '@siteimprove/alfa-rules'],
  };
  assert.deepEqual(
    used.split(',').map((one) => one.trim()),
    Object.keys(named),
  );
  for (const [name, dependency] of Object.values(named)) {
    assert.ok(pasted.includes(name), name);
    assert.ok(dependency in devDependencies && engines.includes(dependency), dependency);
  }
  assert.match(pasted, /drei automatischen Werkzeugen/);
});

it('statement: names the tested standards, and the checks that are still missing', async () => {
  assert.match(pasted, /WCAG\u00a02\.2 \(Stufen A und AA\)/);
  assert.match(pasted, /EN\u00a0301\u00a0549 \(V4\.1\.1\)/);
  const engines = String(await file('test/hosts/harness/accessibility-engines.js'));
  for (const tag of ['wcag2a', 'wcag2aa', 'wcag22aa', 'EN-301-549v4'])
    assert.ok(engines.includes(`'${tag}'`), tag);
  for (const words of [
    /nur einen Teil der Barrieren/,
    /Nicht geprüft sind .*PDF/,
    /\[Name der Veranstalterin\]/,
  ])
    assert.match(pasted, words);
  const { version } = JSON.parse(String(await file('package.json')));
  for (const [, stated] of pasted.matchAll(/\[(\d+\.\d+\.\d+)\]/g)) assert.equal(stated, version);
});

it('statement: cites requirements that have a test for each claim', async () => {
  const claims = [...statement.matchAll(/^\| (.+?) +\| ([A-Z]\d\d(?:, [A-Z]\d\d)*) +\|$/gm)];
  assert.ok(claims.length >= 20);
  const folders = ['test/hosts', 'test/browser/element'];
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(new URL(`../../${folder}`, import.meta.url))).map((name) => `${folder}/${name}`),
    ),
  );
  const sources = names.flat().filter((name) => /\.test\.[jt]s$/.test(name));
  const tests = (await Promise.all(sources.map(async (name) => String(await file(name))))).join('\n');
  const named = claims.flatMap(([, claim, rows = '']) => rows.split(', ').map((row) => ({ row, claim })));
  assert.deepEqual(
    // A title begins with the numbers of its requirements.
    named.filter(({ row }) => !new RegExp(`['"\`](?:[A-Z]\\d\\d,? )*${row} `).test(tests)),
    [],
  );
});

it('statement: names only attributes and custom properties that exist', async () => {
  const element = await manifest();
  const known = [...element.attributes, ...element.cssProperties].map(({ name }) => name);
  const named = statement.matchAll(
    /`(--series-schedule-[\w-]+|heading-level|no-header|lang|target|theme)(?==|`)/g,
  );
  const names = [...named].map(([, name = '']) => name);
  for (const needed of ['heading-level', 'lang', 'no-header', 'target'])
    assert.ok(names.includes(needed), needed);
  for (const name of names) assert.ok(known.includes(name), name);
});

it('statement: says that no test with a screen reader has been run, or lists its date', () => {
  const [, rows = ''] = /^\| Datum .*\n\| -.*\n((?:\|.*\n)+)/m.exec(script) ?? [];
  const isEmpty = /^[|\s]+$/.test(rows);
  assert.equal(/Noch nicht durchgeführt/.test(script), isEmpty, 'docs/screenreader.md');
  assert.equal(/Menschen steht noch aus/.test(pasted), isEmpty, 'docs/barrierefreiheit.md');
  if (!isEmpty) assert.match(rows, /^\| \d{1,2}\. \S+ \d{4}|^\| \d{4}-\d\d-\d\d/m);
});

async function manifest() {
  const { modules } = JSON.parse(String(await file('dist/custom-elements.json')));
  return modules
    .flatMap((/** @type {any} */ { declarations }) => declarations)
    .find((/** @type {any} */ { tagName }) => tagName === 'series-schedule');
}
