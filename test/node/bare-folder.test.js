import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../runner/engines.js';

const HTML = `<!doctype html>
<title>Termine</title>
<link rel="icon" href="data:,">
<script src="series-schedule.js" async></script>
<series-schedule src="schedule.json"></series-schedule>
`;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

describe('a folder with a page, the script and a schedule', () => {
  let folder = '';
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async ({ url = '/' }, response) => {
    asked.push(url);
    const body = await readFile(join(folder, url)).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(url)] ?? 'text/plain' });
    response.end(body ?? '');
  });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bare-'));
    const project = new URL('../../', import.meta.url);
    await writeFile(join(folder, 'index.html'), HTML);
    await copyFile(new URL('dist/series-schedule.js', project), join(folder, 'series-schedule.js'));
    const schedule = new URL('test/fixtures/element/schedule.json', project);
    await copyFile(schedule, join(folder, 'schedule.json'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  after(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  it('shows the dates and asks for nothing else', async () => {
    const chromium = (await findEngines()).find(({ name }) => name === 'chromium');
    const browser = await puppeteer.launch({ ...chromium?.launchOptions });
    try {
      const page = await browser.newPage();
      /** @type {string[]} */
      const trouble = [];
      page.on('pageerror', (error) => void trouble.push(String(error)));
      page.on('console', (message) => void trouble.push(message.text()));
      await page.goto(`http://127.0.0.1:${server.address().port}/index.html`);
      await page.waitForSelector('::-p-aria([name="Der dritte Abend"][role="heading"])');
      assert.equal((await page.$$('::-p-aria([role="listitem"])')).length, 3);
      assert.deepEqual(trouble, []);
      assert.deepEqual(asked.sort(), ['/index.html', '/schedule.json', '/series-schedule.js']);
    } finally {
      await browser.close();
    }
  });
});
