import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { load } from '../node/load.js';
import { run } from '../node/cli/run.js';
import { axe } from './harness/accessibility-engines.js';
import { ANNOUNCEMENT, copies, keepCopies, openAssistant } from './harness/assistant.js';
import { inBrowsers } from './harness/browsers.js';
import { keepLongTasks } from './harness/long-tasks.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/assistant.js').Assistant} Assistant */
/** @typedef {import('./harness/browsers.js').World} World */

/** Each case with what a template has to add where scripts vanish. */
const CASES = [
  { system: 'WordPress', mayScript: true },
  { system: 'WordPress', mayScript: false },
  { system: 'TYPO3', mayScript: true },
  { system: 'TYPO3', mayScript: false },
  { system: 'Drupal', mayScript: true },
  { system: 'Drupal', mayScript: false },
  { system: 'Contao', mayScript: true },
  { system: 'Contao', mayScript: false },
  { system: 'Baukasten (Jimdo, Wix, IONOS …)', mayScript: true },
  { system: 'Eigene HTML-Seiten', mayScript: true },
  { system: 'Anderes, oder ich weiß es nicht', mayScript: true },
  { system: 'Anderes, oder ich weiß es nicht', mayScript: false },
];

inBrowsers('the snippet for each case shows the dates on a page of its own', async (world) => {
  const assistant = await openEmbed(world);
  world.network.route('/termine/schedule.json', JSON.stringify(await assistant.saved()));
  world.network.route('/termine/series-schedule.js', await file('dist/series-schedule.js'));
  await enterAddresses(assistant, world);
  for (const { system, mayScript } of CASES) {
    await assistant.press(system, 'radio');
    if (system !== 'Eigene HTML-Seiten') {
      await assistant.press(
        mayScript ? 'Ja, oder ich weiß es nicht' : 'Nein, sie verschwinden beim Speichern',
        'radio',
      );
    }
    const snippet = await copied(assistant, 'Baustein');
    const script = mayScript
      ? ''
      : `<script src="${world.provider}/termine/series-schedule.js" async></script>`;
    const host = await world.open(`<h1>${system}</h1>${snippet}${script}`);
    await host.shows(3);
    await host.assertQuiet();
    await host.page.close();
  }
});

inBrowsers('a site builder without scripts gets a link to the page of the package', async (world) => {
  const assistant = await openEmbed(world);
  await assistant.press('Baukasten (Jimdo, Wix, IONOS …)', 'radio');
  await assistant.press('Nein, sie verschwinden beim Speichern', 'radio');
  await assistant.write('Adresse der schedule.json', `${world.provider}/termine/schedule.json`);
  assert.match(
    await copied(assistant, 'Baustein'),
    new RegExp(`^<a href="${world.provider}/termine/index\\.html">Alle Termine`),
  );
});

inBrowsers(
  'the snippet works under the policy that the assistant writes, and with the picked colours',
  async (world) => {
    const assistant = await openEmbed(world);
    world.network.route('/termine/schedule.json', JSON.stringify(await assistant.saved()));
    world.network.route('/termine/series-schedule.js', await file('dist/series-schedule.js'));
    await enterAddresses(assistant, world);
    await assistant.press('Auf einem anderen, zum Beispiel beim Veranstalter', 'radio');
    await assistant.press('Die Website hat Sicherheitsregeln dafür, was eine Seite laden darf', 'checkbox');
    const policy = await copied(assistant, 'Sicherheitsregeln der Website (Content Security Policy)');
    assert.match(
      policy,
      new RegExp(`^script-src ${world.provider}/termine/series-schedule\\.js;\nconnect-src `),
    );

    await assistant.press('Knöpfe', 'checkbox');
    await assistant.set('colour-accent', '#ffd700');
    await assistant.reads('Knöpfe und Fokusrahmen auf Karten: 1,4 : 1, zu wenig; nötig sind 3 : 1');
    await assistant.set('colour-accent', '#7a1f5c');
    const rule = await copied(assistant, 'CSS für die Farben');
    assert.equal(rule, 'series-schedule {\n  --series-schedule-accent: #7a1f5c;\n}');
    const frame = await assistant.preview();
    await frame.waitForFunction(() =>
      document.querySelector('series-schedule')?.style.getPropertyValue('--series-schedule-accent'),
    );

    const snippet = await copied(assistant, 'Baustein');
    world.network.route('partner/farben.css', { body: rule, headers: { 'content-type': 'text/css' } });
    const host = await world.open(
      `<!doctype html><html lang="de"><link rel="stylesheet" href="/farben.css">${snippet}`,
      {
        headers: {
          'content-security-policy': `default-src 'none'; style-src 'self'; ${policy.replaceAll('\n', ' ')}`,
        },
      },
    );
    await host.shows(3);
    await host.assertQuiet();
  },
);

