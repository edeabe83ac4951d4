import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { figuresOf, showsAll, spreadOf } from '../bench/figures.js';
import { readOptions } from '../bench/options.js';
import { overviewTable } from '../bench/overview.js';
import { pictureOf } from '../bench/picture.js';
import { loadsOf, planOf, shuffled } from '../bench/plan.js';
import { REASONS } from '../bench/reasons.js';
import { reportOf } from '../bench/report.js';
import { scheduleOf, titlesOf } from '../bench/sessions.js';
import { TARGETS } from '../bench/targets.js';
import { isAbove, verdictOf, verdictsOf } from '../bench/verdicts.js';
import { reportFiles } from '../bench/write-report.js';

const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The figures of the last run. @returns {Promise<import('../bench/figures.js').Speed>} */
const lastRun = async () => JSON.parse(await readFile(fromRoot('docs/speed.json'), 'utf8'));

/**
 * A cell in the form of docs/speed.json.
 *
 * @param {string} contestant
 * @param {number} sessions
 * @param {Record<string, (number | null)[]>} figures
 */
const cell = (contestant, sessions, figures, conditions = { cpu: 1, network: 'none' }) => ({
  contestant,
  sessions,
  ...conditions,
  times: [0, 3, 6],
  figures: { titles: [sessions, sessions, sessions], ...figures },
});

const ON_THE_ROAD = { cpu: 4, network: 'slow4g' };

/** The figures of a made-up run with three repetitions. */
const speed = () => ({
  date: '2026-01-05',
  machine: { cores: 2, cpu: 'Example CPU', browser: 'Chromium 150.0', node: 'v20.0.0' },
  repetitions: 3,
  script: { plain: 50_000, gzip: 20_000, brotli: 17_500 },
  leaks: {
    sessions: 30,
    few: { reloads: 100, heap: 2_000_000, listeners: 70, liveNodes: 2000 },
    many: { reloads: 1000, heap: 2_090_000, listeners: 70, liveNodes: 2003 },
  },
  cells: [
    cell('blank', 3, { heap: [1e6, 1e6, 1e6], cpu: [10, 11, 12], titles: [0, 0, 0] }),
    cell('limit', 30, { cpu: [50, 100, 60], elements: [740, 740, 740] }),
    cell('limit', 300, { cpu: [200, 200, 200], elements: [7220, 7220, 7220] }),
    cell('series-schedule', 30, { cpu: [60, 90, 72], heap: [3e6, 4e6, 9e6], elements: [700, 700, 700] }),
    cell('series-schedule', 300, { cpu: [180, 180, 200], elements: [5020, 5020, 5020] }),
    cell('series-schedule-plain', 3, { elements: [100, 100, 100] }),
    cell('series-schedule-plain', 30, { elements: [532, 532, 532] }),
    cell('fullcalendar', 300, { cpu: [400, 410, 420], titles: [300, 299, 300] }),
    cell('limit', 30, { first: [1000, 1100, 1200], bytes: [3000, 3000, 3000] }, ON_THE_ROAD),
    cell('series-schedule', 30, { first: [1210, 1320, 1400], bytes: [21_000, 21_000, 21_000] }, ON_THE_ROAD),
  ],
});

