import { caddyPath, startCaddy } from './caddy.js';
import { opensslPath } from './certificate.js';
import { hasBrotliModule, nginxPath, startNginx } from './nginx.js';

/** @param {(string | false)[]} packages */
const missing = (...packages) => packages.filter((name) => name !== false);

/** The servers with a configuration in deploy/, and their packages that are not installed. */
export const SERVERS = [
  {
    name: 'nginx',
    start: startNginx,
    missing: missing(
      !nginxPath() && 'nginx',
      !hasBrotliModule() && 'libnginx-mod-http-brotli-static',
      !opensslPath() && 'openssl',
    ),
    // nginx always sends this header, but without a version here.
    ownHeaders: { server: 'nginx' },
  },
  {
    name: 'Caddy',
    start: startCaddy,
    missing: missing(!caddyPath() && 'caddy', !opensslPath() && 'openssl'),
    ownHeaders: {},
  },
];
