import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, parseSync, runnerImport, Visitor } from 'vite';

/*
 * Chooses what the internal properties are called in the bundle (scripts/internal-names.ts), and keeps it in
 * scripts/short-names.json: exchanges two names at a time, and keeps what makes the file smaller. The build itself only
 * looks them up, so it gives the same file everywhere.
 *
 *   node scripts/choose-short-names.js [minutes]
 */

const TABLE = new URL('short-names.json', import.meta.url);
const LETTERS = [...'etnriaoscludfpmhgybvwxkETNRIAOSCLUDFPMHGYBVWXK_$'];
/** Names that the platform has as well. */
const TAKEN = ['as', 'at', 'do', 'el', 'id', 'if', 'in', 'is', 'of', 'ok'];
const PAIRS = [...'tnriao'].flatMap((end) => LETTERS.map((letter) => letter + end));
const SHORT = [...LETTERS, ...PAIRS].filter((name) => !TAKEN.includes(name));

const minutes = Number(process.argv[2] ?? 1);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { NAMES } = (await runnerImport('scripts/internal-names.ts')).module;
// It has made this a development, in which Vite bundles other files of Lit.
delete process.env.NODE_ENV;
/** @type {Map<string, string>} */
let table = new Map(Object.entries(JSON.parse(await readFile(TABLE, 'utf8'))));
for (const name of NAMES) {
  if (!table.has(name)) table.set(name, /** @type {string} */ (unused(table)));
}
for (const name of table.keys()) if (!NAMES.includes(name)) table.delete(name);
await keep(table);

const code = await bundle();
const places = placesOf(code);
// The commonest get one letter; the order is that of the list where two are as common.
const byCount = [...table.keys()].sort((one, other) => countOf(other) - countOf(one));
const counts = (/** @type {number} */ length) =>
  byCount.filter((name) => table.get(name)?.length === length).map(countOf);
if (Math.max(...counts(2)) > Math.min(...counts(1))) {
  const names = SHORT.slice(0, byCount.length);
  table = await keep(new Map(byCount.map((name, index) => [name, names[index] ?? ''])));
  console.log('The commonest have one letter now; run this again.');
} else {
  await keep(improved());
}

function improved() {
  let best = size(code);
  console.log(`${best} bytes`);
  const used = [...table].filter(([, short]) => places.has(short)).map(([name]) => name);
  const known = new Map(table);
  for (const end = Date.now() + minutes * 60_000; Date.now() < end;) {
    const [one, other] = [any(used), any(used)];
    const tried = new Map(table);
    tried.set(one, table.get(other) ?? '').set(other, table.get(one) ?? '');
    const shorter = size(renamed(known, tried));
    if (shorter > best) continue;
    if (shorter < best) console.log(`${shorter} bytes`);
    best = shorter;
    table = tried;
  }
  return table;
}

/** @returns {string} */
function any(/** @type {string[]} */ names) {
  return names[Math.floor(Math.random() * names.length)] ?? '';
}

function unused(/** @type {Map<string, string>} */ table) {
  const used = new Set(table.values());
  return SHORT.find((short) => !used.has(short));
}

function countOf(/** @type {string} */ name) {
  return places.get(table.get(name) ?? '')?.length ?? 0;
}

/** The code with each property called as in the second table where it was as in the first. */
function renamed(/** @type {Map<string, string>} */ before, /** @type {Map<string, string>} */ after) {
  const edits = [...before].flatMap(([name, short]) =>
    (places.get(short) ?? []).map((at) => ({ at, short, name: after.get(name) ?? short })),
  );
  edits.sort((one, other) => one.at - other.at);
  let text = '';
  let done = 0;
  for (const { at, short, name } of edits) {
    text += code.slice(done, at) + name;
    done = at + short.length;
  }
  return text + code.slice(done);
}

/** Where each name of a property stands. */
function placesOf(/** @type {string} */ code) {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  /** @param {{ computed: boolean, shorthand?: boolean }} node @param {any} key */
  const note = ({ computed, shorthand = false }, key) => {
    if (computed || shorthand || key.type !== 'Identifier') return;
    found.set(key.name, [...(found.get(key.name) ?? []), key.start]);
  };
  new Visitor({
    MemberExpression: (node) => note(node, node.property),
    Property: (node) => note(node, node.key),
    MethodDefinition: (node) => note(node, node.key),
    PropertyDefinition: (node) => note(node, node.key),
  }).visit(parseSync('bundle.js', code).program);
  return found;
}

/** @returns {Promise<string>} the file of the script tag */
async function bundle() {
  const lib = {
    entry: 'src/series-schedule.ts',
    formats: ['iife'],
    name: 'unused',
    fileName: () => 'bundle.js',
  };
  const made = await build({ logLevel: 'error', build: { write: false, lib: /** @type {any} */ (lib) } });
  const chunk = [made].flat().flatMap((/** @type {any} */ { output }) => output);
  return chunk.find(({ type }) => type === 'chunk').code;
}

function size(/** @type {string} */ text) {
  return brotliCompressSync(text).length;
}

async function keep(/** @type {Map<string, string>} */ table) {
  const sorted = [...table].sort(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(TABLE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return table;
}
