import { cpus } from 'node:os';

/** The machine and software that the figures depend on, without the host name. @param {string} browser product and version */
export function machine(browser) {
  const [first] = cpus();
  return {
    cores: cpus().length,
    cpu: (first?.model ?? 'unknown').replace(/\s+/g, ' ').trim(),
    browser: browser.replace('/', ' ').replace(/^(Headless)?Chrome /, 'Chromium '),
    node: process.version,
  };
}