describe('statistics of the benchmark', () => {
  it('gives the median and the quartiles, interpolated between two values', () => {
    assert.deepEqual(spreadOf([4, 1, 3, 2]), { median: 2.5, low: 1.75, high: 3.25 });
    assert.deepEqual(spreadOf([7]), { median: 7, low: 7, high: 7 });
    assert.equal(spreadOf([]), undefined);
  });

  it('compares each load with the neighbouring load of the limit', () => {
    const ratio = figuresOf(speed()).ratio({ contestant: 'series-schedule', sessions: 30 }, 'cpu');
    assert.equal(ratio?.median, 72 / 60);
    assert.equal(ratio?.low, (0.9 + 1.2) / 2);
    assert.equal(ratio?.high, 1.2);
  });

  it('leaves out a load without a neighbouring load of the limit', () => {
    const figures = speed();
    Object.assign(figures.cells[1]?.figures ?? {}, { cpu: [50, null, 40] });
    const ratio = () => figuresOf(figures).ratio({ contestant: 'series-schedule', sessions: 30 }, 'cpu');
    assert.equal(ratio()?.median, (60 / 50 + 72 / 40) / 2);
    Object.assign(figures.cells[1] ?? {}, { times: [0, 1, 3] });
    assert.equal(ratio()?.median, (60 / 50 + 90 / 40) / 2);
  });

  it('subtracts the memory of the empty page', () => {
    const heap = figuresOf(speed()).spread({ contestant: 'series-schedule', sessions: 30 }, 'heap');
    assert.deepEqual(heap, { median: 3e6, low: 2.5e6, high: 5.5e6 });
  });

  it('leaves out a repetition that did not finish', () => {
    const figures = speed();
    const first = figures.cells[1];
    if (first) Object.assign(first.figures, { cpu: [null, 100, 60] });
    assert.equal(figuresOf(figures).spread({ contestant: 'limit', sessions: 30 }, 'cpu')?.median, 80);
  });

  it('gives no figure for a contestant that does not show all titles', () => {
    const { cells } = speed();
    assert.deepEqual(
      cells.map(showsAll),
      cells.map(({ contestant }) => contestant !== 'fullcalendar'),
    );
    const place = { contestant: 'fullcalendar', sessions: 300 };
    assert.equal(figuresOf(speed()).spread(place, 'cpu'), undefined);
  });

  it('gives the cost of each additional session', () => {
    const figures = figuresOf(speed());
    assert.equal(figures.growth('series-schedule', 'elements', 30, 300), 16);
    assert.equal(figures.growth('series-schedule', 'elements', 300, 3000), undefined);
  });
});

describe('targets of the benchmark', () => {
  const target = { ...TARGETS[0], wanted: 1.25, bracket: 1.35 };

  for (const [value, verdict] of /** @type {const} */ ([
    [1.25, 'met'],
    [1.254, 'met'],
    [1.26, 'within bracket'],
    [1.35, 'within bracket'],
    [1.36, 'missed'],
    [undefined, 'not measured'],
    [NaN, 'not measured'],
  ]))
    it(`are ${verdict} at ${value}, for 1.25 wanted and 1.35 at most`, () =>
      assert.equal(verdictOf(value, /** @type {any} */ (target)), verdict));

  it('are computed from the figures', () => {
    const verdicts = verdictsOf(figuresOf(speed()), speed());
    const byId = Object.fromEntries(verdicts.map(({ id, value, verdict }) => [id, [value, verdict]]));
    assert.deepEqual(byId.size, [17.5, 'met']);
    assert.deepEqual(byId['cpu-30'], [1.2, 'met']);
    assert.deepEqual(byId['cpu-300'], [0.9, 'missed']);
    assert.deepEqual(byId['first-card'], [1.2, 'within bracket']);
    assert.deepEqual(byId.nodes, [16, 'met']);
    assert.deepEqual(byId['leak-heap'], [100, 'met']);
    assert.deepEqual(byId['leak-nodes'], [3, 'missed']);
    assert.deepEqual(byId['cpu-3000'], [undefined, 'not measured']);
  });

  it('have unique ids, and every reason belongs to one of them', () => {
    const ids = TARGETS.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of Object.keys(REASONS)) assert.ok(ids.includes(id), id);
    for (const { id, wanted, bracket } of TARGETS) assert.ok(wanted <= bracket, id);
  });
});

