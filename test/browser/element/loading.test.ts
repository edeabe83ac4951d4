import { expect, fixtureSync, nextFrame } from '@open-wc/testing';
import { SRC, fragment, loaded, mount, requested, show } from '../../helpers/element.ts';
import { byPart, isBusy, isFallbackVisible, texts, textOf, thePart } from '../../helpers/inside.ts';
import { held, json, network } from '../../helpers/network.ts';
import { seriesNamed, seriesOf } from '../../helpers/schedules.ts';
import { waitUntil } from '../../helpers/wait.ts';

const titles = (element: Element) => texts(element, 'session-title');

describe('loading', () => {
  describe('the request', () => {
    it('carries no credentials, no referrer and no custom header', async () => {
      await show(seriesNamed('A'));
      const { credentials, referrerPolicy, headers, method } = network.requests[0]?.init ?? {};
      expect({ credentials, referrerPolicy, headers, method }).to.deep.equal({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: undefined,
        method: undefined,
      });
    });

    it('sends a real server no cookies and no referrer', async () => {
      network.useReal();
      document.cookie = 'visitor=1';
      await fetch('/endpoint/log', { method: 'DELETE' });
      await loaded(mount({ src: '/endpoint/slow/0/element/schedule.json' }));
      const log = (await (await fetch('/endpoint/log')).json()) as { headers: Record<string, string> }[];
      document.cookie = 'visitor=; max-age=0';
      expect(log).to.have.length(1);
      expect(log[0]?.headers).to.not.have.any.keys('cookie', 'referer', 'authorization');
    });

    it('goes to an address relative to the page', async () => {
      await show(seriesNamed('A'));
      expect(network.requests.map(({ url }) => url)).to.deep.equal([new URL(SRC, document.baseURI).href]);
    });
  });

  describe('series-schedule-load', () => {
    it('fires after the page shows the cards, and crosses shadow roots', async () => {
      network.serve(SRC, json(seriesNamed('A', 'B')));
      const element = mount({ src: SRC });
      let shown: string[] = [];
      element.addEventListener('series-schedule-load', () => (shown = titles(element)));
      const event = await loaded(element);
      expect(shown).to.deep.equal(['A', 'B']);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    });

    it('carries the model, which is also the readonly property `series`', async () => {
      network.serve(SRC, json(seriesNamed('A', 'B')));
      const element = mount({ src: SRC });
      expect(element.series).to.equal(undefined);
      const event = await loaded(element);
      expect(event.series.sessions.map(({ name }) => name)).to.deep.equal(['A', 'B']);
      expect(element.series).to.equal(event.series);
      expect(() => Object.assign(element, { series: undefined })).to.throw(TypeError);
    });
  });

  describe('while it runs', () => {
    it('A12 sets aria-busy, and ends it afterwards', async () => {
      const { answer, release } = held(json(seriesNamed('A')));
      network.serve(SRC, answer);
      const element = mount({ src: SRC });
      await requested(1);
      await element.updateComplete;
      expect(isBusy(element)).to.equal(true);
      release();
      await loaded(element);
      expect(isBusy(element)).to.equal(false);
    });

    it('A11 has one status region, which is empty at first and announces each sentence once', async () => {
      const { answer, release } = held(json(seriesNamed('A')));
      network.serve(SRC, answer);
      const element = mount({ src: SRC });
      const said: string[] = [];
      const root = element.shadowRoot ?? element;
      new MutationObserver(() => {
        const [region, ...others] = root.querySelectorAll('[role="status"]');
        const words = region && !others.length ? textOf(region) : 'not one region';
        if (words !== said.at(-1)) said.push(words);
      }).observe(root, { subtree: true, childList: true, characterData: true });
      await waitUntil(() => said.length === 2);
      release();
      await loaded(element);
      await element.updateComplete;
      expect(said).to.deep.equal(['', 'Termine werden geladen …', '']);
    });

    it('F03 shows the page’s own link, and hides it once there are cards without removing it', async () => {
      const { answer, release } = held(json(seriesNamed('A')));
      network.serve(SRC, answer);
      const element = mount({ src: SRC });
      await requested(1);
      await element.updateComplete;
      expect(isFallbackVisible(element)).to.equal(true);
      release();
      await loaded(element);
      expect(isFallbackVisible(element)).to.equal(false);
      expect(element.querySelector('a')).to.not.equal(null);
    });

    it('A16 moves neither focus nor scroll position', async () => {
      const space = '<div style="block-size: 2000px"></div>';
      const input = fixtureSync(`<div>${space}<input>${space}</div>`).querySelector('input');
      const { answer, release } = held(json(seriesNamed('A', 'B', 'C')));
      network.serve(SRC, answer);
      const element = mount({ src: SRC });
      scrollTo(0, 1900);
      input?.focus({ preventScroll: true });
      await nextFrame();
      const scrolled = scrollY;
      expect(scrolled).to.be.greaterThan(0);
      release();
      await loaded(element);
      await nextFrame();
      // Compared outside the assertion, because elements in a failed assertion hang the test runner.
      expect([document.activeElement === input, scrollY]).to.deep.equal([true, scrolled]);
    });
  });

  describe('when repeated', () => {
    it('keeps the cards while `reload()` runs', async () => {
      const element = await show(seriesNamed('Old'));
      const { answer, release } = held(json(seriesNamed('New')));
      network.serve(SRC, answer);
      const reloaded = element.reload();
      await requested(2);
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Old']);
      expect([isBusy(element), textOf(thePart(element, 'status'))]).to.deep.equal([true, '']);
      release();
      await reloaded;
      expect(titles(element)).to.deep.equal(['New']);
      expect(isBusy(element)).to.equal(false);
    });

    it('keeps the old cards while a new `src` loads, and then shows the new schedule', async () => {
      const element = await show(seriesNamed('Old'));
      const { answer, release } = held(json(seriesNamed('New')));
      network.serve('/other.json', answer);
      element.src = '/other.json';
      await requested(2);
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Old']);
      release();
      await loaded(element);
      expect(titles(element)).to.deep.equal(['New']);
    });

    it('E08 shows the schedule of the last `src`, even if an earlier one answers later', async () => {
      const first = held(json(seriesNamed('First')));
      const last = held(json(seriesNamed('Last')));
      network.serve('/first.json', first.answer);
      network.serve('/last.json', last.answer);
      const element = mount({ src: '/first.json' });
      await requested(1);
      element.setAttribute('src', '/last.json');
      await requested(2);
      last.release();
      await loaded(element);
      first.release();
      await nextFrame();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Last']);
    });

    it('E08 aborts the request for a `src` that has been replaced', async () => {
      network.serve('/first.json', held(json({})).answer);
      network.serve('/last.json', json(seriesNamed('Last')));
      const element = mount({ src: '/first.json' });
      await requested(1);
      element.src = '/last.json';
      await loaded(element);
      expect(network.requests[0]?.init.signal?.aborted).to.equal(true);
    });

    it('only requests the last of two addresses that are set at once', async () => {
      network.serve('/last.json', json(seriesNamed('Last')));
      const element = mount({ src: '/first.json' });
      element.src = '/last.json';
      await loaded(element);
      expect(network.requests).to.have.length(1);
    });
  });

  describe('loading="lazy"', () => {
    const far = () => fixtureSync('<div style="block-size: 9000px"></div>');

    it('waits until the element is near the viewport', async () => {
      network.serve(SRC, json(seriesNamed('A')));
      far();
      const element = mount({ src: SRC, loading: 'lazy' });
      // This observer is registered after the element's own, so it is called after it.
      await intersection(element);
      await element.updateComplete;
      expect(network.requests).to.have.length(0);
      expect(isFallbackVisible(element)).to.equal(true);
      element.scrollIntoView();
      await loaded(element);
      expect(titles(element)).to.deep.equal(['A']);
    });

    it('E39 fetches at once when the page is printed', async () => {
      network.serve(SRC, json(seriesNamed('A')));
      far();
      const element = mount({ src: SRC, loading: 'lazy' });
      await intersection(element);
      dispatchEvent(new Event('beforeprint'));
      await loaded(element);
      expect(titles(element)).to.deep.equal(['A']);
    });

    it('E39 renders each card of a long list for pictures of the whole page, where that moves nothing', async () => {
      const count = 60;
      const element = await show(
        seriesOf(Array.from({ length: count }, (_, index) => ({ name: `Termin ${index + 1}` }))),
      );
      const animations = element.shadowRoot?.getAnimations() ?? [];
      for (const animation of animations) animation.finish();
      const isRendered = (one: Element) => one.checkVisibility({ contentVisibilityAuto: true });
      const rendered = byPart(element, 'session-title').filter(isRendered);
      const isHeld = CSS.supports('overflow-anchor', 'auto');
      expect(rendered.length === count).to.equal(isHeld);
    });

    it('E39 leaves far cards of a list of hundreds to the browser, which would lay them out while it draws', async () => {
      const names = Array.from({ length: 301 }, (_, index) => ({ name: `Termin ${index + 1}` }));
      const element = await show(seriesOf(names));
      expect(byPart(element, 'session-title')).to.have.length(names.length);
      expect(element.shadowRoot?.getAnimations()).to.have.length(0);
    });

    it('P13 waits for the click also when the page is printed', async () => {
      const element = mount({ src: '/other.json', loading: 'click' });
      await element.updateComplete;
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      await nextFrame();
      expect(network.requests).to.have.length(0);
    });

    it('fetches at once if the element is in the viewport', async () => {
      await show(seriesNamed('A'), { loading: 'lazy' });
      expect(network.requests).to.have.length(1);
    });

    it('is not the default: otherwise an element far from the viewport fetches at once', async () => {
      far();
      await show(seriesNamed('A'));
      expect(network.requests).to.have.length(1);
    });
  });

  describe('in the page', () => {
    it('E06 does not fetch again when the element is moved, or removed and put back', async () => {
      const element = await show(seriesNamed('A'));
      fixtureSync('<aside></aside>').append(element);
      await element.updateComplete;
      element.remove();
      await nextFrame();
      fixtureSync('<aside></aside>').append(element);
      await element.updateComplete;
      await nextFrame();
      expect(network.requests).to.have.length(1);
      expect(titles(element)).to.deep.equal(['A']);
    });

    it('E06 continues to load when the element is moved while it loads', async () => {
      const { answer, release } = held(json(seriesNamed('A')));
      network.serve(SRC, answer);
      const element = mount({ src: SRC });
      await requested(1);
      const aside = fixtureSync('<aside></aside>');
      element.remove();
      aside.append(element);
      await element.updateComplete;
      release();
      await loaded(element);
      expect(network.requests).to.have.length(1);
      expect(titles(element)).to.deep.equal(['A']);
    });

    it('E03 keeps properties that were set before the element was defined', async () => {
      network.serve(SRC, json(seriesNamed('A', 'B')));
      const elsewhere = document.implementation.createHTMLDocument();
      const element = elsewhere.createElement('series-schedule');
      expect(element.shadowRoot === null).to.equal(true);
      Object.assign(element, { src: SRC, lang: 'en', headingLevel: 4, layout: 'list', limit: 1 });
      fixtureSync('<main></main>').append(element);
      await loaded(element);
      expect(textOf(thePart(element, 'more-button'))).to.equal('Show more dates (1)');
      expect(thePart(element, 'title').localName).to.equal('h4');
      expect([...thePart(element, 'series').part]).to.include('list');
    });

    it('E04 does not change an element that is only created', () => {
      const element = document.createElement('series-schedule');
      expect([element.attributes.length, element.childNodes.length]).to.deep.equal([0, 0]);
    });

    const MARKUP = `<series-schedule src="${SRC}"></series-schedule>`;
    const WAYS: Record<string, () => Node> = {
      createElement: () => Object.assign(document.createElement('series-schedule'), { src: SRC }),
      cloneNode: () => (fragment(MARKUP).firstChild ?? document).cloneNode(true),
      'importNode from a template': () =>
        document.importNode(fixtureSync<HTMLTemplateElement>(`<template>${MARKUP}</template>`).content, true),
      markup: () => fixtureSync(MARKUP),
    };
    for (const [name, make] of Object.entries(WAYS)) {
      it(`E04 works when it comes from ${name}`, async () => {
        network.serve(SRC, json(seriesNamed('A')));
        const made = make();
        if (!made.isConnected) fixtureSync('<main></main>').append(made);
        const element = document.querySelector('series-schedule') ?? document.body;
        await loaded(element);
        expect(titles(element)).to.deep.equal(['A']);
      });
    }

    it('E04 works as the clone of an element that has loaded', async () => {
      const element = await show(seriesNamed('A'));
      const clone = element.cloneNode(true) as HTMLElement;
      fixtureSync('<main></main>').append(clone);
      await loaded(clone);
      expect(titles(clone)).to.deep.equal(['A']);
    });

    it('shows two elements independently of each other', async () => {
      network.serve('/a.json', json(seriesNamed('A')));
      network.serve('/b.json', json(seriesNamed('B')));
      const [a, b] = [mount({ src: '/a.json', layout: 'list' }), mount({ src: '/b.json', lang: 'en' })];
      await Promise.all([loaded(a), loaded(b)]);
      network.serve('/a.json', json(seriesNamed('A2')));
      await a.reload();
      expect([titles(a), titles(b)]).to.deep.equal([['A2'], ['B']]);
      expect([textOf(thePart(a, 'kicker')), textOf(thePart(b, 'kicker'))]).to.deep.equal([
        '1 Termin',
        '1 date',
      ]);
    });
  });

  describe('now', () => {
    const AFTERWARDS = '2030-05-01T18:00:00Z';
    const MOMENTS = {
      'a Date': new Date(AFTERWARDS),
      milliseconds: Date.parse(AFTERWARDS),
      'ISO 8601': AFTERWARDS,
    };
    for (const [name, now] of Object.entries(MOMENTS)) {
      it(`replaces the clock, as ${name}`, async () => {
        const element = await show(seriesNamed('A', 'B'), {}, { now });
        expect(texts(element, 'state')).to.deep.equal(['Hat stattgefunden']);
        expect(byPart(element, 'over')).to.have.length.greaterThan(0);
      });
    }

    it('shows the states of another moment when it changes, without a request', async () => {
      const element = await show(seriesNamed('A'), {}, { now: '2030-01-01' });
      expect(texts(element, 'state')).to.deep.equal([]);
      element.now = AFTERWARDS;
      await element.updateComplete;
      expect(texts(element, 'state')).to.deep.equal(['Hat stattgefunden']);
      expect(network.requests).to.have.length(1);
    });

    for (const now of ['soon', '', NaN, new Date(NaN)]) {
      it(`is ignored if it is not a moment: ${String(now) || '""'}`, async () => {
        const old = { ...seriesNamed('A'), subEvent: [{ name: 'A', startDate: '2020-05-01' }] };
        const element = await show(old, {}, { now });
        expect(texts(element, 'state')).to.deep.equal(['Hat stattgefunden']);
      });
    }
  });
});

const intersection = (element: Element) =>
  new Promise((resolve) => {
    new IntersectionObserver(resolve).observe(element);
  });
