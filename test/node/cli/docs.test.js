import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { load } from '../load.js';
import { SOUND } from './faults-of-documents.js';
import { PAGE } from './faults-of-pages.js';
import { run } from './run.js';
import { serve } from './site.js';

const DOCS = await readFile(new URL('../../../docs/cli.md', import.meta.url), 'utf8');

/** The command lines of the examples, those with blanks to fill in left out. */
const COMMANDS = [...DOCS.matchAll(/npx (?:--\w+ )?series-schedule ([^`\n]+)/g)]
  .map(([, line = '']) => line.trim())
  .filter((line) => !line.includes('<'));

const vevent = (/** @type {number} */ number) =>
  `BEGIN:VEVENT\r\nUID:${number}@beispiel.example\r\nDTSTAMP:20270101T000000Z\r\nDTSTART:20270${number}12T180000\r\nSUMMARY:Termin ${number}\r\nEND:VEVENT\r\n`;
const calendar = (/** @type {string} */ events) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Beispiel//DE\r\nX-WR-CALNAME:Offene Werkstatt\r\nX-WR-TIMEZONE:Europe/Berlin\r\n${events}END:VCALENDAR\r\n`;

describe('docs/cli.md', () => {
  /** @type {any} */
  let cli;
  let folder = '';
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let site;

  before(async () => {
    cli = await load('/src/cli/main.ts');
    folder = await mkdtemp(join(tmpdir(), 'docs-cli-'));
    const [, overlay = ''] = /### The overlay[^]*?```jsonc\n([^]*?)```/.exec(DOCS) ?? [];
    await writeFile(join(folder, 'overlay.json'), overlay);
    await mkdir(join(folder, 'publish'));
    await writeFile(join(folder, 'publish/schedule.json'), SOUND);
    site = await serve({
      '/kalender.ics': calendar(vevent(5) + vevent(6)),
      '/weitere.ics': calendar(vevent(7)),
      '/termine/schedule.json': SOUND,
      '/unsere-seite': {
        body: PAGE.replaceAll('/schedule.json', '/termine/schedule.json'),
        headers: { 'content-type': 'text/html' },
      },
      '/series-schedule.js': await readFile(
        new URL('../../../dist/series-schedule.js', import.meta.url),
        'utf8',
      ),
      '/style.css': '',
    });
  });

  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('has examples for each command and each service', () => {
    assert.ok(COMMANDS.length >= 7, COMMANDS.join('\n'));
    for (const service of ['cron', 'GitHub Actions', 'GitLab schedules']) {
      assert.match(DOCS, new RegExp(`^### ${service}\n[^#]*series-schedule convert https`, 'm'));
    }
  });

  for (const line of new Set(COMMANDS)) {
    it(`runs: ${line}`, async () => {
      const args = line.replaceAll('https://beispiel.example', site.origin).split(' ');
      const [command, address] = args;
      // A schedule over plain http is no example.
      const more = command === 'check' && address?.endsWith('.json') ? ['--origin', site.origin] : [];
      const { code, stdout, stderr } = await run(cli, [...args, ...more], {
        cwd: command === 'publish' ? join(folder, 'publish') : folder,
        now: Date.parse('2027-01-10T12:00Z'),
      });
      assert.equal(stderr, '');
      if (command === 'check') {
        // The clock of the test is another than the server's.
        assert.doesNotMatch(
          stdout.replace(/^.*(Uhr des Servers|server’s clock).*\n/gm, ''),
          /^ {2}(Fehler|Error)/m,
        );
        return;
      }
      assert.equal(code, 0);
      if (command === 'publish') {
        const page = await readFile(join(folder, 'publish/web/index.html'), 'utf8');
        assert.match(page, new RegExp(`<link rel="canonical" href="${site.origin}/termine/">`));
        return;
      }
      const out = args[args.indexOf('--out') + 1] ?? '';
      const document = JSON.parse(await readFile(join(folder, out), 'utf8'));
      assert.equal(document.subEvent[0].startDate, '2027-05-12T18:00');
      assert.equal(document.subEvent.length, line.includes('weitere.ics') ? 3 : 2);
      assert.equal(document.subEvent[1].registration?.state, line.includes('--overlay') ? 'full' : undefined);
    });
  }

  it('names every option of the commands', async () => {
    for (const command of ['check', 'convert', 'publish']) {
      const { stdout } = await run(cli, [command, '--help']);
      for (const [option] of stdout.matchAll(/--[a-z]+/g)) {
        assert.ok(DOCS.includes(option), `${option} of ${command}`);
      }
    }
  });
});
