import assert from 'node:assert/strict';
import { longEnough } from './long-enough.js';

/** @typedef {import('./browsers.js').World} World */
/** @typedef {import('./host-page.js').HostPage} HostPage */

/**
 * A schedule that comes in an odd way, or not at all.
 *
 * @typedef {object} Fault
 * @property {import('./network.js').Route} [route] what the server answers
 * @property {string} [src] where there is none that this network could have
 * @property {string} ends with which event: `load`, or the name of an error
 * @property {number} [requests] for the schedule's address, by default one
 * @property {boolean} [isHungUp] a browser may ask again by itself, so that the page's requests count
 * @property {RegExp} [says] what the line on the console has to say; a schedule that loads has none
 */

/** What visitors read in the place of a schedule, and above one that could not be renewed. */
export const FAILED = 'Die Termine lassen sich gerade nicht laden.';

/** What they read where the series has none yet. */
const NONE = 'Termine folgen.';

/** Milliseconds, longer than the pause after the first try, and than the longest one. */
const QUIET = { once: 1500, again: 3500 };

/** Runs in the page: each element keeps its own events, as the page hears them. */
const RECORDER = `<script>
  for (const type of ['load', 'error', 'problems'])
    addEventListener('series-schedule-' + type, ({ target, error, problems = [] }) => {
      const [about = ''] = [error?.name, problems[0]?.message].filter(Boolean);
      target.dataset.heard = [target.dataset.heard, type, about].filter(Boolean).join(' ');
    });
</script>`;

/**
 * Opens a page with an element for each fault; each has a host of its own, because browsers keep connections to
 * one host few.
 *
 * @param {World} world
 * @param {Record<string, Fault>} faults by a name that may be a host's
 * @param {string} [head] what else stands on the page
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
 * Waits until all have ended, and sees that each did as it should: its event, its sentence, its link, its requests,
 * its line on the console, and after that nothing more.
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
function outcomeOf({ ends, requests = 1, says }) {
  const isGood = ends === 'load';
  return {
    heard: isGood ? (says ? `load problems` : 'load') : `error ${ends}`,
    sessions: isGood ? 3 : 0,
    status: isGood ? '' : ends === 'NoSessionError' ? NONE : FAILED,
    asOf: '',
    hasLink: !isGood,
    hasRetry: !isGood,
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
    all.map((element) => /** @type {HTMLElement} */ (element).dataset.heard ?? ''),
  );
  /** @type {any[]} */
  const read = await host.read('outcomes');
  return Object.fromEntries(
    read.map(({ id, ...outcome }, index) => {
      const { src, isHungUp, says = /./ } = faults[id] ?? {};
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
          heard: (heard[index] ?? '').replace(/ problems .*/, ' problems'),
          ...outcome,
          requests: asked.length,
          warnings: warnings.map((line) => (isWanted(line) ? 'as wanted' : line)),
        },
      ];
    }),
  );
}
