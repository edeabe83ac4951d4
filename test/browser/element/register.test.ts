import { expect } from '@open-wc/testing';
import type { SeriesScheduleElement } from '../../../src/element/series-schedule-element.ts';
import { clearPage, fragment, next, show, type Attributes } from '../../helpers/element.ts';
import { thePart } from '../../helpers/inside.ts';
import { seriesNamed, seriesOf, sessionsOfMay } from '../../helpers/schedules.ts';

describe('series-schedule-register', () => {
  const open = seriesOf([
    { ...sessionsOfMay(1)[0], name: 'A', registration: { url: 'https://example.org/anmeldung' } },
  ]);
  /** Clicks the link without leaving the page of the tests. */
  async function follow(element: SeriesScheduleElement) {
    const event = next(element, 'series-schedule-register');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    let wasPrevented = false;
    document.addEventListener(
      'click',
      (last) => {
        wasPrevented = last.defaultPrevented;
        last.preventDefault();
      },
      { once: true },
    );
    thePart(element, 'register-button').dispatchEvent(click);
    return { event: await event, wasPrevented };
  }

  it('carries the target of the link and the session', async () => {
    const element = await show(open, {}, { now: '2030-01-01' });
    const { event, wasPrevented } = await follow(element);
    expect(event.url).to.equal('https://example.org/anmeldung');
    expect(event.session).to.equal(element.series?.sessions[0]);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    expect(wasPrevented).to.equal(false);
  });

  it('prevents the navigation when it is cancelled', async () => {
    const element = await show(open, {}, { now: '2030-01-01' });
    element.addEventListener('series-schedule-register', (event) => event.preventDefault());
    expect((await follow(element)).wasPrevented).to.equal(true);
  });

  it('has no session if the registration is for the whole series', async () => {
    const whole = { ...seriesNamed('A', 'B'), registration: { url: 'https://example.org/alle' } };
    const { event } = await follow(await show(whole, {}, { now: '2030-01-01' }));
    expect([event.url, event.session]).to.deep.equal(['https://example.org/alle', undefined]);
  });
});

describe('registration for the whole series', () => {
  const whole = { ...seriesNamed('A', 'B'), registration: { url: 'https://example.org/alle' } };
  const HEADS: Record<string, [Attributes, string]> = {
    'is left out': [{ 'no-header': true }, ''],
    "is the page's own": [{}, '<p slot="header">Unsere Reihe</p>'],
  };
  for (const [how, [attributes, inside]] of Object.entries(HEADS)) {
    it(`stays if the header ${how}`, async () => {
      const element = await show(whole, attributes, { now: '2030-01-01' });
      element.append(fragment(inside));
      expect(thePart(element, 'register-button').checkVisibility()).to.equal(true);
    });
  }

  it('marks texts with their language only if it is valid and differs from that of the widget', async () => {
    for (const [inLanguage, lang] of [
      ['en', 'en'],
      ['Deutsch', null],
      ['fr, en', null],
      ['de-AT', null],
    ]) {
      const element = await show({ ...whole, inLanguage }, {}, { now: '2030-01-01' });
      expect(thePart(element, 'title').querySelector('[dir]')?.getAttribute('lang')).to.equal(lang);
      await clearPage();
    }
  });
});
