import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHANGED, KEPT, keptPictures } from './kept.js';
import { findEngines } from '../../runner/engines.js';

const USAGE = `Usage: node test/hosts/pictures/contact-sheet.js [options] [scenes]
  --out <file>      where the sheet goes, a PNG; else into the temporary folder
  --scale <number>  2 shows the pictures twice as large; else 1
  --differences     those that have changed in the last run of the tests: as kept, as they are, and where they differ
With scenes, such as "error", only their pictures.`;

/** Chromium repeats itself in longer pictures. */
const LONGEST = 16_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(tmpdir(), 'series-schedule-contact-sheet.png') },
    scale: { type: 'string', default: '1' },
    differences: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else await makeSheet();

async function makeSheet() {
  const names = (values.differences ? await changedPictures() : await keptPictures())
    .filter((name) => !positionals.length || positionals.includes(sceneOf(name)))
    .sort();
  if (!names.length) throw new Error('There are no such pictures.');
  const html = await sheet(names);
  const engine = (await findEngines()).find(({ name }) => name === 'chromium');
  if (!engine?.path) throw new Error(`Chromium is missing; install ${engine?.packages}`);
  const browser = await puppeteer.launch(engine.launchOptions);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 4000, height: 1000 });
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(scale, Number(values.scale) || 1, LONGEST);
    await writeFile(values.out, await page.screenshot({ fullPage: true }));
  } finally {
    await browser.close();
  }
  console.log(`${names.length} pictures: ${values.out}`);
}

/** Runs in the page: as large as it was asked for, or as it may be. @param {number} zoom @param {number} longest */
function scale(zoom, longest) {
  const { body, documentElement } = globalThis.document;
  do body.style.zoom = `${zoom}`;
  while (documentElement.scrollHeight > longest && (zoom -= 0.05) > 0.1);
}

/** @param {readonly string[]} names */
async function sheet(names) {
  const scenes = [...new Set(names.map(sceneOf))];
  const sections = scenes.map(async (scene) => {
    const figures = await Promise.all(names.filter((name) => sceneOf(name) === scene).map(figure));
    return `<h2>${scene}</h2><section>${figures.join('')}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 16px; background: #bbb; font: 11px/1.3 sans-serif }
    h2 { margin: 24px 0 8px; font-size: 18px }
    section { display: flex; flex-wrap: wrap; align-items: start; gap: 12px }
    figure { margin: 0 }
    figcaption { margin-block-end: 3px }
    img { display: inline-block; vertical-align: top; margin-inline-end: 3px }
  </style>${(await Promise.all(sections)).join('')}`;
}

/** A picture with its name; beside it how it is now, where that was asked for. @param {string} name */
async function figure(name) {
  const changed = [`${name}.actual.png`, `${name}.diff.png`].map((file) => join(CHANGED, file));
  const files = [`${KEPT}${name}.png`, ...(values.differences ? changed : [])];
  const images = await Promise.all(files.map(image));
  return `<figure><figcaption>${name.split('/')[1]}</figcaption>${images.join('')}</figure>`;
}

/** @param {string} path */
async function image(path) {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere ? `<img src="data:image/png;base64,${await readFile(path, 'base64')}">` : '';
}

async function changedPictures() {
  const files = await readdir(CHANGED, { recursive: true }).catch(() => []);
  return files
    .filter((file) => file.endsWith('.actual.png'))
    .map((file) => file.replaceAll('\\', '/').slice(0, -'.actual.png'.length));
}

/** @param {string} name */
function sceneOf(name) {
  return name.split('/')[0] ?? '';
}
