import assert from 'node:assert/strict';
import { inBrowsers } from './harness/browsers.js';
import { isFaint, look } from './harness/contrast.js';
import { file } from './harness/network.js';

const library = await file('test/node_modules/darkreader/darkreader.js');

/** Colours of host pages. @type {Record<string, string>} */
const PAGES = {
  'a plain page': '',
  'a page with its own surface': 'series-schedule { --series-schedule-surface: #fff; }',
  'a page with an accent':
    'series-schedule { --series-schedule-accent: #b00020; --series-schedule-surface: #fdf6e3; }',
  'a page with a bright accent': 'series-schedule { --series-schedule-accent: #ffd600; }',
  'a page with muted words':
    'series-schedule { --series-schedule-muted: #666; --series-schedule-border: #ccc; }',
};

for (const [name, css] of Object.entries(PAGES)) {
  inBrowsers(`E38 on ${name}, words keep a contrast of 4.5:1 with Dark Reader`, async (world) => {
    world.network.route('/darkreader.js', library);
    world.network.route('/garden.json', await file('test/fixtures/element/garden.json'));
    const element = world.element.replace('/schedule.json', '/garden.json');
    const host = await world.open(
      `<style>body { background: #fff; color: #222 } ${css}</style><script src="/darkreader.js"></script>
      ${element}<script src="${world.script}"></script>`,
    );
    await host.until(() =>
      document.querySelector('series-schedule')?.shadowRoot?.querySelector('[part~=session]'),
    );
    await host.page.evaluate(() => {
      const { DarkReader } = /** @type {any} */ (window);
      DarkReader.enable({ brightness: 100, contrast: 100 });
    });
    const ground = () => host.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await host.becomes(async () => (await ground()) !== 'rgb(255, 255, 255)', true, 'a dark page');
    // It changes the style sheets of shadow roots some turns later.
    await host.becomes(
      async () =>
        (await host.frame.isolatedRealm().evaluate(look))
          .filter((one) => one.kind === 'text' && isFaint(one))
          .map(({ what, contrast }) => `${what} ${contrast}`),
      [],
      'faint words',
    );
    assert.ok((await host.frame.isolatedRealm().evaluate(look)).length > 20);
    await host.assertQuiet();
  });
}
