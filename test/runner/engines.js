import {
  browserVersion,
  firstExecutable,
  installedChrome,
  onPath,
  packagedChromium,
} from './find-browser.js';
import { PuppeteerLauncher } from './puppeteer-launcher.js';
import { WebKitLauncher } from './webkit-launcher.js';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} version as the browser prints it; WebKitGTK tells only once it runs
 * @property {string} path where the browser is, empty when it is missing
 * @property {string} packages what `apt-get install` needs to bring it
 * @property {import('puppeteer-core').LaunchOptions} [launchOptions] for puppeteer, which does not drive WebKit
 * @property {import('./webkit-session.js').WebKitPaths} [paths] of WebKitGTK and what it needs
 * @property {() => import('@web/test-runner-core').BrowserLauncher} launcher
 */

/** Every engine the tests run in, found on this machine or missing. @returns {Promise<Engine[]>} */
export async function findEngines() {
  return [await chromium(), firefox(), webkit()];
}

/** @returns {Promise<Engine>} */
async function chromium() {
  const installed = installedChrome();
  const path = installed || (await packagedChromium());
  const version = path && browserVersion(path);
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  // Chromium refuses to sandbox what root starts, as root does in most containers.
  if (process.getuid?.() === 0 || !installed) args.push('--no-sandbox');
  if (!installed) args.push('--no-zygote');
  const launchOptions = { executablePath: path, headless: installed ? true : 'shell', args };
  return {
    name: 'chromium',
    version,
    path,
    packages: 'chromium',
    launchOptions,
    launcher: () => new PuppeteerLauncher(version, launchOptions),
  };
}

/** @returns {Engine} */
function firefox() {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const path = onPath('firefox-esr', 'firefox') || firstExecutable([mac]);
  const version = path && browserVersion(path);
  const launchOptions = /** @type {const} */ ({ browser: 'firefox', executablePath: path });
  return {
    name: 'firefox',
    version,
    path,
    packages: 'firefox-esr',
    launchOptions,
    launcher: () => new PuppeteerLauncher(version, launchOptions),
  };
}

/** @returns {Engine} */
function webkit() {
  const machine = { x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? process.arch;
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const browser = firstExecutable([
    `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    '/usr/lib/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ]);
  return {
    name: 'webkit',
    version: 'WebKitGTK',
    path: driver && xvfb && browser,
    packages: 'webkit2gtk-driver xvfb',
    paths: { driver, xvfb, browser },
    launcher: () => new WebKitLauncher({ driver, xvfb, browser }),
  };
}
