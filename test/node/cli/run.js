/**
 * Runs the command line without a process.
 *
 * @param {{ main: (args: string[], world: any) => Promise<number> }} cli `src/cli/main.ts`
 * @param {string[]} args
 * @param {object} [world]
 * @param {Record<string, string>} [world.env]
 * @param {string} [world.cwd]
 * @param {string} [world.input] what stands on standard input
 * @param {number} [world.now]
 * @param {boolean} [world.isTerminal]
 */
export async function run({ main }, args, { env = {}, cwd = '/', input = '', now, isTerminal = false } = {}) {
  let stdout = '';
  let stderr = '';
  const code = await main(args, {
    stdout: (/** @type {string} */ text) => (stdout += text),
    stderr: (/** @type {string} */ text) => (stderr += text),
    stdin: () => Promise.resolve(new TextEncoder().encode(input)),
    isTerminal,
    env,
    cwd,
    now: () => now ?? Date.now(),
  });
  return { code, stdout, stderr };
}
