import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstExecutable, onPath } from '../runner/find-browser.js';
import { freePort } from '../runner/webdriver.js';
import { listeningOn, serverFolder, startServer } from './process.js';

const MODULES = '/usr/lib/apache2/modules';

/** Modules that shared hosting has; a test may take some away. */
const USUAL = [
  'mpm_prefork',
  'authz_core',
  'authz_host',
  'access_compat',
  'dir',
  'mime',
  'env',
  'setenvif',
  'alias',
  'rewrite',
  'headers',
  'expires',
  'filter',
  'deflate',
  'brotli',
  'negotiation',
  'autoindex',
];

/** The path of Apache, or an empty string if it is not installed. */
export const apachePath = () => firstExecutable(['/usr/sbin/apache2']) || onPath('apache2');

/** Apache's module for PHP, or an empty string. */
export const phpModule = () =>
  ['8.4', '8.3', '8.2'].map((version) => `${MODULES}/libphp${version}.so`).find(existsSync) ?? '';

/**
 * Starts Apache as shared hosting runs it: the site's own `.htaccess` files count.
 *
 * @param {import('./process.js').Options & { php?: boolean, host?: string, without?: string[], allow?: string }} options
 *   php: with PHP as a module; host: name in the origin; without: modules that are missing; allow: what .htaccess may do
 */
export async function startApache({
  root,
  port,
  tls,
  php = false,
  host = '127.0.0.1',
  without = [],
  allow = 'All',
}) {
  const folder = await serverFolder();
  // Apache's workers have a user of their own.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'log'));
  const listening = port ?? (await freePort());
  const modules = [...USUAL, ...(tls ? ['socache_shmcb', 'ssl'] : [])].filter(
    (name) => !without.includes(name),
  );
  const text = [
    `ServerRoot ${MODULES}/..`,
    `DefaultRuntimeDir ${folder}`,
    `PidFile ${folder}/apache.pid`,
    `Mutex file:${folder} default`,
    'ServerName localhost',
    ...listeningOn(listening).map((address) => `Listen ${address}`),
    ...modules.map((name) => `LoadModule ${name}_module modules/mod_${name}.so`),
    ...(php ? [`LoadModule php_module ${phpModule()}`, 'AddHandler application/x-httpd-php .php'] : []),
    // Root would not be allowed to serve.
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    'StartServers 2\nMinSpareServers 1\nMaxSpareServers 4\nMaxRequestWorkers 24\nKeepAliveTimeout 2',
    ...(without.includes('mime') ? [] : ['TypesConfig /etc/mime.types']),
    `ErrorLog ${folder}/log/error.log`,
    `CustomLog ${folder}/log/access.log "%t \\"%m %U\\" %>s"`,
    `DocumentRoot ${root}`,
    // Where a host has turned compression on, as many have.
    ...(without.includes('deflate')
      ? []
      : [
          'AddOutputFilterByType BROTLI_COMPRESS;DEFLATE text/html text/css text/javascript application/json',
        ]),
    // As Debian and hosts have it.
    '<FilesMatch "^\\.ht">\nRequire all denied\n</FilesMatch>',
    `<Directory ${root}>\nAllowOverride ${allow}\nOptions +FollowSymLinks\nRequire all granted\n</Directory>`,
    ...(without.includes('dir') ? [] : ['DirectoryIndex index.php index.html']),
    ...(tls ? ['SSLEngine on', `SSLCertificateFile ${tls.cert}`, `SSLCertificateKeyFile ${tls.key}`] : []),
  ];
  const main = join(folder, 'apache2.conf');
  await writeFile(main, `${text.join('\n')}\n`);
  return startServer({
    folder,
    origin: `${tls ? 'https' : 'http'}://${host}:${listening}`,
    program: apachePath(),
    args: ['-f', main, '-D', 'FOREGROUND'],
    ownGroup: true,
  });
}