inBrowsers(
  'a package of thousands of sessions is made once, and leaves the page responsive',
  async (world) => {
    const assistant = await openAssistant(world);
    const { page } = assistant;
    const session = { startDate: '2099-05-12T18:00', description: 'Mit Kaffee und Kuchen. '.repeat(9) };
    const sessions = Array.from({ length: 3000 }, (_, index) => ({ ...session, name: `Abend ${index}` }));
    await assistant.chooseFile('schedule.json', JSON.stringify({ name: 'Reihe', subEvent: sessions }));
    await assistant.step('Weitergeben');
    const longestTask = await keepLongTasks(page);
    for (let presses = 0; presses < 2; presses++) await assistant.press('Alles als .zip speichern');
    await page.locator('.primary[aria-disabled=true]').wait();
    assert.match(await assistant.words('.tools [role=status]'), /wird zusammengestellt/);
    await assistant.reads('termine.zip ist gespeichert');
    await page.locator('.primary:not([aria-disabled])').wait();
    const longest = await longestTask();
    assert.ok(longest < 500, `${longest} ms`);
    assert.equal(await page.evaluate(() => Reflect.get(window, Symbol.for('downloads')).length), 1);
    await assistant.assertQuiet();
  },
  { only: ['chromium'] },
);

inBrowsers(
  'the package is what publish makes, with the script, in the folder of its use, and the same twice',
  async (world) => {
    const assistant = await openEmbed(world);
    await enterAddresses(assistant, world);
    const archive = async () => {
      await assistant.press('Alles als .zip speichern');
      await assistant.reads('termine.zip ist gespeichert');
      const bytes = await assistant.page.evaluate(async () => [
        ...new Uint8Array(await Reflect.get(window, Symbol.for('downloads')).at(-1).arrayBuffer()),
      ]);
      return Uint8Array.from(bytes);
    };
    const entries = (/** @type {Uint8Array} */ bytes) =>
      Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]),
      );
    const bytes = await archive();
    const files = entries(bytes);
    const moment =
      /series-schedule-published" content="([^"]+)"/.exec(String(files['hochladen/index.html']))?.[1] ?? '';
    const again = await archive();
    // A minute may have passed between the two.
    if (String(entries(again)['hochladen/index.html']).includes(moment)) assert.deepEqual(again, bytes);

    const published = await publishedBy(String(files['hochladen/schedule.json']), world, moment);
    const folderOf = (/** @type {string} */ name) =>
      /^(fallback|newsletter|snippets)\./.test(name) ? 'kopieren' : 'hochladen';
    const names = [...published.keys(), 'series-schedule.js'].map((name) => `${folderOf(name)}/${name}`);
    assert.deepEqual(Object.keys(files).sort(), ['LIESMICH.txt', ...names].sort());
    assert.match(
      String(files['LIESMICH.txt']),
      /„hochladen“ auf Ihren Server\.\n {3}https:\/\/.*\/termine\/\n/,
    );
    for (const [name, content] of published) {
      const [ours, theirs] = [String(files[`${folderOf(name)}/${name}`]), String(content)];
      if (name === 'schedule.json') assert.deepEqual(JSON.parse(ours), JSON.parse(theirs));
      // The build has minified it.
      else if (name === 'schedule.css') assert.match(ours, /^.. series-schedule: written by publish/);
      // A copy from the package has its style sheet in the other folder, and needs no hash.
      else if (name === 'snippets.html') {
        assert.match(ours, /href="\.\.\/hochladen\/schedule\.css"/);
        assert.ok(theirs.includes(/<series-schedule.*/.exec(ours)?.[0] ?? '-'));
      }
      // The JSON-LD in the page is written with other spaces.
      else assert.equal(squeezed(ours), squeezed(theirs), name);
    }
    assert.deepEqual(files['hochladen/series-schedule.js'], await file('.cache/dist/series-schedule.js'));
    await assistant.assertQuiet();
  },
  { only: ['chromium', 'firefox'] },
);

inBrowsers('the link of the last step opens the assistant with the published dates', async (world) => {
  const assistant = await openEmbed(world, {});
  world.network.route('/termine/schedule.json', JSON.stringify(await assistant.saved()));
  await enterAddresses(assistant, world);
  await assistant.step('Weitergeben');
  const link = await copied(assistant, 'Link zum Assistenten');
  assert.equal(
    link,
    `${world.partner}/assistant/?lang=de#url=${encodeURIComponent(`${world.provider}/termine/schedule.json`)}`,
  );
  const colleague = await openAssistant(world, { headers: {}, fragment: link.slice(link.indexOf('#')) });
  await colleague.page.locator('#result-title').wait();
  assert.match(await colleague.words('.result'), /Erkannt: schedule\.json.*Ankommen/);
});

