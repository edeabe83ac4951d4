import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install, TESTS } from './install.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const USAGE = `Usage: npm test -- [options] [files or globs]

Without options: the checks, the tests in Node, and in Chromium all of test/browser and the most telling tests on host
pages (test/runner/quick-hosts.js). With files, only these tests.

  --all             everything, on the built file, in every engine that is installed: what CI runs
  --dist            the tests of the element run on dist instead of src
  --part <name>     browser, types, lint, format, build, node or hosts; may be repeated
  --engine <name>   chromium, firefox or webkit; may be repeated
  --zone <name>     the time zone of the tests in browsers, such as Europe/Berlin; may be repeated
  --help            this text`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    dist: { type: 'boolean', default: false },
    part: { type: 'string', multiple: true, default: [] },
    engine: { type: 'string', multiple: true, default: [] },
    zone: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else await test();

async function test() {
  process.chdir(ROOT);
  let total = { passed: 0, failed: 1 };
  try {
    await install();
    await install({ root: TESTS });
    // Imported only now, because `install` may have installed the packages of these modules.
    const { plan } = await import('../test/runner/plan.js');
    const { runSteps } = await import('../test/runner/lanes.js');
    const steps = await plan({
      all: values.all,
      // A mutation is tested as a build of its own.
      dist: values.dist || values.all || Boolean(process.env.CI ?? process.env.MUTATED_SCRIPT),
      parts: values.part,
      engines: values.engine,
      zones: values.zone,
      files: positionals,
    });
    total = await runSteps(steps, { lanes: Math.max(2, availableParallelism()), print: console.log });
  } catch (error) {
    console.log(error);
  }
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}
