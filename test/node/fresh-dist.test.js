import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { freshDist } from '../../scripts/fresh-dist.js';

describe('freshDist', () => {
  let root = '';
  let builds = 0;

  const write = async (/** @type {string} */ folder) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'script.js'), `build ${++builds}`);
  };
  const script = async () => String(await readFile(join(await freshDist({ root, write }), 'script.js')));

  beforeEach(async () => {
    builds = 0;
    root = await mkdtemp(join(tmpdir(), 'fresh-dist-'));
    for (const folder of ['src/model', 'scripts']) await mkdir(join(root, folder), { recursive: true });
    for (const file of ['vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'])
      await writeFile(join(root, file), file);
    await writeFile(join(root, 'src/model/moment.ts'), 'one');
  });

  afterEach(() => rm(root, { recursive: true }));

  it('builds what was never built', async () => {
    assert.equal(await script(), 'build 1');
  });

  it('builds again once a source has other content', async () => {
    await script();
    await writeFile(join(root, 'src/model/moment.ts'), 'two');
    assert.equal(await script(), 'build 2');
  });

  it('builds again once there is another source, or one less', async () => {
    await script();
    await writeFile(join(root, 'src/new.ts'), '');
    assert.equal(await script(), 'build 2');
    await rm(join(root, 'src/new.ts'));
    assert.equal(await script(), 'build 3');
  });

  it('builds again once the packages are others', async () => {
    await script();
    await writeFile(join(root, 'package-lock.json'), 'other');
    assert.equal(await script(), 'build 2');
  });

  it('keeps a build whose sources have other times alone', async () => {
    await script();
    await utimes(join(root, 'src/model/moment.ts'), new Date(), new Date());
    assert.equal(await script(), 'build 1');
  });

  it('builds again after a build that failed', async () => {
    const fail = () => Promise.reject(new Error('a mistake in src'));
    await assert.rejects(freshDist({ root, write: fail }), /a mistake/);
    assert.equal(await script(), 'build 1');
  });
});
