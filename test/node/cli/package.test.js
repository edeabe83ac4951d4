import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeAuthority, makeCertificate } from './certificates.js';
import { PAGE } from './faults-of-pages.js';
import { SOUND } from './faults-of-documents.js';
import { serve } from './site.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SCRIPT = await readFile(join(ROOT, 'dist/series-schedule.js'), 'utf8');

/**
 * Runs a program and waits for its end.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
const execute = (file, args, options) =>
  new Promise((resolve) => {
    execFile(file, args, { maxBuffer: 2 ** 26, ...options }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });

describe('the package', () => {
  let folder = '';
  let cli = '';
  let archive = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'package-'));
    const { code, stderr } = await execute('npm', ['pack', '--pack-destination', folder], { cwd: ROOT });
    assert.equal(code, 0, stderr);
    const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.tgz'));
    archive = join(folder, name);
    await mkdir(join(folder, 'unpacked'));
    await execute('tar', ['-xzf', archive, '-C', join(folder, 'unpacked')]);
    // Only the one file, in a folder that has nothing else.
    cli = join(folder, 'alone', 'cli.js');
    await cp(join(folder, 'unpacked/package/dist/cli.js'), cli);
  });

  after(() => rm(folder, { recursive: true }));

  const run = (/** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ env = {}) =>
    execute(process.execPath, [cli, ...args], { cwd: join(folder, 'alone'), env: { LANG: 'C', ...env } });

  it('has a command line that runs without anything beside it', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await run([], { LC_ALL: 'de_DE.UTF-8' });
    assert.match(help.stdout, /^Aufruf: series-schedule/);
    const checked = await run(['check', join(ROOT, 'demo/zivilgesellschaft-und-amt.json')]);
    assert.equal(checked.code, 0, checked.stdout + checked.stderr);
    assert.match(checked.stdout, /Nothing to complain about/);
    assert.equal(checked.stderr, '');
  });

  it('publishes without anything beside it', async () => {
    const out = join(folder, 'web');
    const { code, stdout, stderr } = await run([
      ...['publish', join(ROOT, 'demo/example-series.json'), '--out', out],
      ...['--url', 'https://beispiel.example/termine/'],
    ]);
    assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: '', stderr: '' });
    const page = await readFile(join(out, 'index.html'), 'utf8');
    assert.equal(page.match(/<li part="session /g)?.length, 19);
    assert.doesNotMatch(page, /<button|lit-part|\?lit\$/);
    assert.match(await readFile(join(out, 'schedule.css'), 'utf8'), /light-dark\(/);
  });

  it('brings no dependency', async () => {
    const target = join(folder, 'site');
    await mkdir(target);
    await writeFile(join(target, 'package.json'), '{}');
    const { code, stderr } = await execute(
      'npm',
      ['install', '--offline', '--no-audit', '--no-fund', archive],
      { cwd: target },
    );
    assert.equal(code, 0, stderr);
    const installed = (await readdir(join(target, 'node_modules'))).filter((name) => !name.startsWith('.'));
    assert.deepEqual(installed, ['series-schedule']);
    const { stdout } = await execute('npx', ['--no', 'series-schedule', '--version'], { cwd: target });
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('lists the licences of all that is bundled, and where the source of ical.js is', async () => {
    const licences = await readFile(
      join(folder, 'unpacked/package/dist/CLI-THIRD-PARTY-LICENSES.md'),
      'utf8',
    );
    for (const name of [
      'parse5',
      'jsonc-parser',
      'content-security-policy-parser',
      'ical.js',
      'zod',
      'lit',
      '@lit-labs/ssr',
    ]) {
      assert.match(licences, new RegExp(`^## ${name} - `, 'm'));
    }
    assert.match(licences, /npmjs\.com\/package\/ical\.js/);
  });

  it('does not commit the command line', async () => {
    const { stdout } = await execute('git', ['status', '--porcelain', 'dist'], { cwd: ROOT });
    assert.doesNotMatch(stdout, /cli/i);
  });

  describe('over https', () => {
    /** @type {Awaited<ReturnType<typeof makeAuthority>>} */
    let ca;
    let trusting = {};

    before(async () => {
      ca = await makeAuthority();
      await writeFile(join(folder, 'ca.pem'), ca.cert);
      trusting = { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') };
    });

    async function checked(
      /** @type {Record<string, import('./site.js').Answer | string>} */ answers,
      /** @type {{ cert: string, key: string }} */ certificate,
      path = '/schedule.json',
    ) {
      const site = await serve(answers, certificate);
      const { code, stdout, stderr } = await run(['check', `${site.origin}${path}`, '--json'], trusting);
      await site.close();
      assert.equal(stderr, '');
      const { findings } = JSON.parse(stdout);
      return { code, findings, codes: findings.map((/** @type {any} */ one) => one.code), site };
    }

    it('finds nothing in a schedule and a page that are served well', async () => {
      const certificate = await makeCertificate({ ca });
      const answers = {
        '/schedule.json': SOUND,
        '/seite.html': PAGE,
        '/series-schedule.js': SCRIPT,
        '/style.css': '',
      };
      for (const path of ['/schedule.json', '/seite.html']) {
        const { code, findings } = await checked(answers, certificate, path);
        assert.deepEqual(findings, []);
        assert.equal(code, 0);
      }
    });

    it('names each kind of bad certificate', async () => {
      /** @type {[string, Parameters<typeof makeCertificate>[0]][]} */
      const table = [
        ['certificate-expired', { ca, until: new Date('2024-02-02T00:00Z') }],
        ['certificate-name', { ca, name: 'anders.example' }],
        ['certificate-self-signed', {}],
        ['certificate', { ca: await makeAuthority() }],
      ];
      for (const [expected, options] of table) {
        const { code, codes } = await checked({ '/schedule.json': SOUND }, await makeCertificate(options));
        assert.deepEqual(codes, [expected]);
        assert.equal(code, 3);
      }
    });

    it('names what leads from https to http', async () => {
      const certificate = await makeCertificate({ ca });
      const plain = await serve({ '/schedule.json': SOUND, '/series-schedule.js': SCRIPT });
      const location = `${plain.origin}/schedule.json`;
      const redirected = await checked(
        { '/schedule.json': { status: 302, headers: { location } } },
        certificate,
      );
      assert.deepEqual(redirected.codes, ['redirect-to-http']);
      const page = PAGE.replace('/series-schedule.js', `${plain.origin}/series-schedule.js`).replace(
        /<meta http-equiv.*>/,
        '',
      );
      const answers = { '/seite.html': page, '/schedule.json': SOUND, '/style.css': '' };
      assert.deepEqual((await checked(answers, certificate, '/seite.html')).codes, ['script-http']);
      await plain.close();
    });

    it('names a script of another server whose hash browsers can not check', async () => {
      const certificate = await makeCertificate({ ca });
      const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
      const releases = JSON.parse(await readFile(join(ROOT, 'deploy/releases.json'), 'utf8'));
      const release = releases[version];
      const closed = { body: SCRIPT, headers: { 'access-control-allow-origin': undefined } };
      const other = await serve({ '/series-schedule.js': closed }, certificate);
      const answers = { '/schedule.json': SOUND, '/style.css': '' };
      const withTag = (/** @type {string} */ more) =>
        PAGE.replace(/<meta http-equiv.*>/, '').replace(
          '"/series-schedule.js"',
          `"${other.origin}/series-schedule.js" integrity="${release.integrity}" ${more}`,
        );
      const missing = await checked({ ...answers, '/seite.html': withTag('') }, certificate, '/seite.html');
      assert.deepEqual(missing.codes, ['integrity-without-crossorigin']);
      const refused = await checked(
        { ...answers, '/seite.html': withTag('crossorigin') },
        certificate,
        '/seite.html',
      );
      assert.deepEqual(refused.codes, ['integrity-without-cors']);
      await other.close();
    });
  });
});
