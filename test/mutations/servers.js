const SNIPPET = { file: 'deploy/nginx/series-schedule.conf' };
const MAPS = { file: 'deploy/nginx/series-schedule-http.conf' };
const CADDY = { file: 'deploy/Caddyfile' };
const REAL = { test: 'test/hosts/real-servers.test.js' };

/** @type {import('./mutations.js').Mutation[]} */
export const servers = [
  {
    row: 'S10',
    why: 'nginx does not allow other origins to read its files',
    ...SNIPPET,
    found: 'add_header Access-Control-Allow-Origin ',
    replacement: 'add_header X-Nothing ',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'nginx sends no Cross-Origin-Resource-Policy',
    ...SNIPPET,
    found: 'add_header Cross-Origin-Resource-Policy ',
    replacement: 'add_header X-Nothing ',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'nginx lets browsers sniff content types',
    ...SNIPPET,
    found: 'add_header X-Content-Type-Options ',
    replacement: 'add_header X-Nothing ',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'nginx serves scripts as text/plain',
    ...SNIPPET,
    found: '"text/javascript; charset=utf-8"  js;',
    replacement: '"text/plain; charset=utf-8"       js;',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'nginx makes browsers revalidate a released version',
    ...MAPS,
    found: '"public, max-age=31536000, immutable"',
    replacement: '"public, no-cache"',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'nginx does not answer with 304',
    ...SNIPPET,
    found: 'etag on;',
    replacement: 'etag off;\nif_modified_since off;',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'Caddy does not allow other origins to read its files',
    ...CADDY,
    found: 'Access-Control-Allow-Origin *',
    replacement: 'X-Nothing *',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'Caddy sends no Cross-Origin-Resource-Policy',
    ...CADDY,
    found: 'Cross-Origin-Resource-Policy cross-origin',
    replacement: 'X-Nothing cross-origin',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'Caddy lets browsers sniff content types',
    ...CADDY,
    found: 'X-Content-Type-Options nosniff',
    replacement: 'X-Nothing nosniff',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'Caddy serves schedules as text/plain',
    ...CADDY,
    found: 'Content-Type "application/json; charset=utf-8"',
    replacement: 'Content-Type "text/plain; charset=utf-8"',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'Caddy does not mark released versions as immutable',
    ...CADDY,
    found: '"public, max-age=31536000, immutable"',
    replacement: '"public, max-age=31536000"',
    ...REAL,
  },
];
