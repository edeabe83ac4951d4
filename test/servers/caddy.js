import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { firstExecutable, onPath } from '../runner/find-browser.js';
import { freePort } from '../runner/webdriver.js';
import { listeningOn, serverFolder, startServer } from './process.js';

const CADDYFILE = fileURLToPath(new URL('../../deploy/Caddyfile', import.meta.url));

/** The path of Caddy, or an empty string if it is not installed. */
export const caddyPath = () => firstExecutable(['/usr/bin/caddy']) || onPath('caddy');

/**
 * Starts Caddy with `deploy/Caddyfile`; address, folder and log are set by the environment variables that it names.
 *
 * @param {import('./process.js').Options} options
 */
export async function startCaddy({ root, port, tls }) {
  const folder = await serverFolder();
  const listening = port ?? (await freePort());
  await mkdir(join(folder, 'log'));
  const configuration = await readCaddyfile({
    SERIES_SCHEDULE_SITE: `:${listening}`,
    SERIES_SCHEDULE_ROOT: root,
    SERIES_SCHEDULE_LOG: join(folder, 'log/access.log'),
  });
  const path = join(folder, 'caddy.json');
  await writeFile(path, JSON.stringify(onThisMachine(configuration, { folder, port: listening, tls })));
  return startServer({
    folder,
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${listening}`,
    program: caddyPath(),
    args: ['run', '--config', path],
    env: { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
}

/** Caddy's JSON configuration, made from the Caddyfile. @param {Record<string, string>} [env] */
export async function readCaddyfile(env) {
  const args = ['adapt', '--config', CADDYFILE, '--adapter', 'caddyfile'];
  const { stdout } = await promisify(execFile)(caddyPath(), args, { env: { ...process.env, ...env } });
  return JSON.parse(stdout);
}

/**
 * Adapts the configuration to a test machine: no administration port, no automatic certificates, own storage folder.
 *
 * @param {any} configuration
 * @param {{ folder: string, port: number, tls?: import('./certificate.js').Certificate }} values
 */
function onThisMachine({ logging, apps }, { folder, port, tls }) {
  const servers = Object.values(apps.http.servers);
  if (servers.length !== 1) throw new Error(`The Caddyfile makes ${servers.length} servers instead of one`);
  const server = { ...servers[0], listen: listeningOn(port), automatic_https: { disable: true } };
  const certificates = { load_files: [{ certificate: tls?.cert, key: tls?.key }] };
  return {
    admin: { disabled: true, config: { persist: false } },
    storage: { module: 'file_system', root: folder },
    logging,
    apps: {
      http: { servers: { site: tls ? { ...server, tls_connection_policies: [{}] } : server } },
      ...(tls && { tls: { certificates } }),
    },
  };
}
