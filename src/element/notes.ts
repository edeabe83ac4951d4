import { inWords } from './announce.ts';
import { attributeMistakes } from './attribute-mistakes.ts';
import { placeMistakes } from './place-mistakes.ts';
import type { ScheduleLoader } from './schedule-loader.ts';
import { warn } from './warn.ts';

/** What editors can correct: mistakes in the attributes and the place, the error of the last load, problems of the document. */
export class Notes {
  #mistakes: readonly string[] = [];

  /** @param host that is looked at */
  constructor(readonly host: Element) {}

  /** Looks at the attributes and the place. Tells the webmaster of mistakes that were not there the last time. */
  look(): void {
    const mistakes = [...attributeMistakes(this.host), ...placeMistakes(this.host)];
    const named = mistakes.join('\n');
    if (named && named !== this.#mistakes.join('\n')) warn(named, this.host);
    this.#mistakes = mistakes;
  }

  /** The same lines as on the console; undefined while nobody knows yet whether anything is wrong. */
  of({ error, schedule }: ScheduleLoader): readonly string[] | undefined {
    if (!error && !schedule) return undefined;
    return [...(error ? [error.message] : []), ...this.#mistakes, ...(schedule?.problems.map(inWords) ?? [])];
  }
}