inBrowsers('configurations, texts and lines for the template are there to copy', async (world) => {
  const assistant = await openEmbed(world);
  await enterAddresses(assistant, world);
  await assistant.press('Auf einem anderen, zum Beispiel beim Veranstalter', 'radio');
  assert.match(await copied(assistant, '.htaccess'), /Access-Control-Allow-Origin/);
  await assistant.press('nginx', 'radio');
  assert.match(await copied(assistant, 'location.conf'), /^location \^~ \/termine\//);
  await assistant.press('Caddy', 'radio');
  assert.match(await copied(assistant, 'Caddyfile'), /^anbieter\.localhost \{$/m);
  await assistant.page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
  assert.match(
    await copied(assistant, 'Für die Datenschutzerklärung'),
    /„Dorf & Digital: Gemeinsam weiterdenken“/,
  );
  assert.match(await copied(assistant, 'Für die Erklärung zur Barrierefreiheit'), /WCAG\s2\.2/);
});

/** @param {World} world @param {Record<string, string>} [headers] */
async function openEmbed(world, headers) {
  const assistant = await openAssistant(world, headers && { headers });
  await keepCopies(assistant);
  await assistant.begin();
  await assistant.step('Einbinden');
  return assistant;
}

/** @param {Assistant} assistant @param {World} world */
async function enterAddresses(assistant, { provider }) {
  await assistant.write('Adresse der schedule.json', `${provider}/termine/schedule.json`);
  await assistant.write('Seite mit allen Terminen', `${provider}/termine/`);
}

/** Presses the button that copies something, and returns what it has copied. @param {Assistant} assistant @param {string} what */
async function copied(assistant, what) {
  const before = (await copies(assistant)).length;
  await assistant.press(`${what} kopieren`);
  await assistant.until(
    (/** @type {number} */ before) => Reflect.get(window, Symbol.for('copies')).length > before,
    before,
  );
  return (await copies(assistant)).at(-1) ?? '';
}

const squeezed = (/** @type {string} */ text) =>
  text.replace(/[\s,:]+/g, ' ').replace(/ ?(["{}[\]]) ?/g, '$1');

/** What the command line writes, without the forms that are compressed beforehand. */
async function publishedBy(
  /** @type {string} */ schedule,
  /** @type {World} */ { provider },
  /** @type {string} */ at,
) {
  const folder = await mkdtemp(join(tmpdir(), 'assistant-'));
  try {
    await writeFile(join(folder, 'quelle.json'), schedule);
    const options = ['--out', 'web', '--url', `${provider}/termine/`, '--at', `${at.slice(0, 16)}+00:00`];
    const script = ['--script', `${provider}/termine/series-schedule.js`, '--lang', 'de'];
    const cli = await load('/src/cli/main.ts');
    const { code, stderr } = await run(cli, ['publish', 'quelle.json', ...options, ...script], {
      cwd: folder,
    });
    assert.equal(code, 0, stderr);
    const names = await readdir(join(folder, 'web'), { recursive: true, withFileTypes: true });
    /** @type {Map<string, Buffer>} */
    const files = new Map();
    for (const entry of names) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !/\.(br|gz)$/.test(path))
        files.set(path.slice(join(folder, 'web/').length), await readFile(path));
    }
    return files;
  } finally {
    await rm(folder, { recursive: true });
  }
}

for (const language of ['de', 'en'])
  inBrowsers(
    `axe finds nothing wrong where everything is unfolded, and nothing is wider than 320 pixels (${language})`,
    async (world) => {
      const assistant = await openAssistant(world, { language });
      await assistant.set('paste', ANNOUNCEMENT);
      await assistant.page.locator('.first button').click();
      await assistant.page.locator('#result-title').wait();
      await assistant.page.setViewport({ width: 320, height: 640 });
      const [, , , embed, check, handOver] = await assistant.page.$$('nav button');
      await embed?.click();
      await assistant.set('place-schedule', 'https://beispiel.example/termine/schedule.json');
      for (const id of ['has-policy', 'has-consent', 'own-accent', 'own-surface']) {
        await assistant.page.locator(`#${id}`).click();
      }
      await assistant.set('colour-accent', '#eeee00');
      await unfolded(assistant);
      await check?.click();
      await assistant.set('check-source', '<series-schedule layout="x" /><p>Ende</p>');
      await assistant.page.locator('[aria-labelledby=online-title] .primary').click();
      await assistant.page.locator('#outcome-title').wait();
      await unfolded(assistant);
      await handOver?.click();
      await unfolded(assistant);
    },
    { only: ['chromium'] },
  );

/** Unfolds everything and looks at it. @param {Assistant} assistant */
async function unfolded({ page }) {
  await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
  assert.deepEqual((await axe(page)).findings, []);
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(surplus <= 0, `${surplus} pixels too wide`);
}
