import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nameOf } from '../../helpers/axe.ts';
import '../../helpers/console.ts';
import { failed, loaded, mount, requested, SRC, takeAway } from '../../helpers/element.ts';
import { byPart, focused, isBusy, isFallbackVisible, texts, textOf, thePart } from '../../helpers/inside.ts';
import { WAKINGS } from '../../helpers/live.ts';
import { held, json, network, neverAnswering, status } from '../../helpers/network.ts';
import { seriesNamed } from '../../helpers/schedules.ts';
import { waitUntil } from '../../helpers/wait.ts';

const A = json(seriesNamed('A'));
const titles = (element: Element) => texts(element, 'session-title').join();

/** Puts an element on the page that waits for a click. */
async function wait(attributes = {}) {
  const element = mount({ src: SRC, loading: 'click', ...attributes });
  await element.updateComplete;
  return element;
}

async function press(element: Element) {
  thePart(element, 'load-button').focus();
  await sendKeys({ press: 'Enter' });
}

describe('loading="click"', () => {
  it('P13 sends no request before the click: a note next to the button and the link names the host', async () => {
    const element = await wait({ src: 'https://termine.example/schedule.json' });
    for (const wake of Object.values(WAKINGS)) wake();
    element.setAttribute('layout', 'list');
    element.now = '2030-01-01';
    await aTimeout(0);
    await element.updateComplete;
    expect(network.requests).to.deep.equal([]);
    expect(textOf(thePart(element, 'load-note'))).to.match(/ Klick .*IP‑Adresse .*termine\.example\.$/);
    expect(nameOf(thePart(element, 'load-button'))).to.equal('Termine laden');
    expect([isFallbackVisible(element), isBusy(element), textOf(thePart(element, 'status'))]).to.deep.equal([
      true,
      false,
      '',
    ]);
  });

  it('P13 sends one request on the click, and shows the schedule in place of note and button', async () => {
    network.serve(SRC, A);
    const element = await wait();
    const event = loaded(element);
    await press(element);
    await event;
    expect([network.requests.length, titles(element), isFallbackVisible(element)]).to.deep.equal([
      1,
      'A',
      false,
    ]);
    expect([byPart(element, 'load-note').length, byPart(element, 'load-button').length]).to.deep.equal([
      0, 0,
    ]);
  });

  it('P13 uses English texts if the language is English', async () => {
    const element = await wait({ lang: 'en' });
    expect(textOf(thePart(element, 'load-note'))).to.contain(location.host);
    expect([nameOf(thePart(element, 'load-button'))]).to.deep.equal(['Load dates']);
  });

  it('P13 needs its own click: a click on another element with the same address does not count', async () => {
    network.serve(SRC, A);
    const [one, other] = [await wait(), await wait()];
    const event = loaded(one);
    thePart(one, 'load-button').click();
    await event;
    expect([titles(one), titles(other), byPart(other, 'load-button').length]).to.deep.equal(['A', '', 1]);
  });

  it('sends only one request if the button is pressed again while it loads, and keeps the focus on the button', async () => {
    network.serve(SRC, neverAnswering);
    const element = await wait();
    await press(element);
    await requested(1);
    await element.updateComplete;
    await press(element);
    thePart(element, 'load-button').click();
    await aTimeout(0);
    expect([network.requests.length, isBusy(element)]).to.deep.equal([1, true]);
    expect(focused() === thePart(element, 'load-button')).to.equal(true);
    expect(thePart(element, 'load-button').getAttribute('aria-disabled')).to.equal('true');
  });

  it('A14 moves the focus to the heading when it succeeds, and to “try again” when it fails', async () => {
    network.serve(SRC, status(503));
    const element = await wait();
    const error = failed(element);
    await press(element);
    await error;
    expect(textOf(focused() ?? document.body)).to.equal('Erneut versuchen');
    expect(byPart(element, 'load-button').length + byPart(element, 'load-note').length).to.equal(0);
    network.serve(SRC, A);
    const event = loaded(element);
    await sendKeys({ press: 'Enter' });
    await event;
    await aTimeout(0);
    expect(textOf(focused() ?? document.body)).to.equal('Lange Reihe');
  });

  it('reports at once, without a click, an address that is not allowed', async () => {
    const { error } = await failed(await wait({ src: 'http://elsewhere.example/schedule.json' }));
    expect(error.name).to.equal('ConfigurationError');
  });

  it('P13 needs another click for another address', async () => {
    network.serve(SRC, A);
    const element = await wait();
    const event = loaded(element);
    await press(element);
    await event;
    element.src = 'https://anderswo.example/schedule.json';
    await element.updateComplete;
    await aTimeout(0);
    expect(network.requests).to.have.length(1);
    expect(texts(element, 'load-note').join()).to.contain('anderswo.example');
    expect(byPart(element, 'load-button')).to.have.length(1);
  });

  it('S19 P13 sends the request again without another click if the element was removed and put back while it loaded', async () => {
    network.serve(SRC, held(A).answer);
    const element = await wait();
    await press(element);
    await requested(1);
    const putBack = await takeAway(element);
    network.serve(SRC, A);
    putBack();
    await waitUntil(() => byPart(element, 'session').length, 'it does not send the request again');
    expect([network.requests.length, titles(element)]).to.deep.equal([2, 'A']);
  });

  it('loads at once when the attribute becomes loading="eager"', async () => {
    network.serve(SRC, A);
    const element = await wait();
    element.loading = 'eager';
    await loaded(element);
    expect(titles(element)).to.equal('A');
  });
});
