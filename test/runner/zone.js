import { startTestRunner } from '@web/test-runner';
import { runnerConfig } from './config.js';
import { findEngines } from './engines.js';

// Each zone has a process of its own, because a browser reads TZ when it starts. The parent sends which files
// and engines to run; it gets strings to print, then the counts.
process.once('message', async ({ files, engines }) => {
  const found = await findEngines();
  const config = runnerConfig({
    files,
    engines: found.filter(({ name }) => engines.includes(name)),
    zone: process.env.TZ ?? '',
    send: (message) => new Promise((resolve) => process.send?.(message, resolve)),
  });
  await startTestRunner({ config, readCliArgs: false, readFileConfig: false });
});

// Browsers outlive a process that is merely killed. An interrupt ends them all, which `exit` does not: there
// Puppeteer passes over every second browser.
process.once('disconnect', () => process.kill(process.pid, 'SIGINT'));
process.once('SIGTERM', () => process.kill(process.pid, 'SIGINT'));
