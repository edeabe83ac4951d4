import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onPath } from '../runner/find-browser.js';
import { freePort } from '../runner/webdriver.js';
import { apachePath, phpModule, startApache } from './apache.js';
import { mariadbPath, startMariadb } from './mariadb.js';

const run = promisify(execFile);
/** Of Debian; or of another version, in a folder that the environment names. */
const WORDPRESS = process.env.WORDPRESS || '/usr/share/wordpress';
const SETUP = fileURLToPath(new URL('wordpress-setup.php', import.meta.url));

/** Users of a site by their roles; the password is the name. */
export const ROLES = /** @type {const} */ (['administrator', 'editor', 'author']);

/** Packages of Debian that the site needs and that are missing. */
export const missingForWordpress = () =>
  /** @type {[boolean, string][]} */ ([
    [existsSync(WORDPRESS), 'wordpress'],
    [existsSync(`${WORDPRESS}/wp-content/languages/de_DE.mo`), 'wordpress-l10n'],
    [existsSync(`${WORDPRESS}/wp-content/themes/twentytwentythree`), 'wordpress-theme-twentytwentythree'],
    [Boolean(mariadbPath()), 'mariadb-server-core'],
    [Boolean(apachePath()), 'apache2-bin'],
    [Boolean(phpModule()), 'libapache2-mod-php'],
    [Boolean(onPath('php')), 'php-cli'],
  ]).flatMap(([isThere, name]) => (isThere ? [] : [name]));

/**
 * A WordPress of its own, in German, with one user for each role.
 *
 * @typedef {object} Site
 * @property {string} origin
 * @property {string} folder of the site's files
 * @property {(code: string) => Promise<any>} php runs PHP in the site; answers with what the code returns
 * @property {() => Promise<string>} log of the web server, with PHP's errors
 * @property {() => Promise<void>} stop removes everything
 */

/**
 * Starts WordPress from Debian's packages behind Apache, with a temporary folder and database.
 *
 * @param {{ host: string, tls: import('./certificate.js').Certificate }} options host: its name, which leads to this machine
 * @returns {Promise<Site>}
 */
export async function startWordpress({ host, tls }) {
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const root = join(folder, 'site');
  const port = await freePort();
  const origin = `https://${host}:${port}`;
  const database = await startMariadb();
  /** @type {import('./process.js').Server | undefined} */
  let server;
  const stop = async () => {
    await server?.stop();
    await database.stop();
    await rm(folder, { recursive: true });
  };
  try {
    await copyFiles(root);
    await writeFile(join(root, 'wp-config.php'), configuration(origin, database.socket));
    await writeFile(join(root, '.htaccess'), PERMALINKS);
    await writeFile(join(folder, 'run.php'), RUN);
    const php = async (/** @type {string} */ code) => {
      const { stdout } = await run(onPath('php'), [join(folder, 'run.php'), root, code], {
        maxBuffer: 1e8,
      });
      return JSON.parse(stdout.slice(stdout.lastIndexOf('\u0001') + 1));
    };
    await run(onPath('php'), [SETUP, root, ROLES.join()]);
    await chmod(folder, 0o755);
    await ownedByServer(root);
    server = await startApache({ root, port, tls, php: true, host });
    return { origin, folder: root, php, log: server.log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Debian's files are links into other packages; of the translations only the German ones are needed. */
async function copyFiles(/** @type {string} */ root) {
  await cp(WORDPRESS, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !/\/wp-content\/languages\/(?!.*de_DE)[^/]+$|\/\.htaccess$/.test(path),
  });
}

/** Lets Apache's workers write uploads and plug-ins into a folder. */
export async function ownedByServer(/** @type {string} */ folder) {
  if (process.getuid?.() === 0) await run('chown', ['-R', 'www-data:www-data', folder]);
}

/** @param {string} origin @param {string} socket */
const configuration = (origin, socket) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEFAULT_THEME', 'twentytwentythree' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
// No request leaves the machine, and nothing happens by itself.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'test' );
	define( $name . '_SALT', 'test' );
}
$table_prefix = 'wp_';
define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** As WordPress itself writes it. */
const PERMALINKS = `RewriteEngine On
RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]
RewriteBase /
RewriteRule ^index\\.php$ - [L]
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
RewriteRule . /index.php [L]
`;

/** Runs code in the site; what it returns comes after a mark, because WordPress may print something before. */
const RUN = `<?php
list( , $root, $code ) = $argv;
$_SERVER['HTTPS'] = 'on';
$_SERVER['HTTP_HOST'] = 'localhost';
require $root . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
$result = eval( $code );
echo "\\1", json_encode( $result );
`;

/** What PHP has complained about in the plug-in. @param {Site} site */
export async function ownWarnings({ folder, log }) {
  const debug = await readFile(join(folder, 'debug.log'), 'utf8').catch(() => '');
  return `${debug}\n${await log()}`
    .split('\n')
    .filter((line) => /PHP .*plugins\/series-schedule\//.test(line));
}
