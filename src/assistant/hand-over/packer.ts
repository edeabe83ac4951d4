import { markupParser } from '../../element/markup-parser.ts';
import type { CheckAnswer } from '../check/checker.ts';
import { packageOf, type PackTask } from './package.ts';

/** A package that the worker shall make. */
export interface PackRequest {
  readonly kind: 'pack';
  readonly task: PackTask;
}

/** The package that the worker has made; none if no session is readable. */
export interface PackAnswer {
  readonly kind: 'pack';
  readonly archive: ReturnType<typeof packageOf>;
}

/** Makes packages, one at a time: in the worker, or here where none may be started or it has failed. */
export function packer(worker: Worker | undefined) {
  let working = worker;
  worker?.addEventListener('error', () => (working = undefined));
  return async (task: PackTask) =>
    (working && (await packedBy(working, task))) ?? { archive: packageOf(task, markupParser) };
}

/** What the worker has made; undefined if it has failed. */
const packedBy = (worker: Worker, task: PackTask) =>
  new Promise<Pick<PackAnswer, 'archive'> | undefined>((resolve) => {
    const done = new AbortController();
    const { signal } = done;
    const end = (answer?: PackAnswer) => {
      done.abort();
      resolve(answer);
    };
    const hear = ({ data }: MessageEvent<CheckAnswer | PackAnswer>) => {
      if (data.kind === 'pack') end(data);
    };
    worker.addEventListener('message', hear, { signal });
    worker.addEventListener('error', () => end(), { signal });
    worker.postMessage({ kind: 'pack', task } satisfies PackRequest);
  });
