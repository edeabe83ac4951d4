import assert from 'node:assert/strict';
import { longEnough } from './long-enough.js';

/** @typedef {import('./browsers.js').World} World */
/** @typedef {import('./host-page.js').HostPage} HostPage */

/**
 * A fault of a server or the network, and how the element has to end.
 *
 * @typedef {object} Fault
 * @property {import('./network.js').Route} [route] the server's answer
 * @property {string} [src] replaces the address on the test's network
 * @property {string} ends the last event: `load`, or the name of an error
 * @property {number} [requests] number of requests for the schedule's address; one by default
 * @property {boolean} [isHungUp] the browser may repeat the request by itself, so the page's requests are counted
 * @property {string} [code] of the error
 * @property {boolean} [isTemporary] whether waiting may help; by default only after a NetworkError or a TimeoutError
 * @property {RegExp} [says] pattern of the line on the console; a schedule that loads has no line by default
 */

/** The sentence that visitors see instead of a schedule, and above one that could not be refreshed. */
export const FAILED = 'Die Termine lassen sich nicht laden.';

/** The same where waiting may help. */
export const FAILED_FOR_NOW = 'Die Termine lassen sich gerade nicht laden.';

/** The sentence that visitors see if the series has no sessions yet. */
const NONE = 'Termine folgen.';

/** Milliseconds: `once` is longer than the first pause between tries, `again` is longer than the longest one. */
const QUIET = { once: 1500, again: 3500 };

/** Runs in the page: records each element's events in its dataset. */
const RECORDER = `<script>
  for (const type of ['load', 'error', 'problems'])
    addEventListener('series-schedule-' + type, ({ target, error, problems = [] }) => {
      const [about = ''] = [error?.name, problems[0]?.message].filter(Boolean);
      target.dataset.heard = [target.dataset.heard, type, about].filter(Boolean).join(' ');
      target.dataset.code = error?.code ?? '';
    });
</script>`;

/**
 * Opens a page with an element for each fault; each has a separate host, because browsers limit the connections to one
 * host.
 *
 * @param {World} world
 * @param {Record<string, Fault>} faults by name, which is also the name of a host
 * @param {string} [head] further markup of the page
 */
export async function openFaults(world, faults, head = '') {
  const elements = Object.entries(faults).map(([name, { route, src }]) => {
    if (route !== undefined) world.network.route(`${name}/schedule.json`, route);
    const address = src ?? `${world.network.origin(name)}/schedule.json`;
    return `<series-schedule id="${name}" src="${address}"><a href="/termine">Alle Termine</a></series-schedule>`;
  });
  return world.open(`${head}${RECORDER}${elements.join('\n')}<script src="${world.script}" async></script>`);
}

/**
 * Waits until all elements have ended, and checks each one's event, sentence, link, requests and line on the console;
 * after that nothing more may happen.
 *
 * @param {World} world
 * @param {HostPage} host
 * @param {Record<string, Fault>} faults
 */
export async function assertEndings(world, host, faults) {
  const wanted = Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, outcomeOf(fault)]));
  await host.becomes(() => outcomes(world, host, faults), wanted, 'outcomes');
  const isAskedAgain = Object.values(faults).some(({ requests = 1 }) => requests > 1);
  await longEnough(isAskedAgain ? QUIET.again : QUIET.once);
  assert.deepEqual(await outcomes(world, host, faults), wanted);
  await host.assertQuiet();
}

/** @param {Fault} fault */
function outcomeOf({ ends, requests = 1, says, code, isTemporary = /Network|Timeout/.test(ends) }) {
  const isGood = ends === 'load';
  return {
    heard: isGood ? (says ? `load problems` : 'load') : `error ${ends}`,
    sessions: isGood ? 3 : 0,
    status: isGood ? '' : ends === 'NoSessionError' ? NONE : isTemporary ? FAILED_FOR_NOW : FAILED,
    ...(code && { code }),
    asOf: '',
    hasLink: !isGood,
    hasRetry: !isGood && isTemporary,
    isBusy: false,
    requests,
    warnings: isGood && !says ? [] : ['as wanted'],
  };
}

/**
 * @param {World} world
 * @param {HostPage} host
 * @param {Record<string, Fault>} faults
 */
async function outcomes({ network }, host, faults) {
  const heard = await host.page.$$eval('series-schedule', (all) =>
    all.map((element) => {
      const { heard = '', code = '' } = /** @type {HTMLElement} */ (element).dataset;
      return { heard, code };
    }),
  );
  /** @type {any[]} */
  const read = await host.read('outcomes');
  return Object.fromEntries(
    read.map(({ id, ...outcome }, index) => {
      const { src, isHungUp, says = /./, code } = faults[id] ?? {};
      const address = src ?? `${network.origin(id)}/schedule.json`;
      const asked =
        src || isHungUp
          ? host.requests.filter((url) => url === address)
          : network.log.filter((one) => one.host === id && one.url === '/schedule.json');
      const warnings = host.warnings.filter((line) => line.includes(address));
      const isWanted = (/** @type {string} */ line) => line.startsWith('warn') && says.test(line);
      return [
        id,
        {
          heard: (heard[index]?.heard ?? '').replace(/ problems .*/, ' problems'),
          ...(code && { code: heard[index]?.code }),
          ...outcome,
          requests: asked.length,
          warnings: warnings.map((line) => (isWanted(line) ? 'as wanted' : line)),
        },
      ];
    }),
  );
}
