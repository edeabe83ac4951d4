/** @typedef {import('./reporter.js').Counts} Counts */
/** @typedef {(message: string) => void} Print */
/** @typedef {Counts & { files?: string[] }} Result the counts, and the test files that failed */

/**
 * A part of a run, with a heading of its own.
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {((print: Print) => Promise<Result>)[]} jobs may run at the same time
 * @property {(files: string[]) => string} repeat the command that runs these test files of the step again, or all of it
 */

/**
 * Runs the jobs of all steps in their order, as many at a time as there are lanes, and prints step after step: the first
 * that has not ended as it goes on, the next ones once those before them have ended.
 *
 * @param {readonly Step[]} steps
 * @param {{ lanes: number, print: Print }} options
 * @returns {Promise<Counts>} the sum
 */
export async function runSteps(steps, { lanes, print }) {
  const transcripts = steps.map((step, index) => new Transcript(step, `${index + 1} of ${steps.length}`));
  let shown = 0;
  const show = () => {
    for (; shown < steps.length; shown++) {
      transcripts[shown]?.printTo(print);
      if (!transcripts[shown]?.hasEnded) return;
    }
  };
  const waiting = transcripts.flatMap((transcript) =>
    transcript.step.jobs.map((job) => () => transcript.record(job, show)),
  );
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  show();
  await Promise.all(Array.from({ length: lanes }, lane));
  return sum(transcripts.flatMap(({ results }) => results));
}

/** @param {readonly Counts[]} counts @returns {Counts} */
export const sum = (counts) => ({
  passed: counts.reduce((all, { passed }) => all + passed, 0),
  failed: counts.reduce((all, { failed }) => all + failed, 0),
});

/** What a step has to say, kept until it is its turn. */
class Transcript {
  /** @type {Result[]} */
  results = [];

  /** @type {string[]} */
  #unprinted;
  #start = 0;

  /** @param {Step} step @param {string} position */
  constructor(step, position) {
    this.step = step;
    this.#unprinted = [`\n${position}: ${step.title}`];
  }

  get hasEnded() {
    return this.results.length === this.step.jobs.length;
  }

  /** @param {Print} print */
  printTo(print) {
    for (const message of this.#unprinted.splice(0)) print(message);
  }

  /**
   * @param {(print: Print) => Promise<Result>} job
   * @param {() => void} show prints what is to be printed
   */
  async record(job, show) {
    this.#start ||= Date.now();
    const say = (/** @type {string} */ message) => {
      this.#unprinted.push(message);
      show();
    };
    const result = await job(say).catch((error) => {
      say(`  ✗ ${error.stack ?? error}`);
      return { passed: 0, failed: 1 };
    });
    this.results.push(result);
    if (this.hasEnded) say(this.#conclusion());
  }

  #conclusion() {
    const { passed, failed } = sum(this.results);
    const seconds = Math.round((Date.now() - this.#start) / 1000);
    const counts = `  ${passed} passed, ${failed} failed in ${seconds} s`;
    const files = this.results.flatMap((result) => result.files ?? []);
    return failed ? `${counts}\n  Again: ${this.step.repeat(files)}` : counts;
  }
}
