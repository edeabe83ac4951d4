import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const RIGHT = `
  import { ScheduleError, SeriesScheduleElement, type Problem, type Series } from 'series-schedule';
  const element = document.createElement('series-schedule');
  element.src = 'schedule.json';
  element.addEventListener('series-schedule-error', ({ error }) => error instanceof ScheduleError && error.status);
  element.addEventListener('series-schedule-problems', ({ problems }) => problems satisfies readonly Problem[]);
  document.addEventListener('series-schedule-load', ({ series }) => series satisfies Series);
  export const series: Series | undefined = element.series;
  export const start: number | undefined = series?.sessions[0]?.startDate?.instant;
  export const made: SeriesScheduleElement & HTMLElement = element;
`;

/** The compiler's messages for a program that has only this package installed and also checks libraries. */
async function messagesFor(/** @type {string} */ program) {
  const folder = await mkdtemp(join(tmpdir(), 'series-schedule-'));
  try {
    await mkdir(join(folder, 'node_modules'));
    await symlink(ROOT, join(folder, 'node_modules/series-schedule'), 'junction');
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'program.ts'), program);
    const compiled = ts.createProgram([join(folder, 'program.ts')], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
      preserveSymlinks: true,
    });
    return ts
      .getPreEmitDiagnostics(compiled)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the types work for a program without any other package', async () => {
  assert.deepEqual(await messagesFor(RIGHT), []);
});

test('the types reject a property that the element does not have', async () => {
  const wrong = RIGHT.replace('element.src =', 'element.source =');
  assert.match((await messagesFor(wrong)).join('\n'), /'source' does not exist/);
});
