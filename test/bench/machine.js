import { cpus } from 'node:os';

/** What the figures depend on, without the machine's name. @param {string} browser as it names itself */
export function machine(browser) {
  const [first] = cpus();
  return {
    cores: cpus().length,
    cpu: (first?.model ?? 'unknown').replace(/\s+/g, ' ').trim(),
    browser: browser.replace('/', ' ').replace(/^(Headless)?Chrome /, 'Chromium '),
    node: process.version,
  };
}
