import { expect, fixtureSync } from '@open-wc/testing';
import { byPart, isFallbackVisible, texts } from '../helpers/inside.ts';
import { waitUntil } from '../helpers/wait.ts';

const PAGE = '/test/pages/service-worker/index.html';

/** Opens the page, and waits until its element shows a schedule; afterEach removes the page's worker. */
async function open() {
  const frame = fixtureSync<HTMLIFrameElement>(`<iframe src="${PAGE}" width="700" height="500"></iframe>`);
  const find = () => frame.contentDocument?.querySelector('series-schedule');
  const isShown = () => !!find()?.shadowRoot && byPart(find() ?? frame, 'session').length > 0;
  await waitUntil(isShown, 'no sessions on the page');
  const element = find() ?? frame;
  const hasWorker = !!frame.contentWindow?.navigator.serviceWorker?.controller;
  return { element, hasWorker, trouble: frame.contentDocument?.documentElement.dataset.trouble };
}

describe('a page whose service worker serves an old schedule', () => {
  afterEach(async () => {
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(registrations.map((one) => one.unregister()));
  });

  it('E19 shows it without an error', async () => {
    const { element, hasWorker, trouble } = await open();
    expect(hasWorker).to.equal(true);
    expect(texts(element, 'title')).to.deep.equal(['Alter Stand']);
    expect(texts(element, 'session-title')).to.deep.equal(['Vor drei Tagen', 'In drei Tagen']);
    expect(trouble).to.equal(undefined);
    expect(isFallbackVisible(element)).to.equal(false);
    expect(texts(element, 'status')).to.deep.equal(['']);
  });

  it('E19 E20 does not mistake the time of the worker’s request for the current time', async () => {
    const { element } = await open();
    expect(texts(element, 'state')).to.deep.equal(['Hat stattgefunden']);
  });
});
