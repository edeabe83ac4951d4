import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstExecutable, onPath } from '../runner/find-browser.js';
import { freePort } from '../runner/webdriver.js';
import { listeningOn, serverFolder, startServer } from './process.js';

const CONFIGURATION = fileURLToPath(new URL('../../deploy/nginx', import.meta.url));
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The path of nginx, or an empty string if it is not installed. */
export const nginxPath = () => firstExecutable(['/usr/sbin/nginx']) || onPath('nginx');

/** Whether nginx can serve brotli. */
export const hasBrotliModule = () => existsSync(BROTLI_MODULE);

/**
 * Starts nginx with the files of `deploy/nginx`, placed as `deploy/README.md` says. Only port, folder, certificate
 * and logs are changed.
 *
 * @param {import('./process.js').Options & { brotli?: boolean, site?: string }} options brotli: false
 *   leaves out the module; site: replaces the text of series-schedule-site.conf
 */
export async function startNginx({ root, port, tls, brotli = hasBrotliModule(), site }) {
  const folder = await serverFolder();
  const listening = port ?? (await freePort());
  for (const name of ['conf.d', 'snippets', 'sites-enabled', 'log']) await mkdir(join(folder, name));
  await copy('series-schedule-http.conf', join(folder, 'conf.d'));
  await copy('series-schedule.conf', join(folder, 'snippets'));
  if (brotli) await copy('series-schedule-brotli.conf', join(folder, 'snippets'));
  const text = site ?? (await readFile(join(CONFIGURATION, 'series-schedule-site.conf'), 'utf8'));
  const own = ownSite(text, { root, port: listening, tls, logs: join(folder, 'log') });
  await writeFile(join(folder, 'sites-enabled/series-schedule-site.conf'), own);
  const main = join(folder, 'nginx.conf');
  await writeFile(main, mainConfiguration(brotli));
  return startServer({
    folder,
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${listening}`,
    program: nginxPath(),
    args: ['-p', folder, '-c', main, '-e', 'stderr'],
  });
}

async function copy(/** @type {string} */ name, /** @type {string} */ folder) {
  await copyFile(join(CONFIGURATION, name), join(folder, name));
}

/**
 * A site's configuration with the values of this machine.
 *
 * @param {string} text
 * @param {{ root: string, port: number, tls?: import('./certificate.js').Certificate, logs: string }} values
 */
function ownSite(text, { root, port, tls, logs }) {
  const [ipv4, ipv6] = listeningOn(port);
  const secure = tls ? ' ssl http2' : '';
  /** @type {[RegExp, string][]} */
  const values = [
    [/^( *listen) 443 ssl http2;$/m, `$1 ${ipv4}${secure};`],
    [/^( *listen) \[::\]:443 ssl http2;$/m, ipv6 ? `$1 ${ipv6}${secure};` : ''],
    [/^( *root) \S+;$/m, `$1 ${root};`],
    [/^ *ssl_certificate \S+;$/m, tls ? `ssl_certificate ${tls.cert};` : ''],
    [/^ *ssl_certificate_key \S+;$/m, tls ? `ssl_certificate_key ${tls.key};` : ''],
    [/^( *access_log) \/var\/log\/nginx\//m, `$1 ${logs}/`],
    [/^( *error_log) \/var\/log\/nginx\//m, `$1 ${logs}/`],
  ];
  return values.reduce((site, [line, value]) => {
    if (!line.test(site)) throw new Error(`series-schedule-site.conf has no line ${line}`);
    return site.replace(line, value);
  }, text);
}

/** Debian's main configuration, gzip included, but in a temporary folder and in the foreground. */
const mainConfiguration = (/** @type {boolean} */ brotli) => `
daemon off;
pid nginx.pid;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
${brotli ? `load_module ${BROTLI_MODULE};` : ''}
events {}
http {
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  default_type application/octet-stream;
  access_log log/others.log;
  gzip on;
  # Lets tests of the log choose a visitor's address.
  set_real_ip_from 127.0.0.1;
  real_ip_header X-Test-Address;
  include conf.d/*.conf;
  include sites-enabled/*;
}
`;
