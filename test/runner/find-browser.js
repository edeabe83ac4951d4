import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Chrome or Chromium by CHROME_PATH or in the places it is usually installed to; empty if in none. */
export function installedChrome() {
  // The search is the test runner's own, and only the runner's Chrome launcher can say where that lives.
  const require = createRequire(import.meta.resolve('@web/test-runner-chrome'));
  try {
    return require('chrome-launcher').Launcher.getFirstInstallation() ?? '';
  } catch {
    return '';
  }
}

/** Chromium out of an npm package, which exists for Linux on x64 only; empty elsewhere. */
export async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return '';
  const { default: packaged } = await import('@sparticuz/chromium');
  // It unpacks into the temporary folder and takes any `chromium` there for its own, of whatever version.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  mkdirSync(process.env.TMPDIR, { recursive: true });
  try {
    return await packaged.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The first of these programs on the PATH; empty if none is. @param {string[]} names */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstExecutable(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/** The first of these paths that leads to a program; empty if none does. @param {string[]} paths */
export function firstExecutable(paths) {
  return paths.find(isExecutable) ?? '';
}

/** Name and version as the browser at this path prints them. @param {string} path */
export function browserVersion(path) {
  const stdio = ['ignore', 'pipe', 'ignore'];
  const printed = execFileSync(path, ['--version'], { encoding: 'utf8', stdio });
  return printed.trim().replace(/^Mozilla | built on .*$/g, '');
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
