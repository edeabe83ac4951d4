const SNIPPET = { file: 'deploy/nginx/series-schedule.conf' };
const MAPS = { file: 'deploy/nginx/series-schedule-http.conf' };
const CADDY = { file: 'deploy/Caddyfile' };
const REAL = { test: 'test/hosts/real-servers.test.js' };

/** @type {import('./mutations.js').Mutation[]} */
export const servers = [
  {
    row: 'S10',
    why: 'nginx lets no other origin read what it serves',
    ...SNIPPET,
    found: 'add_header Access-Control-Allow-Origin ',
    replacement: 'add_header X-Nothing ',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'nginx does not say that its files are for other origins too',
    ...SNIPPET,
    found: 'add_header Cross-Origin-Resource-Policy ',
    replacement: 'add_header X-Nothing ',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'nginx lets browsers guess types',
    ...SNIPPET,
    found: 'add_header X-Content-Type-Options ',
    replacement: 'add_header X-Nothing ',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'nginx has a script for a text',
    ...SNIPPET,
    found: '"text/javascript; charset=utf-8"  js;',
    replacement: '"text/plain; charset=utf-8"       js;',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'nginx has browsers ask for a version again',
    ...MAPS,
    found: '"public, max-age=31536000, immutable"',
    replacement: '"public, no-cache"',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'nginx does not confirm what a browser has',
    ...SNIPPET,
    found: 'etag on;',
    replacement: 'etag off;\nif_modified_since off;',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'Caddy lets no other origin read what it serves',
    ...CADDY,
    found: 'Access-Control-Allow-Origin *',
    replacement: 'X-Nothing *',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'Caddy does not say that its files are for other origins too',
    ...CADDY,
    found: 'Cross-Origin-Resource-Policy cross-origin',
    replacement: 'X-Nothing cross-origin',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'Caddy lets browsers guess types',
    ...CADDY,
    found: 'X-Content-Type-Options nosniff',
    replacement: 'X-Nothing nosniff',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'Caddy has a schedule for a text',
    ...CADDY,
    found: 'Content-Type "application/json; charset=utf-8"',
    replacement: 'Content-Type "text/plain; charset=utf-8"',
    ...REAL,
  },
  {
    row: 'S10',
    why: 'Caddy does not say that a version never changes',
    ...CADDY,
    found: '"public, max-age=31536000, immutable"',
    replacement: '"public, max-age=31536000"',
    ...REAL,
  },
];
