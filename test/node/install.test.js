import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { install } from '../../scripts/install.js';

describe('install', () => {
  let root = '';
  let runs = 0;

  const cleanInstall = () => void runs++;
  const lock = (/** @type {string} */ text) => writeFile(join(root, 'package-lock.json'), text);

  beforeEach(async () => {
    runs = 0;
    root = await mkdtemp(join(tmpdir(), 'install-'));
    await mkdir(join(root, 'node_modules'));
    await lock('one');
  });

  afterEach(() => rm(root, { recursive: true }));

  it('installs packages that no lock file vouches for', async () => {
    assert.equal(await install({ root, cleanInstall }), true);
    assert.equal(runs, 1);
  });

  it('leaves packages alone that came from the present lock file', async () => {
    await install({ root, cleanInstall });
    assert.equal(await install({ root, cleanInstall }), false);
    assert.equal(runs, 1);
  });

  it('installs again after the lock file changed', async () => {
    await install({ root, cleanInstall });
    await lock('two');
    assert.equal(await install({ root, cleanInstall }), true);
    assert.equal(runs, 2);
  });

  it('tries again after an install that failed', async () => {
    const fail = () => {
      throw new Error('no network');
    };
    await assert.rejects(install({ root, cleanInstall: fail }), /no network/);
    assert.equal(await install({ root, cleanInstall }), true);
  });
});
