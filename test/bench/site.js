import { readFile } from 'node:fs/promises';
import { bundle } from './bundle.js';
import { CONTESTANTS } from './contestants.js';
import { resource } from './server.js';
import { scheduleOf } from './sessions.js';

/** @import { Server } from './server.js' */

const JSON_TYPE = 'application/json';

/** Content below the dates, because layout shift depends on how much of the window moves. */
const BELOW = '<p>Fragen beantwortet die Geschäftsstelle.</p>\n'.repeat(20);

/**
 * Puts the contestants' pages, scripts and schedules on the server.
 *
 * @param {Server} server
 * @param {object} what
 * @param {string[]} what.contestants
 * @param {number[]} what.sessions
 * @param {string} what.script path of the widget's file
 */
export async function buildSite({ resources }, { contestants, sessions, script }) {
  for (const name of new Set(contestants.map((key) => CONTESTANTS[key]?.script))) {
    if (!name) continue;
    const built =
      name === 'series-schedule' ? { script: await readFile(script, 'utf8'), style: '' } : await bundle(name);
    resources.set(`/${name}.js`, resource('text/javascript; charset=utf-8', built.script));
    if (built.style) resources.set(`/${name}.css`, resource('text/css; charset=utf-8', built.style));
  }
  for (const count of sessions) {
    resources.set(`/schedule-${count}.json`, scheduleResource(count));
    resources.set(`/plain-${count}.json`, scheduleResource(count, { isPlain: true }));
    for (const key of contestants) {
      const path = pathOf(key, count);
      // Static pages are made later, in a browser.
      if (key !== 'static')
        resources.set(path, resource('text/html; charset=utf-8', pageOf(key, count, resources)));
    }
  }
}

/** @param {string} contestant @param {number} count sessions */
export const pathOf = (contestant, count) => `/${contestant}-${count}.html`;

/** @param {number} count @param {Parameters<typeof scheduleOf>[1]} [kind] */
export const scheduleResource = (count, kind) => resource(JSON_TYPE, JSON.stringify(scheduleOf(count, kind)));

/** The page of a contestant. @param {string} key @param {number} count @param {Server['resources']} resources */
function pageOf(key, count, resources) {
  const { script, kind, isPreloaded, isScriptFirst, body } = CONTESTANTS[key] ?? {};
  // The peers' bundles are modules; the widget and the limit are classic scripts.
  const mode = isScriptFirst ? '' : kind === 'peer' ? ' type="module"' : ' async';
  const tag = script ? `<script src="/${script}.js"${mode}></script>` : '';
  const head = [
    isPreloaded && `<link rel="preload" as="fetch" crossorigin href="/schedule-${count}.json">`,
    script && resources.has(`/${script}.css`) && `<link rel="stylesheet" href="/${script}.css">`,
    isScriptFirst && tag,
  ];
  return page((body?.(count) ?? '') + (isScriptFirst ? '' : tag), head.filter(Boolean).join('\n'));
}

/**
 * A host page with content above and below.
 *
 * @param {string} body
 * @param {string} [head]
 */
export const page = (body, head = '') => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Termine</title>
<link rel="icon" href="data:,">
<style>body { max-width: 50rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 sans-serif }</style>
${head}
</head>
<body>
<h1>Kultur in Beispielstadt</h1>
<p>Hier stehen die nächsten Termine der Reihe.</p>
${body}
${BELOW}
</body>
</html>
`;
