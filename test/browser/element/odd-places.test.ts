import { expect } from '@open-wc/testing';
import { clearPage, loaded, mount, requested, SRC } from '../../helpers/element.ts';
import { held, json, network } from '../../helpers/network.ts';
import { seriesOf, sessionsOfMay } from '../../helpers/schedules.ts';
import { waitUntil } from '../../helpers/wait.ts';

describe('odd places', () => {
  it('E36 a schedule of the page’s own server is shown in a srcdoc frame without https', async () => {
    network.useReal();
    const script = new URL('../../../dist/series-schedule.js', import.meta.url).href;
    const frame = document.createElement('iframe');
    frame.srcdoc = `<series-schedule src="/endpoint/slow/1/element/schedule.json"></series-schedule>
      <script type="module" src="${script}"></script>`;
    document.body.append(frame);
    const cards = () =>
      frame.contentDocument?.querySelector('series-schedule')?.shadowRoot?.querySelectorAll('[part~=session]')
        .length;
    await waitUntil(() => cards() === 3, 'cards in the frame');
    frame.remove();
  });

  it('E36 the part that the page’s address names is scrolled to again below the first cards', async () => {
    await clearPage();
    const top = () => document.querySelector('#kontakt')?.getBoundingClientRect().top ?? NaN;
    const { answer, release } = held(json(seriesOf(sessionsOfMay(30))));
    network.serve(SRC, answer);
    const element = mount({ src: SRC });
    const page = document.createElement('div');
    page.innerHTML = `<h2 id="kontakt">Kontakt</h2>${'<p>Nachher</p>'.repeat(200)}`;
    element.after(page);
    await requested(1);
    location.hash = '#kontakt';
    await waitUntil(() => Math.abs(top()) < 2, 'scrolled');
    release();
    await loaded(element);
    await waitUntil(() => Math.abs(top()) < 2, `the part is ${top()} below its place`);
    expect(scrollY).to.be.above(element.getBoundingClientRect().height - 2);
    page.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });
});
