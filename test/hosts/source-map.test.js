import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildWith } from '../mutations/build.js';
import { inBrowsers } from './harness/browsers.js';
import { Debugger, WITH_DEBUGGER } from './harness/debugger.js';
import { file } from './harness/network.js';

const SCRIPT = 'dist/series-schedule.js';
const MAP = `${SCRIPT}.map`;
const VIEW = 'src/view/session-view.ts';
const READ = 'src/read/read-schedule.ts';

/**
 * Errors in the view of a session, each on a line of its own.
 *
 * @type {readonly { before: string, line: string, says: string }[]}
 */
const ERRORS = [
  // The first line of a function.
  {
    before: 'const { phase, registration } = sessionStateAt(session, series, now, isClockChecked);',
    line: "if (session.name === 'A') throw new Error('first line');",
    says: 'first line',
  },
  // A line in the middle of another one.
  {
    before: 'const documents = documentsOf(session);',
    line: "if (session.name === 'B') throw new RangeError('line in the middle');",
    says: 'line in the middle',
  },
  // A line in the middle of a template.
  {
    before: '${when(session, phase, context)}',
    line: "${session.name === 'C' ? session.missing.words : nothing}",
    says: "reading 'words'",
  },
];

it('the built file comes with a source map that has the text of each source', async () => {
  const [script, map] = await Promise.all([file(SCRIPT), file(MAP)]);
  assert.match(String(script), /\n\/\/# sourceMappingURL=series-schedule\.js\.map\n?$/);
  /** @type {{ sources: string[], sourcesContent: string[] }} */
  const { sources, sourcesContent } = JSON.parse(String(map));
  assert.ok(sources.includes(`../${VIEW}`));
  for (const [index, source] of sources.entries()) {
    assert.match(source, /^\.\.\/(src|node_modules)\//);
    assert.equal(sourcesContent[index], String(await file(source.slice('../'.length))), source);
  }
});

inBrowsers(
  'the debugger finds an error in a view at its line of source',
  async (world) => {
    const { network, provider, script } = world;
    const view = ERRORS.reduce(
      (text, { before, line }) => text.replace(before, () => `${line}\n${before}`),
      String(await file(VIEW)),
    );
    const { code, map } = await buildWith({ [VIEW]: view });
    network.route('/series-schedule.js', code);
    for (const name of ['A', 'B', 'C'])
      network.route(`/${name}.json`, JSON.stringify({ name: 'Reihe', subEvent: [{ name }] }));
    const elements = ['A', 'B', 'C'].map(
      (name) => `<series-schedule src="${provider}/${name}.json"></series-schedule>`,
    );
    const browser = new Debugger();
    const host = await world.open(`${elements.join('')}<script src="${script}" async></script>`, {
      before: (page) => browser.open(page),
    });
    for (const { line, says } of ERRORS) {
      await host.becomes(async () => browser.hasSeen(says), true, says);
      const place = await browser.placeOf(says, async (url) => {
        assert.equal(url, `${script}.map`);
        return String(map);
      });
      assert.deepEqual({ ...place, text: place.text.trim() }, placeIn(VIEW, view, line, provider));
    }
  },
  WITH_DEBUGGER,
);

inBrowsers(
  'the source map leads from an error of the built file to its line of source',
  async (world) => {
    world.network.route('/schedule.json', '{"name": "Abend", "schemaVersion": "2", "subEvent": []}');
    const browser = new Debugger();
    const host = await world.open(world.snippet, { before: (page) => browser.open(page) });
    await host.fails('DocumentError');
    const place = await browser.placeOf('has schemaVersion 2', async (url) => {
      assert.equal(url, `${world.script}.map`);
      return String(await file(MAP));
    });
    const line = 'if (parseInt(version) > 1) throw new ScheduleError(';
    const text = String(await file(READ));
    assert.deepEqual(
      { ...place, text: place.text.trim().slice(0, line.length) },
      placeIn(READ, text, line, world.provider),
    );
  },
  WITH_DEBUGGER,
);

/** The place of the only line that begins with that text. @param {string} path @param {string} source @param {string} line @param {string} root */
function placeIn(path, source, line, root) {
  const lines = source.split('\n').map((one) => one.trim().startsWith(line));
  assert.equal(lines.filter(Boolean).length, 1, `${path} has no such line, or several: ${line}`);
  return { url: `${root}/${path}`, line: lines.indexOf(true) + 1, text: line };
}
