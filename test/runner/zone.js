import { startTestRunner } from '@web/test-runner';
import { runnerConfig } from './config.js';
import { findEngines } from './engines.js';
import { freePort } from './webdriver.js';

// Each zone has a process of its own, because a browser reads TZ when it starts. The parent sends which files and
// engine to run; it gets strings to print, then the counts.
process.once('message', async ({ files, engine: name, script }) => {
  const send = (/** @type {unknown} */ message) =>
    new Promise((resolve) => process.send?.(message, undefined, undefined, resolve));
  const engine = (await findEngines()).find((one) => one.name === name);
  if (!engine?.path) {
    await send(`  ✗ ${name}: not found, try "apt-get install ${engine?.packages}"`);
    await send({ passed: 0, failed: 1 });
    return process.disconnect();
  }
  await send(`  ${engine.version}, ${engine.path}`);
  const config = runnerConfig({
    files,
    engine,
    script,
    zone: process.env.TZ ?? '',
    port: await freePort(),
    send,
  });
  await startTestRunner({ config, readCliArgs: false, readFileConfig: false });
});

// Browsers outlive a process that is merely killed. An interrupt ends them all, which `exit` does not: there
// Puppeteer passes over every second browser.
process.once('disconnect', () => process.kill(process.pid, 'SIGINT'));
process.once('SIGTERM', () => process.kill(process.pid, 'SIGINT'));
