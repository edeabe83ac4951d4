import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { Script } from 'node:vm';
import { transform } from 'esbuild';
import { minify as minifyMarkup } from 'html-minifier-terser';
import { minify as terser } from 'terser';
import { inBrowsers } from './harness/browsers.js';
import { file } from './harness/network.js';

const SCRIPT = 'dist/series-schedule.js';
const source = String(await file(process.env.MUTATED_SCRIPT ?? SCRIPT));

/** Runs one of Debian's minifiers in Python. @param {string} module @param {string} code */
function python(module, code) {
  const program = `import sys, ${module}; sys.stdout.buffer.write(${module}.jsmin(sys.stdin.buffer.read().decode()).encode())`;
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', program], { input: code });
  assert.equal(status, 0, String(stderr));
  return String(stdout);
}

/** The first of the family, in JavaScript. It writes its functions to the global object. @param {string} code */
async function crockford(code) {
  const { jsmin } = /** @type {any} */ (await import('jsmin'));
  return String(jsmin(code, 2));
}

/** What optimizers of content management systems do to a script. @type {Record<string, (code: string) => string | Promise<string>>} */
const MINIFIERS = {
  'rjsmin of Debian': (code) => python('rjsmin', code),
  'jsmin of Debian': (code) => python('jsmin', code),
  'jsmin of npm': crockford,
  terser: async (code) => (await terser(code)).code ?? '',
  'terser, twice and toplevel': async (code) =>
    (await terser(code, { toplevel: true, compress: { passes: 2, unsafe: true }, ecma: 2020 })).code ?? '',
  esbuild: async (code) => (await transform(code, { minify: true })).code,
  'esbuild for older browsers': async (code) =>
    (await transform(code, { minify: true, target: 'es2018' })).code,
  'html-minifier-terser': async (code) => {
    const markup = `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
    const small = await minifyMarkup(markup, { collapseWhitespace: true, minifyJS: true });
    return small.replace(/^<script>|<\/script>$/g, '');
  },
  'the white space at the ends of lines is cut off': (code) => code.replace(/[ \t]+$/gm, ''),
};

/** Whether a text can be parsed as a script. @param {string} code */
function isScript(code) {
  try {
    return !!new Script(code);
  } catch {
    return false;
  }
}

for (const [name, minify] of Object.entries(MINIFIERS)) {
  inBrowsers(`E37 after ${name} the widget is as before, or the page keeps its link`, async (world) => {
    const snippet = world.snippet.replace(world.script, '/series-schedule.js');
    const plain = await world.open(snippet);
    await plain.shows(3);
    const wanted = await plain.read('markup');
    // One that can't read the script stops with an error, and optimizers then take the script as it is.
    const small = await Promise.resolve(source)
      .then(minify)
      .catch(() => source);
    world.network.route('/series-schedule.js', small);
    const host = await world.open(snippet, { path: '/klein' });
    const settled = async () => {
      const [count] = await host.read('sessionCounts');
      return count === 3 || (await host.trouble()).length > 0 || host.warnings.length > 0;
    };
    await host.becomes(settled, true, 'a widget or a reason');
    if ((await host.read('sessionCounts'))[0] === 3) {
      assert.deepEqual(await host.read('markup'), wanted);
    } else {
      assert.equal(await host.read('isVisible'), true);
      // It is no JavaScript any more, or the script itself has noticed.
      if (isScript(small)) await host.assertQuiet();
    }
    if (/terser|esbuild/.test(name)) assert.deepEqual(await host.read('sessionCounts'), [3]);
    await plain.assertQuiet();
  });
}

inBrowsers(
  'E37 a script whose texts have lost their spaces says so, and leaves the page alone',
  async (world) => {
    world.network.route('/series-schedule.js', python('rjsmin', source));
    const box = `<div data-series-schedule="${world.schedule}"><a href="/termine">Alle Termine</a></div>`;
    const host = await world.open(world.snippet + box);
    await host.becomes(async () => host.warnings.length, 1, 'warnings');
    assert.match(host.warnings[0] ?? '', /minifier; leave series-schedule\.js out of it/);
    assert.equal(await host.page.$$eval('a', (all) => all.filter((one) => one.checkVisibility()).length), 2);
    assert.deepEqual(world.network.requestsFor('/schedule.json'), []);
    await host.assertQuiet();
  },
);

/** How optimizers join scripts. @type {Record<string, string>} */
const JOINTS = { 'a line break': '\n', 'a semicolon': '\n;' };

for (const [name, joint] of Object.entries(JOINTS)) {
  inBrowsers(`E37 works in a file that is joined with ${name}`, async (world) => {
    const others = ['(function () { window.before = true })()', '(function () { window.after = true })()'];
    world.network.route('/series-schedule.js', [others[0], source, others[1]].join(joint));
    const host = await world.open(world.snippet);
    await host.shows(3);
    assert.deepEqual(await host.page.evaluate(() => ['before', 'after'].map((name) => name in window)), [
      true,
      true,
    ]);
    await host.assertQuiet();
  });
}

it('E37 dist has the script under a name that optimizers leave out', async () => {
  const script = String(await file(SCRIPT));
  assert.equal(String(await file('dist/series-schedule.min.js')), script);
  // Its last line is a comment, in which a file that is joined with nothing between them would begin.
  assert.match(script, /\n$/);
});
