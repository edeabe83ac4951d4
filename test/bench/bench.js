import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { install, TESTS } from '../../scripts/install.js';
import { readOptions, USAGE } from './options.js';

/** @import { Speed, SpeedCell } from './figures.js' */
/** @import { MeasuredCell } from './run.js' */

const options = readOptions(process.argv.slice(2));
if (options.help) console.log(USAGE);
else await bench();

async function bench() {
  const file = join(options.out, 'speed.json');
  const speed = options.report ? JSON.parse(await readFile(file, 'utf8')) : await measure();
  // Imported only now, because it needs the project's packages, which measure() may have just installed.
  const { writeReport } = await import('./write-report.js');
  await mkdir(options.out, { recursive: true });
  await writeReport(speed, options.out);
  console.log(`Wrote ${file} and the report`);
}

/** @returns {Promise<Speed>} */
async function measure() {
  await install();
  await install({ root: TESTS });
  await install({ root: fileURLToPath(new URL('.', import.meta.url)) });
  const { run } = await import('./run.js');
  const { machine } = await import('./machine.js');
  const { cells, leaks, browser } = await run(options, (line) => console.log(line));
  const script = await readFile(options.script);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(browser),
    repetitions: options.repeat,
    script: {
      plain: script.length,
      gzip: gzipSync(script, { level: 9 }).length,
      brotli: brotliCompressSync(script).length,
    },
    leaks,
    cells: cells.map(columns),
  };
}

/** Turns a cell's loads into one list of values per figure. @param {MeasuredCell} cell @returns {SpeedCell} */
function columns({ contestant, sessions, cpu, network, failures, runs }) {
  const times = [...runs.keys()].filter((time) => time in runs);
  const names = [...new Set(runs.flatMap((figures) => Object.keys(figures ?? {})))];
  const figures = Object.fromEntries(
    names.map((name) => [name, times.map((time) => rounded(runs[time]?.[name]))]),
  );
  return {
    contestant,
    sessions,
    cpu,
    network,
    ...(failures[1] ? { failure: failures[1] } : {}),
    times,
    figures,
  };
}

/** Rounded to four decimals; null for NaN, which JSON does not have. */
function rounded(/** @type {number | undefined} */ value) {
  return value === undefined || !Number.isFinite(value) ? null : Math.round(value * 1e4) / 1e4;
}
