import { caddyPath, startCaddy } from './caddy.js';
import { opensslPath } from './certificate.js';
import { hasBrotliModule, nginxPath, startNginx } from './nginx.js';

/** @param {(string | false)[]} packages */
const missing = (...packages) => packages.filter((name) => name !== false);

/** The servers that deploy/ has a configuration for, and which of their packages are not installed. */
export const SERVERS = [
  {
    name: 'nginx',
    start: startNginx,
    missing: missing(
      !nginxPath() && 'nginx',
      !hasBrotliModule() && 'libnginx-mod-http-brotli-static',
      !opensslPath() && 'openssl',
    ),
    // Without a version; nginx can't leave it out.
    ownHeaders: { server: 'nginx' },
  },
  {
    name: 'Caddy',
    start: startCaddy,
    missing: missing(!caddyPath() && 'caddy', !opensslPath() && 'openssl'),
    ownHeaders: {},
  },
];
