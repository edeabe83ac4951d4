import assert from 'node:assert/strict';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { FLOATING, schedule, SCHEDULE, script, VERSIONED } from './site.js';

const YEAR = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600';
export const MINUTE = 'public, max-age=60';
const JSON_TYPE = 'application/json; charset=utf-8';
const SCRIPT_TYPE = 'text/javascript; charset=utf-8';

/** Headers of every answer, errors included. */
export const ALWAYS = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  vary: 'Accept-Encoding',
};
export const EXPOSED = { 'access-control-expose-headers': 'Date, Age' };

/** The served files, each with the headers of its successful answers. */
export const RESOURCES = [
  { path: VERSIONED, content: script, headers: { 'cache-control': YEAR }, type: SCRIPT_TYPE },
  { path: FLOATING, content: script, headers: { 'cache-control': HOUR }, type: SCRIPT_TYPE },
  {
    path: SCHEDULE,
    content: schedule,
    headers: { 'cache-control': `${MINUTE}, stale-while-revalidate=60`, ...EXPOSED },
    type: JSON_TYPE,
  },
];

/** Headers that HTTP itself adds; they carry nothing about the visitor. */
export const PLAIN = [
  'accept-ranges',
  'connection',
  'content-length',
  'date',
  'transfer-encoding',
  'alt-svc',
];

export const DECODERS = {
  identity: (/** @type {Buffer} */ body) => body,
  gzip: gunzipSync,
  br: brotliDecompressSync,
};
export const ENCODINGS = /** @type {(keyof typeof DECODERS)[]} */ (Object.keys(DECODERS));

/** @param {Record<string, string>} headers @param {string[]} names */
export const without = (headers, names) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** @param {Record<string, string>} headers @param {Record<string, string>} expected */
export function assertHas(headers, expected) {
  const found = Object.keys(expected).map((name) => [name, headers[name]]);
  assert.deepEqual(Object.fromEntries(found), expected);
}

/** The widget corrects the visitor's clock with this header, so it has to be the current time. */
export function assertNow(/** @type {string | undefined} */ date) {
  assert.ok(Math.abs(Date.parse(date ?? '') - Date.now()) < 60_000, date);
}
