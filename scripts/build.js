import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { bytesByModule, sizeTable } from './bytes-by-module.js';
import { install } from './install.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

/**
 * Largest size of dist/series-schedule.js in bytes after brotli. Lit, zod and @lit/task take 8,700 of them, the style
 * sheet 2,200, the two languages 2,000, reading without a false claim 10,000, the links to a session and to the calendar
 * 500, and what other programs do to the page and the file 900: documents and their style sheets, saved and morphed pages,
 * slots in every view, damaged scripts, tags in the wrong place, anchors, Dark Reader (docs/design.md, “Size”).
 */
const SIZE_LIMIT = 41_300;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

process.chdir(ROOT);
await install();
const { writeDist } = await import('./dist.js');
const { ASSISTANT_FOLDER, buildAssistant } = await import('./assistant.js');
const { buildCli, CLI_FILES } = await import('./cli.js');
const { docsTables } = await import('./docs-tables.js');
const { readReleases, register, snippet, writeReleases } = await import('./releases.js');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const failures = values.check ? await check() : await build();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

async function build() {
  await writeDist(DIST);
  await docsTables(DIST, await brotliSize(), { write: true });
  const { releases, failures } = register(await readReleases(), version, await script());
  await writeReleases(releases);
  // It knows the register.
  await buildCli(DIST);
  await buildAssistant(DIST);
  console.log(
    `Bytes by module, before compression:\n${sizeTable(await bytesByModule(join(DIST, 'series-schedule.js')))}\n`,
  );
  console.log(`${snippet(version, releases[version].integrity)}\n`);
  return [...failures, ...(await sizeFailures())];
}

/** Compares everything that is built with what is committed. @returns messages for all that differs */
async function check() {
  const folder = await mkdtemp(join(ROOT, '.cache-'));
  try {
    await writeDist(folder);
    const [committed, built] = await Promise.all([contents(DIST), contents(folder)]);
    const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
    const differing = names.filter((name) => !same(committed.get(name), built.get(name)));
    return [
      ...differing.map(
        (name) => `dist/${name} is not what a clean build makes; run npm run build and commit it`,
      ),
      ...(await docsTables(folder, await brotliSize(), { write: false })),
      ...(await registerFailures()),
      ...(await sizeFailures()),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function script() {
  return readFile(join(DIST, 'series-schedule.js'));
}

async function brotliSize() {
  return brotliCompressSync(await script()).length;
}

async function registerFailures() {
  const known = await readReleases();
  const { releases, failures } = register(known, version, await script());
  if (known[version]?.integrity === releases[version].integrity) return failures;
  return [...failures, 'deploy/releases.json has another hash; run npm run build and commit it'];
}

async function sizeFailures() {
  const size = await brotliSize();
  console.log(`series-schedule.js: ${size} bytes after brotli, of ${SIZE_LIMIT} allowed`);
  return size > SIZE_LIMIT ? [`series-schedule.js is ${size - SIZE_LIMIT} bytes over its limit`] : [];
}

/** @returns {Promise<Map<string, Buffer>>} every file below a folder that is committed, by its path */
async function contents(/** @type {string} */ folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && !CLI_FILES.includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith(ASSISTANT_FOLDER));
  return new Map(
    await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)])),
  );
}

function same(/** @type {Buffer | undefined} */ a, /** @type {Buffer | undefined} */ b) {
  return a !== undefined && b !== undefined && a.equals(b);
}
