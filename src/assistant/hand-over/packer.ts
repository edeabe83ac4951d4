import { markupParser } from '../../element/markup-parser.ts';
import type { PackAnswer, PackRequest, WorkerAnswer } from '../worker/messages.ts';
import { packageOf, type PackTask } from './package.ts';

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
    const hear = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'pack') end(data);
    };
    worker.addEventListener('message', hear, { signal });
    worker.addEventListener('error', () => end(), { signal });
    worker.postMessage({ kind: 'pack', task } satisfies PackRequest);
  });
