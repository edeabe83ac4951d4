import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, parseSync, runnerImport, Visitor } from 'vite';

/*
 * Chooses what the internal properties are called in the bundle (scripts/internal-names.ts), and keeps it in
 * scripts/short-names.json: exchanges two names at a time, and keeps what makes the file smaller. The build itself
 * only looks them up, so it gives the same file everywhere.
 *
 *   node scripts/choose-short-names.js [rounds]
 */

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** @typedef {Map<string, string>} Table what each property is called */

const TABLE = new URL('short-names.json', import.meta.url);
const LETTERS = [...'etnriaoscludfpmhgybvwxkETNRIAOSCLUDFPMHGYBVWXK_$'];
const PAIRS = [...'tnriao'].flatMap((end) => LETTERS.map((letter) => letter + end));

const ROUND = 30_000;
const rounds = Number(process.argv[2] ?? 4);

const { NAMES } = (await runnerImport('scripts/internal-names.ts')).module;
// It has made this a development, in which Vite bundles other files of Lit.
delete process.env.NODE_ENV;

const TAKEN = await othersNames();
const SHORT = [...LETTERS, ...PAIRS].filter((name) => !TAKEN.includes(name));

let table = await known();
let best = { table, bytes: Infinity };
for (let round = 0; round <= rounds; round++) {
  await keep(table);
  // Where properties have other names, the build gives variables other ones too: only now one knows what it comes to.
  const code = await bundle();
  const bytes = size(code);
  console.log(`${bytes} bytes`);
  if (bytes < best.bytes) best = { table, bytes };
  table = improved(code, table);
}
await keep(best.table);

/** @returns {Promise<Table>} the table as it is, with a name for each property */
async function known() {
  /** @type {Table} */
  const table = new Map(Object.entries(JSON.parse(await readFile(TABLE, 'utf8'))));
  for (const [name, short] of table) if (!NAMES.includes(name) || TAKEN.includes(short)) table.delete(name);
  for (const name of NAMES) {
    const used = new Set(table.values());
    if (!table.has(name)) table.set(name, SHORT.find((short) => !used.has(short)) ?? '');
  }
  return table;
}

/** @returns {Table} a better one, if half a minute finds any */
function improved(/** @type {string} */ code, /** @type {Table} */ start) {
  const places = placesOf(code);
  const used = [...start].filter(([, short]) => places.has(short)).map(([name]) => name);
  const any = () => used[Math.floor(Math.random() * used.length)] ?? '';
  let [table, bytes] = [start, size(code)];
  for (const end = Date.now() + ROUND; Date.now() < end;) {
    const [one, other] = [any(), any()];
    const tried = new Map(table).set(one, table.get(other) ?? '').set(other, table.get(one) ?? '');
    const less = size(renamed(code, places, start, tried));
    if (less <= bytes) [table, bytes] = [tried, less];
  }
  return table;
}

/**
 * The code with each property called as in the second table where it was as in the first.
 *
 * @param {string} code
 * @param {Map<string, number[]>} places
 * @param {Table} before
 * @param {Table} after
 */
function renamed(code, places, before, after) {
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

/** The short names that the bundle has of others: of the platform, and of Lit, which comes minified. */
async function othersNames() {
  const before = await readFile(TABLE, 'utf8');
  await keep(new Map(NAMES.map((/** @type {string} */ name) => [name, `own_${name}`])));
  const names = placesOf(await bundle()).keys();
  await writeFile(TABLE, before);
  return [...names].filter((name) => name.length < 3);
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
  const chunks = [made].flat().flatMap((/** @type {any} */ { output }) => output);
  return chunks.find(({ type }) => type === 'chunk').code;
}

function size(/** @type {string} */ text) {
  return brotliCompressSync(text).length;
}

async function keep(/** @type {Table} */ table) {
  const sorted = [...table].sort(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(TABLE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
