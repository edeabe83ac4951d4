import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBrowsers } from './harness/browsers.js';
import { BUSY } from './harness/faults.js';
import { file } from './harness/network.js';

/** @typedef {import('./harness/browsers.js').World} World */
/** @typedef {import('./harness/host-page.js').HostPage} HostPage */

/** The smallest policy that allows the widget. @param {World} world */
const minimal = ({ script, schedule }) => `default-src 'none'; script-src ${script}; connect-src ${schedule}`;

/** @param {string} names of the policies that scripts may create */
const trustedTypes = (names) => `require-trusted-types-for 'script'; trusted-types ${names}`;

/** @param {string} head @param {string} body */
const page = (head, body) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Eine Partnerseite</title>${head}</head><body>${body}</body></html>`;

/**
 * Opens a page with a policy in a header or in a meta element.
 *
 * @type {Record<string, (world: World, policy: string, body?: string) => Promise<HostPage>>}
 */
const WAYS = {
  header: (world, policy, body = world.snippet) =>
    world.open(page('', body), { headers: { 'content-security-policy': policy } }),
  meta: (world, policy, body = world.snippet) =>
    world.open(page(`<meta http-equiv="Content-Security-Policy" content="${policy}">`, body)),
};

/**
 * Checks that the link is visible, and that the only trouble is the policy's own report.
 *
 * @param {HostPage} host
 * @param {string} directive
 */
async function assertLinkStays(host, directive) {
  assert.equal(await host.read('isVisible'), true);
  const trouble = await host.trouble();
  assert.notEqual(trouble.length, 0, 'the policy is not in force');
  for (const line of trouble) assert.ok(line.startsWith(`violation: ${directive}`), line);
}

for (const [way, open] of Object.entries(WAYS)) {
  inBrowsers(
    `S01 runs under a policy that allows only the script and the schedule, in the ${way}`,
    async (world) => {
      const host = await open(world, minimal(world));
      await host.shows(3);
      // The calendar file is created in the page, and the policy must not block it.
      await host.page.locator('series-schedule >>> [part~=calendar-button]').click();
      await host.assertQuiet();
      assert.deepEqual(host.warnings, []);
    },
  );

  inBrowsers(
    `S03 runs under trusted types if the policy names series-schedule, in the ${way}`,
    async (world) => {
      const host = await open(world, `${minimal(world)}; ${trustedTypes('series-schedule')}`);
      await host.shows(3);
      await host.assertQuiet();
      const isEnforced = await host.page.evaluate(() => {
        try {
          document.body.insertAdjacentHTML('beforeend', '<i></i>');
          return false;
        } catch {
          return true;
        }
      });
      assert.ok(isEnforced, 'the engine does not enforce trusted types');
    },
  );

  inBrowsers(`S03 keeps the link if trusted types allow no policy, in the ${way}`, async (world) => {
    const host = await open(world, `${minimal(world)}; ${trustedTypes("'none'")}`);
    await assertLinkStays(host, 'trusted-types');
  });
}

inBrowsers('S02 runs with a nonce on its tag, or on a script that inserts it', async (world) => {
  const policy = `default-src 'none'; script-src 'nonce-beispiel' 'strict-dynamic'; connect-src ${world.schedule}`;
  const headers = { 'content-security-policy': policy };
  const tag = await world.open(
    `${world.element}<script nonce="beispiel" src="${world.script}" async></script>`,
    { headers },
  );
  await tag.shows(3);
  await tag.assertQuiet();
  const inserted = await world.open(
    `${world.element}<script nonce="beispiel">
      document.head.append(Object.assign(document.createElement('script'), { src: '${world.script}' }));
    </script>`,
    { headers, path: '/inserted' },
  );
  await inserted.shows(3);
  await inserted.assertQuiet();
});

inBrowsers('S02 keeps the link without the nonce', async (world) => {
  const policy = `default-src 'none'; script-src 'nonce-beispiel' 'strict-dynamic'; connect-src ${world.schedule}`;
  await assertLinkStays(await WAYS.header(world, policy), 'script-src');
});

inBrowsers('S04 a second copy of the script creates no second trusted-types policy', async (world) => {
  const copy = `${world.provider}/copy/series-schedule.js`;
  world.network.route('/copy/series-schedule.js', { body: await built() });
  const host = await WAYS.header(
    world,
    `default-src 'none'; script-src ${world.script} ${copy}; connect-src ${world.schedule}; ${trustedTypes('series-schedule')}`,
    `${world.snippet}<script src="${copy}" async></script>${world.element}`,
  );
  await host.shows(3, 3);
  await host.assertQuiet();
  assert.deepEqual(host.warnings, []);
  assert.equal(world.network.requestsFor('/copy/series-schedule.js').length, 1);
});

inBrowsers(
  "S04 keeps the link if the page's own policy already has the name series-schedule",
  async (world) => {
    const policy = `default-src 'none'; script-src 'unsafe-inline' ${world.script}; connect-src ${world.schedule}; ${trustedTypes('series-schedule')}`;
    const host = await WAYS.header(
      world,
      policy,
      `<script>trustedTypes.createPolicy('series-schedule', {});</script>${world.snippet}`,
    );
    await assertLinkStays(host, 'trusted-types');
  },
);

it('S05 the built file evaluates no strings as code, and parses markup only in templates of its own document', async () => {
  const code = (await built()).toString();
  const forbidden = [
    /\beval\b/,
    /\bFunction\s*\(/,
    /\bset(?:Timeout|Interval)\(\s*["'`]/,
    /outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment|srcdoc/,
    /document\.write/,
  ];
  for (const pattern of forbidden) assert.doesNotMatch(code, pattern);
  // Lit's templates, and the texts of schedules.
  assert.equal(code.match(/\.innerHTML=/g)?.length, 2);
  assert.equal(code.match(/\.createElement\(["'`]template["'`]\)/g)?.length, 2);
});

inBrowsers('S06 adds no style attribute and no style element in any state', async (world) => {
  const answers = [BUSY, await file('test/fixtures/element/garden.json')];
  world.network.route('/states.json', () => answers.shift() ?? { status: 500 });
  const host = await WAYS.header(
    world,
    `default-src 'none'; script-src ${world.script}; connect-src ${world.provider}; img-src *`,
    `<series-schedule src="${world.provider}/states.json" reserve="2" images="all" theme="dark"
      ><a href="/termine">Alle Termine</a></series-schedule
    ><script src="${world.script}"></script>`,
  );
  await host.fails('HttpError');
  assert.deepEqual(await host.read('styled'), []);
  for (const layout of ['cards', 'list', 'next']) {
    await host.page.evaluate(
      (value) => document.querySelector('series-schedule')?.setAttribute('layout', value),
      layout,
    );
    if (layout === 'cards') await host.page.locator('series-schedule >>> [part~=retry-button]').click();
    await host.until(
      (value) =>
        document
          .querySelector('series-schedule')
          ?.shadowRoot?.querySelector(`[part~=series][part~=${value}] [part~=session]`),
      layout,
    );
    assert.deepEqual(await host.read('styled'), []);
  }
  await host.assertQuiet();
});

inBrowsers(
  'S07 keeps the link if connect-src blocks the schedule, and logs one line with the source to allow',
  async (world) => {
    const host = await WAYS.header(world, `default-src 'none'; script-src ${world.script}`);
    await host.fails('NetworkError');
    await assertLinkStays(host, 'connect-src');
    // Waiting does not cure a policy.
    assert.equal((await host.read('texts', 'retry-button')).length, 0);
    const [line = '', ...more] = host.warnings;
    assert.deepEqual(more, []);
    assert.match(line, /^warn/);
    assert.ok(line.includes(`connect-src ${world.provider}`), line);
    assert.doesNotMatch(line, /Access-Control/);
    assert.deepEqual(world.network.requestsFor('/schedule.json'), []);
    // No second request that the policy would report again.
    assert.equal((await host.trouble()).length, 1);
  },
);

inBrowsers('S07 keeps the link if the policy blocks the script', async (world) => {
  const host = await WAYS.header(world, `default-src 'none'; script-src 'self'`);
  await assertLinkStays(host, 'script-src');
});

/** The built file, or the one with a mutation. */
const built = () => file(process.env.MUTATED_SCRIPT ?? 'dist/series-schedule.js');