describe('report of the benchmark', () => {
  it('prints a reason only for a figure above its target', () => {
    const reasons = { 'leak-nodes': 'Three stay.', 'cpu-300': 'Much is drawn.', size: 'It is large.' };
    const report = reportOf(speed(), reasons);
    assert.ok(report.includes('Three stay.'));
    assert.ok(report.includes('Much is drawn.'));
    assert.ok(!report.includes('It is large.'));
  });

  it('has a reason for every figure of the last run above its target', async () => {
    const last = await lastRun();
    const above = verdictsOf(figuresOf(last), last).filter(isAbove);
    assert.deepEqual(
      above.map(({ id }) => id).filter((id) => !REASONS[id]),
      [],
    );
  });

  it('names the contestants that do not count, and the reason', () => {
    assert.match(reportOf(speed(), {}), /FullCalendar .*, 300 sessions.*: showed 299 titles of 300/);
  });

  it('prints only valid numbers', () => {
    for (const text of [reportOf(speed(), {}), pictureOf(speed())])
      assert.doesNotMatch(text, /NaN|undefined|Infinity|\[object/);
  });

  it('draws a bar for each contestant with a figure', () => {
    const picture = pictureOf(speed());
    // 30 sessions, 300 sessions, first card and bytes, each for our element and the limit.
    assert.equal([...picture.matchAll(/<rect class="(ours|limit)?" x/g)].length, 8);
    assert.match(picture, />30 sessions </);
  });

  it('puts ratios and seconds into the table of the overview', () => {
    const [, , ours = '', limit = ''] = overviewTable(speed()).split('\n');
    assert.equal(ours, '| `<series-schedule>` | 21.0 | – | 1.20 | 0.90 | 1.32 s |');
    assert.match(limit, /1\.00 \| 1\.00 \| 1\.10 s \|$/);
  });
});

describe('the report in docs', () => {
  it('matches its figures', async () => {
    for (const [name, text] of Object.entries(await reportFiles(await lastRun())))
      assert.equal(await readFile(fromRoot(`docs/${name}`), 'utf8'), text, name);
  });
});

describe('plan of the benchmark', () => {
  const wanted = readOptions([]);

  it('measures our element, the limit and static HTML everywhere, and others only where it is useful', () => {
    const cellsOf = (/** @type {string} */ name) =>
      planOf(wanted).filter(({ contestant }) => contestant === name);
    for (const name of ['limit', 'static', 'series-schedule']) assert.equal(cellsOf(name).length, 16);
    for (const name of ['limit-preload', 'series-schedule-preload']) assert.equal(cellsOf(name).length, 6);
    for (const name of ['fullcalendar', 'schedule-x']) assert.equal(cellsOf(name).length, 5);
    assert.equal(planOf({ ...wanted, everything: true, extras: false }).length, 1 + 9 * 16);
  });

  it('includes the limit in each run', () =>
    assert.ok(readOptions(['--contestants', 'static']).contestants.includes('limit')));

  it('refuses unknown contestants and networks, and invalid numbers', () => {
    assert.throws(() => readOptions(['--contestants', 'nobody']), /nobody/);
    assert.throws(() => readOptions(['--network', 'fast']), /fast/);
    assert.throws(() => readOptions(['--sessions', '0']), /0/);
  });

  it('keeps every cell when it shuffles', () => {
    const cells = planOf(wanted);
    assert.deepEqual(new Set(shuffled(cells)), new Set(cells));
    assert.deepEqual(new Set(loadsOf(cells, 0).map(({ cell }) => cell)), new Set(cells));
  });

  it('runs loads that are compared one after the other, and repeats those of the targets more often', () => {
    const loads = loadsOf(planOf(wanted), 2);
    const times = loads.map(
      ({ cell: { sessions, cpu, network }, time }) => `${sessions} ${cpu} ${network} ${time}`,
    );
    const turns = times.filter((one, index) => one !== times[index - 1]);
    assert.equal(new Set(turns).size, turns.length);
    const timesOf = (/** @type {string} */ name, /** @type {number} */ count) =>
      loads
        .filter(({ cell }) => cell.contestant === name && cell.sessions === count && cell.cpu === 1)
        .filter(({ cell }) => cell.network === 'none')
        .map(({ time }) => time)
        .sort();
    assert.deepEqual(timesOf('series-schedule', 3), [18, 19, 20, 21, 22, 23, 24, 25, 26]);
    assert.deepEqual(timesOf('limit', 3000), [6, 7, 8]);
    assert.deepEqual(timesOf('fullcalendar', 3), [18]);
    assert.equal(loads.filter(({ withChanges }) => withChanges).length, 2 * 4);
  });
});

describe('sessions of the benchmark', () => {
  it('are the same at each call, and have unique titles', () => {
    assert.deepEqual(scheduleOf(30), scheduleOf(30));
    assert.equal(new Set(titlesOf(3000)).size, 3000);
  });

  it('differ in one title once they are revised', () => {
    const [before, after] = [scheduleOf(30), scheduleOf(30, { isRevised: true })];
    const changed = after.subEvent.filter(
      (session, index) => JSON.stringify(session) !== JSON.stringify(before.subEvent[index]),
    );
    assert.deepEqual(
      changed.map(({ name }) => name.slice(0, 4)),
      ['Neu:'],
    );
  });
});
