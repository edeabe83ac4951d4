import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { onPath } from '../runner/find-browser.js';
import { missingPackages } from '../servers/checks.js';

const PUBLISH = fileURLToPath(new URL('../../deploy/publish.sh', import.meta.url));
const FORMS = ['schedule.json', 'schedule.json.br', 'schedule.json.gz'];

if (onPath('brotli')) describe('publish.sh', testPublish);
else it('brotli is installed for the tests of publish.sh', () => missingPackages('brotli'));

function testPublish() {
  let folder = '';
  let source = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'publish-'));
    source = join(folder, 'schedule.json');
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function publish(/** @type {string} */ text, /** @type {string} */ target, env = process.env) {
    await writeFile(source, text, { mode: 0o600 });
    return spawnSync('/bin/sh', [PUBLISH, source, join(folder, target)], { encoding: 'utf8', env });
  }

  /** The published schedule; checks that all its forms decode to the same text. */
  async function published(/** @type {string} */ target) {
    const [plain, brotli, gzip] = FORMS.map((name) => readFile(join(folder, target, name)));
    const text = String(await plain);
    assert.equal(String(brotliDecompressSync(await brotli)), text);
    assert.equal(String(gunzipSync(await gzip)), text);
    return text;
  }

  it('writes a file and its compressed forms, readable by the server, and no other file', async () => {
    const { status, stderr } = await publish('first', 'web/termine');
    assert.equal(status, 0, stderr);
    assert.equal(await published('web/termine'), 'first');
    assert.deepEqual((await readdir(join(folder, 'web/termine'))).sort(), FORMS);
    for (const name of FORMS)
      assert.equal((await stat(join(folder, 'web/termine', name))).mode & 0o777, 0o644, name);
  });

  it('replaces all forms of a schedule', async () => {
    await publish('first', 'termine');
    assert.equal((await publish('second', 'termine')).status, 0);
    assert.equal(await published('termine'), 'second');
  });

  it('never changes a published version, not even through the link of the floating channel', async () => {
    await publish('first', '0.1.0');
    await symlink('0.1.0', join(folder, '0'));
    for (const target of ['0.1.0', '0.1.0/', '0']) {
      const { status, stderr } = await publish('second', target);
      assert.equal(status, 1);
      assert.match(stderr, /give the new file a new version/);
      assert.equal(await published('0.1.0'), 'first');
    }
  });

  it('does nothing if the same version is already published', async () => {
    await publish('first', '0.1.0');
    const { mtimeMs } = await stat(join(folder, '0.1.0', 'schedule.json'));
    assert.equal((await publish('first', '0.1.0')).status, 0);
    assert.equal((await stat(join(folder, '0.1.0', 'schedule.json'))).mtimeMs, mtimeMs);
  });

  it('removes the old brotli form if brotli is missing', async () => {
    await publish('first', 'termine');
    const path = join(folder, 'bin');
    await mkdir(path);
    for (const tool of [
      'sh',
      'basename',
      'cat',
      'chmod',
      'cmp',
      'cp',
      'grep',
      'gzip',
      'mkdir',
      'mktemp',
      'mv',
      'rm',
    ])
      await symlink(onPath(tool), join(path, tool));
    const { status, stderr } = await publish('second', 'termine', { PATH: path });
    assert.equal(status, 0, stderr);
    assert.deepEqual((await readdir(join(folder, 'termine'))).sort(), ['schedule.json', 'schedule.json.gz']);
    assert.equal(String(gunzipSync(await readFile(join(folder, 'termine/schedule.json.gz')))), 'second');
  });

  it('works with the commands of deploy/README.md, which also release a version', async () => {
    const readme = await readFile(new URL('../../deploy/README.md', import.meta.url), 'utf8');
    const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
    assert.equal(blocks.length, 3);
    await mkdir(join(folder, 'dist'));
    await copyFile(PUBLISH, join(folder, 'publish.sh'));
    await writeFile(join(folder, 'dist/series-schedule.js'), 'script');
    const printed = blocks.map((block, index) => {
      if (index < 2) writeFileSync(source, `schedule ${index}`);
      const commands = block.replaceAll('/srv/series-schedule', join(folder, 'web'));
      const { status, stdout, stderr } = spawnSync('/bin/sh', ['-euc', commands], {
        encoding: 'utf8',
        cwd: folder,
      });
      assert.equal(status, 0, stderr);
      return stdout;
    });
    assert.equal(await published('web/termine'), 'schedule 1');
    assert.equal(await readlink(join(folder, 'web/series-schedule/0')), '0.2.0');
    const released = await readFile(join(folder, 'web/series-schedule/0/series-schedule.js'));
    assert.equal(String(released), 'script');
    assert.equal(printed.at(-1), createHash('sha384').update(released).digest('base64'));
  });

  it('exits with status 2 if its arguments are wrong', async () => {
    for (const args of [[], [source], [join(folder, 'missing'), folder]])
      assert.equal(spawnSync('/bin/sh', [PUBLISH, ...args]).status, 2);
  });
}
