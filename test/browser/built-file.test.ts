import { expect, fixtureSync } from '@open-wc/testing';
import { byPart, isFallbackVisible, texts, textOf, thePart } from '../helpers/inside.ts';
import { waitUntil } from '../helpers/wait.ts';

const ABENDE = ['Der erste Abend', 'Der zweite Abend', 'Der dritte Abend'];

/** The script that the test runner adds to each page. */
const RUNNER = '[src*="__web-dev-server__"]';

/** Opens a page of test/pages in a frame, and waits until this many of its elements show sessions. */
async function open(name: string, count = 1): Promise<Document> {
  const frame = fixtureSync<HTMLIFrameElement>('<iframe width="700" height="500"></iframe>');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = new URL(`../pages/${name}.html`, import.meta.url).href;
  await loaded;
  const page = frame.contentDocument ?? document;
  await waitUntil(
    () =>
      elements(page).filter((element) => element.shadowRoot && byPart(element, 'session').length).length ===
      count,
    `${name}.html does not show ${count} schedules. ${troubleOf(page)}`,
  );
  return page;
}

const elements = (page: Document) => [...page.querySelectorAll('series-schedule')];

const titles = (page: Document) => elements(page).map((element) => texts(element, 'session-title'));

/** Errors, rejections and policy violations, as recorded by witness.js. */
const troubleOf = (page: Document) => page.documentElement.dataset.trouble ?? '';

const globalsOf = ({ defaultView }: Document) =>
  Object.getOwnPropertyNames(defaultView).filter((name) => !/^\d+$/.test(name));

const requestsOf = ({ defaultView }: Document) =>
  (defaultView?.performance.getEntriesByType('resource') ?? [])
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => !path.startsWith('/__web-dev-server__'));

describe('dist/series-schedule.js', () => {
  const WAYS: Record<string, string> = {
    'script-first': 'before the element',
    'script-last': 'after the element',
    async: 'with async',
    defer: 'with defer',
    module: 'as a module',
    'dynamic-import': 'with a dynamic import',
    injected: 'injected after the page has loaded',
  };
  for (const [name, way] of Object.entries(WAYS)) {
    it(`E02 works if the script is loaded ${way}`, async () => {
      const page = await open(name);
      expect(titles(page)).to.deep.equal([ABENDE]);
      expect(troubleOf(page)).to.equal('');
      expect(elements(page).some(isFallbackVisible)).to.equal(false);
    });
  }

  it('applies the styles of its source', async () => {
    const [element] = elements(await open('script-first'));
    const list = thePart(element ?? document.body, 'sessions');
    const [card = list] = byPart(element ?? document.body, 'session');
    expect([getComputedStyle(card).display, getComputedStyle(list).listStyleType]).to.deep.equal([
      'grid',
      'none',
    ]);
  });

  it('E01 defines the element once and throws nothing when loaded three times, as classic script and as module', async () => {
    const page = await open('loaded-twice');
    expect(titles(page)).to.deep.equal([ABENDE]);
    expect(troubleOf(page)).to.equal('');
  });

  it('E01 does not replace an element that is already defined under the name, and throws nothing', async () => {
    const page = await open('other-copy', 0);
    expect(elements(page).map((element) => 'isOther' in element)).to.deep.equal([true]);
    expect(troubleOf(page)).to.equal('');
  });

  it('adds no global to the page', async () => {
    const added = new Set(globalsOf(await open('script-first')));
    for (const name of globalsOf(await open('control', 0))) added.delete(name);
    expect([...added]).to.deep.equal([]);
  });

  it('works on a page whose ids are names that Lit looks for in the window', async () => {
    const page = await open('clobbered');
    expect(titles(page)).to.deep.equal([ABENDE]);
    expect(troubleOf(page)).to.equal('');
  });

  it('requests nothing but the schedule', async () => {
    const page = await open('bare');
    expect(titles(page)).to.deep.equal([ABENDE]);
    expect(requestsOf(page).sort()).to.deep.equal([
      '/dist/series-schedule.js',
      '/test/fixtures/element/schedule.json',
    ]);
  });

  describe('embedded as one script tag', () => {
    it('puts the element at the place of the tag', async () => {
      const page = await open('one-line');
      const order = [...page.body.querySelectorAll(`:scope > :not(${RUNNER})`)].map(
        ({ id, localName }) => id || localName,
      );
      expect(order).to.deep.equal(['before', 'script', 'series-schedule', 'after']);
      expect(titles(page)).to.deep.equal([ABENDE]);
      expect(troubleOf(page)).to.equal('');
    });

    it('works twice on a page, each time with its own schedule', async () => {
      const page = await open('one-line-twice', 2);
      expect(titles(page)).to.deep.equal([ABENDE.slice(0, 2), ['Der einzige Nachmittag']]);
      const places = elements(page).map(
        (element) => element.previousElementSibling?.previousElementSibling?.id,
      );
      expect(places).to.deep.equal(['first', 'second']);
      expect(troubleOf(page)).to.equal('');
    });

    it('takes the attributes of the element as data- attributes, and no others', async () => {
      const [first, second] = elements(await open('one-line-twice', 2));
      const own = Array.from(first?.attributes ?? [], ({ name, value }) => [name, value]);
      expect(Object.fromEntries(own)).to.deep.equal({
        src: '../fixtures/element/schedule.json',
        layout: 'list',
        lang: 'en',
        'no-header': '',
        limit: '2',
      });
      const element = first ?? document.body;
      expect([...thePart(element, 'series').part]).to.include('list');
      expect(byPart(element, 'header')).to.have.length(0);
      expect(textOf(thePart(element, 'more-button'))).to.equal('Show more dates (1)');
      expect([...thePart(second ?? element, 'series').part]).to.include('cards');
    });
  });

  describe('under a strict content security policy', () => {
    it('violates nothing: no inline style, no inline script, no eval', async () => {
      const page = await open('policy', 2);
      expect(titles(page)).to.deep.equal([ABENDE, ABENDE]);
      expect(troubleOf(page)).to.equal('');
      const [element] = elements(page);
      const [card = document.body] = byPart(element ?? document.body, 'session');
      expect(getComputedStyle(card).display).to.equal('grid');
    });

    it('needs only the trusted types policy with its own name', async () => {
      const page = await open('trusted-types');
      expect(titles(page)).to.deep.equal([ABENDE]);
      expect(troubleOf(page)).to.equal('');
    });

    it('is tested with a witness that notices a violation', async () => {
      const page = await open('policy', 2);
      page.body.setAttribute('style', 'color: red');
      await waitUntil(() => troubleOf(page).includes('violation: style-src'));
    });
  });
});
