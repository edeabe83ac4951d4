import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { freshDist } from '../../scripts/fresh-dist.js';
import { SUMS, writeRelease } from '../../scripts/release-folder.js';
import { integrityOf, readReleases, register, snippet } from '../../scripts/releases.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const read = (/** @type {string} */ path) => readFile(join(ROOT, path));

describe('releases', () => {
  /** @type {string[]} */
  const folders = [];
  after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  it('S09 the register has the hash of the committed file', async () => {
    const { version } = JSON.parse(String(await read('package.json')));
    const releases = await readReleases();
    assert.equal(releases[version]?.integrity, integrityOf(await read('dist/series-schedule.js')));
  });

  it('S09 a released version keeps its file, and an unreleased version takes the new file', () => {
    const open = { released: null, integrity: integrityOf('first') };
    const released = { ...open, released: '2027-01-01' };
    assert.deepEqual(register({ '1.0.0': open }, '1.0.0', 'second').releases, {
      '1.0.0': { released: null, integrity: integrityOf('second') },
    });
    assert.deepEqual(register({ '1.0.0': released }, '1.0.0', 'first').failures, []);
    const { releases, failures } = register({ '1.0.0': released }, '1.0.0', 'second');
    assert.deepEqual(releases, { '1.0.0': released });
    assert.match(failures[0] ?? '', /1\.0\.0 was released on 2027-01-01.*raise the version/);
    assert.deepEqual(Object.keys(register({ '1.0.0': released }, '1.1.0', 'second').releases), [
      '1.0.0',
      '1.1.0',
    ]);
  });

  it('S08 the snippet has version, hash and crossorigin, which browsers need to check a file from another origin', () => {
    const line = snippet('1.2.3', integrityOf('file'));
    assert.match(line, /src="[^"]*\/1\.2\.3\/series-schedule\.js"/);
    assert.match(line, /integrity="sha384-[\w+/]{64}" crossorigin async>/);
  });

  it('S30 two builds in two folders are identical, byte by byte', async () => {
    const { writeDist } = await import('../../scripts/dist.js');
    for (let build = 0; build < 2; build++) {
      const folder = await mkdtemp(join(ROOT, '.cache-'));
      folders.push(folder);
      await writeDist(folder);
    }
    const [first = '', second = ''] = folders;
    const names = await readdir(first, { recursive: true });
    assert.deepEqual(await readdir(second, { recursive: true }), names);
    for (const name of names.filter((one) => one.includes('.'))) {
      assert.deepEqual(await readFile(join(second, name)), await readFile(join(first, name)), name);
    }
  });

  it('S09 a release has what is published, with the hashes of all files, and the same source makes the same bytes', async () => {
    const { version } = JSON.parse(String(await read('package.json')));
    const parent = await mkdtemp(join(ROOT, '.cache-'));
    folders.push(parent);
    const dist = await freshDist();
    const folder = await writeRelease(parent, { dist, version });
    const sums = await readFile(join(folder, SUMS), 'utf8');
    await writeRelease(parent, { dist, version });
    assert.equal(await readFile(join(folder, SUMS), 'utf8'), sums);
    assert.deepEqual(await readdir(parent), [`series-schedule-${version}`]);

    const { stdout } = await promisify(execFile)('sha256sum', ['--check', SUMS], { cwd: folder });
    const names = stdout.trim().split('\n');
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    assert.equal(names.length, files.length - 1);
    const script = await readFile(join(folder, 'series-schedule.js'));
    assert.deepEqual(await readFile(join(folder, 'series-schedule.min.js')), script);
    assert.ok((await readFile(join(folder, 'script-tag.html'), 'utf8')).includes(integrityOf(script)));
    const plugin = unzipSync(await readFile(join(folder, `series-schedule-wordpress-${version}.zip`)));
    assert.match(
      Buffer.from(plugin['series-schedule/series-schedule.php'] ?? []).toString(),
      new RegExp(`Version: +${version}\n`),
    );
    assert.ok(
      files.some(({ name, parentPath }) => name === 'index.html' && parentPath.endsWith('assistant')),
    );
  });

  it('S09 a version that the changelog lacks is not released', async () => {
    const options = { dist: await freshDist(), version: '0.0.9' };
    await assert.rejects(
      writeRelease(join(ROOT, '.cache'), options),
      /CHANGELOG\.md has no part “## \[0\.0\.9\]/,
    );
  });

  it('S30 the package has no dependencies and no install scripts', async () => {
    const { dependencies, peerDependencies, scripts } = JSON.parse(String(await read('package.json')));
    assert.deepEqual(
      { dependencies, peerDependencies },
      { dependencies: undefined, peerDependencies: undefined },
    );
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    assert.deepEqual(
      Object.keys(scripts).filter((name) => hooks.includes(name)),
      [],
    );
    const { lockfileVersion } = JSON.parse(String(await read('package-lock.json')));
    assert.ok(lockfileVersion >= 3);
  });
});
