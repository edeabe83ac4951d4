import { expect, fixtureSync } from '@open-wc/testing';
import { nameOf } from '../../helpers/axe.ts';
import {
  SRC,
  clearPage,
  failed,
  loaded,
  mount,
  requested,
  show,
  type Attributes,
} from '../../helpers/element.ts';
import { byPart, focused, texts, textOf, thePart, within } from '../../helpers/inside.ts';
import { held, json, network, status } from '../../helpers/network.ts';
import { schedule, seriesNamed, seriesOf, sessionsOfMay } from '../../helpers/schedules.ts';
import { waitUntil } from '../../helpers/wait.ts';

const titles = (element: Element) => texts(element, 'session-title');
const tags = (element: Element, part: string) => byPart(element, part).map(({ localName }) => localName);
const ABOUT = seriesOf(
  sessionsOfMay(3).map((session) => ({ ...session, description: 'Worum es geht.' })),
  { organizer: { name: 'Stiftung' }, contactPoint: { email: 'reihe@example.org' } },
);
const BETWEEN = { now: '2030-05-02T12:00:00+02:00' };

describe('heading-level', () => {
  const LEVELS: readonly [string | undefined, string, string][] = [
    [undefined, 'h2', 'h3'],
    ['-1', 'h2', 'h3'],
    ['0', 'h2', 'h3'],
    ['1', 'h2', 'h3'],
    ['2', 'h2', 'h3'],
    ['3', 'h3', 'h4'],
    ['4', 'h4', 'h5'],
    ['5', 'h5', 'h6'],
    ['6', 'h6', 'h6'],
    ['7', 'h6', 'h6'],
    ['999', 'h6', 'h6'],
    ['x', 'h2', 'h3'],
    ['', 'h2', 'h3'],
    ['Infinity', 'h6', 'h6'],
  ];
  for (const [level, series, session] of LEVELS) {
    it(`A04 ${level ?? 'absent'} makes the series' heading ${series} and the sessions' headings ${session}`, async () => {
      const element = await show(
        seriesNamed('A', 'B'),
        level === undefined ? {} : { 'heading-level': level },
      );
      expect([tags(element, 'title'), tags(element, 'session-title')]).to.deep.equal([
        [series],
        [session, session],
      ]);
    });
  }

  it('A05 skips no level: without a series, sessions have the level of the series', async () => {
    const element = await show({ '@type': 'Event', name: 'Allein', startDate: '2030-05-01' });
    expect([tags(element, 'title'), tags(element, 'session-title')]).to.deep.equal([[], ['h2']]);
  });

  it('A05 keeps the level of sessions with no-header, because the page has the heading of the series', async () => {
    const element = await show(seriesNamed('A'), { 'no-header': true });
    expect(tags(element, 'session-title')).to.deep.equal(['h3']);
  });
});

describe('show', () => {
  const SELECTIONS: Record<string, readonly string[]> = {
    all: ['Termin 1', 'Termin 2', 'Termin 3'],
    upcoming: ['Termin 2', 'Termin 3'],
    past: ['Termin 1'],
    nonsense: ['Termin 1', 'Termin 2', 'Termin 3'],
    ' Upcoming ': ['Termin 2', 'Termin 3'],
  };
  for (const [selection, expected] of Object.entries(SELECTIONS)) {
    it(`"${selection}" shows ${expected.length} of three sessions, one of which is over`, async () => {
      expect(titles(await show(ABOUT, { show: selection }, BETWEEN))).to.deep.equal(expected);
    });
  }

  const SENTENCES: Record<string, [string, string]> = {
    upcoming: ['2031-01-01', 'Zurzeit sind keine weiteren Termine geplant.'],
    past: ['2029-01-01', 'Noch hat kein Termin stattgefunden.'],
  };
  for (const [selection, [now, sentence]] of Object.entries(SENTENCES)) {
    it(`E29 "${selection}" shows its own sentence if it selects no session`, async () => {
      const element = await show(ABOUT, { show: selection }, { now });
      expect(textOf(thePart(element, 'empty'))).to.equal(sentence);
      expect(byPart(element, 'sessions')).to.have.length(0);
    });
  }
});

describe('limit', () => {
  const five = seriesOf(sessionsOfMay(5));

  it('shows this many sessions and a button with the number of the others', async () => {
    const element = await show(five, { limit: 2 });
    expect(titles(element)).to.deep.equal(['Termin 1', 'Termin 2']);
    expect(textOf(thePart(element, 'more-button'))).to.equal('Weitere Termine anzeigen (3)');
  });

  it('has a button for a single session, too, and in English', async () => {
    const element = await show(five, { limit: 4 });
    expect(textOf(thePart(element, 'more-button'))).to.equal('Weitere Termine anzeigen (1)');
    element.setAttribute('lang', 'en');
    await element.updateComplete;
    expect(textOf(thePart(element, 'more-button'))).to.equal('Show more dates (1)');
  });

  it('A15 shows the other sessions on a press and moves the focus to the first of them', async () => {
    const element = await show(five, { limit: 2 });
    thePart(element, 'more-button').click();
    await waitUntil(() => titles(element).length === 5);
    expect(byPart(element, 'more-button')).to.have.length(0);
    await waitUntil(
      () => focused()?.getRootNode() === element.shadowRoot,
      'the focus is outside of the element',
    );
    expect(textOf(focused() ?? element)).to.equal('Termin 3');
  });

  for (const limit of ['5', '6', '0', '-3', 'x', '']) {
    it(`"${limit}" shows all of five sessions and no button`, async () => {
      const element = await show(five, { limit });
      expect([titles(element).length, byPart(element, 'more-button').length]).to.deep.equal([5, 0]);
    });
  }

  it('is 1000 by default', async () => {
    const many = Array.from({ length: 1002 }, (_, index) => ({ name: `${index}`, startDate: '2030-05-01' }));
    const element = await show(seriesOf(many));
    expect([titles(element).length, textOf(thePart(element, 'more-button'))]).to.deep.equal([
      1000,
      'Weitere Termine anzeigen (2)',
    ]);
  });
});

describe('session', () => {
  const ids = ['https://example.org/reihe#auftakt', 'https://example.org/reihe/mitte', 'ende'];
  const series = seriesOf(sessionsOfMay(3).map((session, index) => ({ ...session, '@id': ids[index] })));

  const WANTED: Record<string, string> = {
    'https://example.org/reihe#auftakt': 'Termin 1',
    auftakt: 'Termin 1',
    'https://example.org/reihe/mitte': 'Termin 2',
    mitte: 'Termin 2',
    ende: 'Termin 3',
  };
  for (const [id, title] of Object.entries(WANTED)) {
    it(`"${id}" shows only ${title}`, async () => {
      expect(titles(await show(series, { session: id }))).to.deep.equal([title]);
    });
  }

  it('shows a sentence if the series has no such session', async () => {
    const element = await show(series, { session: 'tak' });
    expect(texts(element, 'empty')).to.deep.equal(['Diesen Termin gibt es nicht.']);
    expect(titles(element)).to.deep.equal([]);
  });
});

describe('layout', () => {
  const kind = (element: Element) => [...thePart(element, 'series').part].filter((part) => part !== 'series');

  for (const layout of [undefined, 'cards', 'nonsense', '']) {
    it(`${layout === undefined ? 'absent' : `"${layout}"`} shows full cards`, async () => {
      const element = await show(ABOUT, layout === undefined ? {} : { layout });
      expect(kind(element)).to.deep.equal(['cards']);
      expect([
        byPart(element, 'session').length,
        byPart(element, 'session-description').length,
      ]).to.deep.equal([3, 3]);
    });
  }

  it('"list" shows compact rows: date, title, state, action', async () => {
    const element = await show(ABOUT, { layout: 'list' });
    expect(kind(element)).to.deep.equal(['list']);
    expect([byPart(element, 'session').length, byPart(element, 'session-description').length]).to.deep.equal([
      3, 0,
    ]);
    expect(texts(element, 'when')[0]).to.contain('Mittwoch, 1. Mai 2030');
    expect(byPart(element, 'date').some((leaf) => leaf.checkVisibility())).to.equal(false);
  });

  it('"next" shows only the next session', async () => {
    expect(titles(await show(ABOUT, { layout: 'next' }, BETWEEN))).to.deep.equal(['Termin 2']);
  });

  it('"next" shows the running session', async () => {
    const now = '2030-05-02T15:00:00+02:00';
    expect(titles(await show(ABOUT, { layout: 'next' }, { now }))).to.deep.equal(['Termin 2']);
  });

  it('"next" shows its own sentence when the series is over', async () => {
    const element = await show(ABOUT, { layout: 'next' }, { now: '2031-01-01' });
    expect(texts(element, 'empty')).to.deep.equal(['Diese Reihe ist zu Ende.']);
  });
});

describe('no-header and no-footer', () => {
  const PARTS = ['header', 'sessions', 'footer'];
  const CASES: readonly [Attributes, readonly string[]][] = [
    [{}, PARTS],
    [{ 'no-header': true }, ['sessions', 'footer']],
    [{ 'no-footer': true }, ['header', 'sessions']],
    [{ 'no-header': true, 'no-footer': true }, ['sessions']],
  ];
  for (const [attributes, expected] of CASES) {
    it(`keep ${expected.join(', ')} with ${Object.keys(attributes).join(' and ') || 'neither'}`, async () => {
      const element = await show(ABOUT, attributes);
      expect(PARTS.filter((part) => byPart(element, part).length)).to.deep.equal(expected);
    });
  }

  it('leave out the content of their slots, too', async () => {
    const inside = '<p slot="header">Kopf</p><p slot="footer">Fuß</p>';
    const element = await show(ABOUT, { 'no-header': true, 'no-footer': true }, {}, inside);
    expect([...element.children].some((child) => child.checkVisibility())).to.equal(false);
  });
});

describe('lang', () => {
  const [GERMAN, ENGLISH] = ['3 Termine', '3 dates'];
  const words = (element: Element) => textOf(thePart(element, 'kicker'));
  const rootLang = (element: Element) => thePart(element, 'series').lang;
  afterEach(() => document.documentElement.removeAttribute('lang'));

  const OWN: Record<string, [string, string]> = {
    de: [GERMAN, 'de'],
    en: [ENGLISH, 'en'],
    'en-US': [ENGLISH, 'en-us'],
    EN: [ENGLISH, 'en'],
    'de-AT': [GERMAN, 'de-at'],
    fr: [GERMAN, 'de'],
    'x nonsense': [GERMAN, 'de'],
    '': [GERMAN, 'de'],
  };
  for (const [lang, [expected, root]] of Object.entries(OWN)) {
    it(`A30 "${lang}" gives ${expected === GERMAN ? 'German' : 'English'} texts, marked with lang="${root}"`, async () => {
      const element = await show(ABOUT, { lang });
      expect([words(element), rootLang(element)]).to.deep.equal([expected, root]);
    });
  }

  it('formats dates as in the region', async () => {
    const january = seriesOf([{ name: 'A', startDate: '2030-01-09T14:30' }]);
    const element = await show(january, { lang: 'de-AT' });
    expect(texts(element, 'when')[0]).to.equal('Mittwoch, 9. Jänner 2030, 14:30 Uhr');
    element.setAttribute('lang', 'en-US');
    await element.updateComplete;
    expect(texts(element, 'when')[0]).to.equal('Wednesday, January 9, 2030, 2:30 PM Germany Time');
  });

  it('comes from the page if the element has none, never from the browser', async () => {
    document.documentElement.lang = 'en';
    expect(words(await show(ABOUT))).to.equal(ENGLISH);
    expect(words(await show(ABOUT, { lang: 'de' }))).to.equal(GERMAN);
    document.documentElement.removeAttribute('lang');
    Object.defineProperties(navigator, {
      language: { value: 'en', configurable: true },
      languages: { value: ['en'], configurable: true },
    });
    try {
      expect(words(await show(ABOUT))).to.equal(GERMAN);
    } finally {
      Reflect.deleteProperty(navigator, 'language');
      Reflect.deleteProperty(navigator, 'languages');
    }
  });

  it('comes from the nearest ancestor', async () => {
    document.documentElement.lang = 'en';
    network.serve(SRC, json(ABOUT));
    const page = fixtureSync(
      `<p lang="en"><i lang="de"><series-schedule src="${SRC}"></series-schedule></i></p>`,
    );
    const element = page.querySelector<HTMLElement>('series-schedule') ?? document.body;
    await loaded(element);
    expect(words(element)).to.equal(GERMAN);
  });

  it('comes from outside the shadow root that contains the element', async () => {
    network.serve(SRC, json(ABOUT));
    const host = fixtureSync('<div lang="en"></div>');
    const element = document.createElement('series-schedule');
    element.src = SRC;
    host.attachShadow({ mode: 'open' }).append(element);
    await loaded(element);
    expect(words(element)).to.equal(ENGLISH);
  });

  const CHANGES: Record<string, (element: HTMLElement) => void> = {
    attribute: (element) => element.setAttribute('lang', 'en'),
    property: (element) => (element.lang = 'en'),
  };
  for (const [kind, change] of Object.entries(CHANGES)) {
    it(`changes the texts at once when the ${kind} changes`, async () => {
      const element = await show(ABOUT);
      change(element);
      await element.updateComplete;
      expect([words(element), network.requests.length]).to.deep.equal([ENGLISH, 1]);
    });
  }

  it('A30 a session in another language than the series has its own lang', async () => {
    const element = await show(await schedule('garden'), {}, { now: '2026-11-22' });
    const foreign = byPart(element, 'session-title').filter((title) => title.querySelector('[lang]'));
    expect(foreign.map(textOf)).to.deep.equal(['Small Parks, Big Difference']);
    expect(foreign[0]?.querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});

describe('target', () => {
  const open = seriesOf([
    { name: 'A', startDate: '2030-05-01', registration: { url: 'https://example.org/a' } },
  ]);

  it('A34 is the same tab by default, and the name of the link mentions no new tab', async () => {
    const button = thePart(await show(open), 'register-button');
    expect([button.getAttribute('target'), nameOf(button)]).to.deep.equal([
      null,
      'Anmelden: A, Mittwoch, 1. Mai 2030',
    ]);
  });

  it('A34 "_blank" is announced in the name of the link', async () => {
    const button = thePart(await show(open, { target: '_blank' }), 'register-button');
    expect([button.getAttribute('target'), nameOf(button)]).to.deep.equal([
      '_blank',
      'Anmelden: A, Mittwoch, 1. Mai 2030 (öffnet in neuem Tab)',
    ]);
  });

  it('A34 "_BLANK" is announced, too', async () => {
    const button = thePart(await show(open, { target: '_BLANK', lang: 'en' }), 'register-button');
    expect(nameOf(button)).to.equal('Register: A, Wednesday, 1 May 2030 (opens in a new tab)');
  });

  it('gives the other page no opener and no referrer', async () => {
    const links = within<HTMLAnchorElement>(await show(open, { target: '_blank' }), 'a');
    expect(links.map(({ rel, referrerPolicy }) => [rel, referrerPolicy])).to.deep.equal([
      ['noopener', 'no-referrer'],
    ]);
  });
});

describe('images', () => {
  const ELSEWHERE = 'https://schedules.example/schedule.json';
  const logo = (name: string, url: string) => ({ name, logo: url });
  const series = seriesOf(sessionsOfMay(1), {
    image: { url: `${location.origin}/favicon.ico`, caption: 'Bild der Seite' },
    organizer: [
      logo('Logo beim Plan', 'https://schedules.example/logo.png'),
      logo('Logo anderswo', 'https://third.example/logo.png'),
      logo('Logo ohne https', 'http://plain.example/logo.png'),
    ],
  });
  const pictures = async (images?: string) => {
    network.serve(ELSEWHERE, json(series));
    const element = mount({ src: ELSEWHERE, ...(images === undefined ? {} : { images }) });
    await loaded(element);
    return within<HTMLImageElement>(element, 'img').map(({ alt }) => alt);
  };

  for (const images of [undefined, 'own', 'nonsense']) {
    it(`${images ?? 'absent'} shows only images from the page's and the schedule's origin`, async () => {
      expect(await pictures(images)).to.have.members(['Bild der Seite', 'Logo beim Plan']);
    });
  }

  it('"none" shows no images, but the names of partners', async () => {
    expect(await pictures('none')).to.deep.equal([]);
    const element = document.querySelector('series-schedule') ?? document.body;
    expect(texts(element, 'organization')).to.deep.equal([
      'Logo beim Plan',
      'Logo anderswo',
      'Logo ohne https',
    ]);
  });

  it('"all" shows images from any https origin', async () => {
    expect(await pictures('all')).to.include.members(['Logo beim Plan', 'Logo anderswo']);
    expect(await pictures('all')).to.not.include('Logo ohne https');
  });

  it('"all" shows every image that "own" shows', async () => {
    expect(await pictures('all')).to.include.members(await pictures('own'));
  });
});

describe('reserve', () => {
  const heightWhileLoading = async (attributes: Attributes) => {
    await clearPage();
    network.serve(SRC, held(json({})).answer);
    const before = network.requests.length;
    const element = mount({ src: SRC, ...attributes });
    await requested(before + 1);
    await element.updateComplete;
    return element.offsetHeight;
  };

  it('reserves space for this many cards while loading', async () => {
    const none = await heightWhileLoading({});
    const one = await heightWhileLoading({ reserve: 1 });
    const two = await heightWhileLoading({ reserve: 2 });
    const three = await heightWhileLoading({ reserve: 3 });
    // The first reserved card contains the page's own link, so it adds less than the others.
    expect(one - none).to.be.greaterThan(100);
    expect(two - one).to.be.greaterThan(100);
    expect(three - two).to.be.closeTo(two - one, 1);
  });

  for (const reserve of ['0', '-1', 'x', '']) {
    it(`"${reserve}" reserves no space`, async () => {
      expect(await heightWhileLoading({ reserve })).to.equal(await heightWhileLoading({}));
    });
  }

  it('reserves space by default for three cards, or for the one that the page asks for, if there is no fallback', async () => {
    const bare = async (attributes: Attributes) => {
      await clearPage();
      network.serve(SRC, held(json({})).answer);
      const before = network.requests.length;
      const element = mount({ src: SRC, ...attributes }, {}, '');
      await requested(before + 1);
      await element.updateComplete;
      return element.offsetHeight;
    };
    const [one, three] = [await bare({ reserve: 1 }), await bare({ reserve: 3 })];
    expect(three).to.be.greaterThan(2.5 * one);
    expect(await bare({})).to.equal(three);
    expect(await bare({ layout: 'next' })).to.equal(one);
    expect(await bare({ session: 'auftakt' })).to.equal(one);
    expect(await bare({ reserve: 0 })).to.be.lessThan(one / 2);
  });

  it('reserves no space by default once loading has failed', async () => {
    network.serve(SRC, status(404));
    const element = mount({ src: SRC }, {}, '');
    await failed(element);
    expect(element.shadowRoot?.querySelectorAll('.reserved').length).to.equal(0);
  });

  it('releases the space once there are cards', async () => {
    const [reserved, plain] = [await show(ABOUT, { reserve: 3 }), await show(ABOUT)];
    expect(reserved.offsetHeight).to.equal(plain.offsetHeight);
  });
});

describe('theme', () => {
  const looks = async (attributes: Attributes) => {
    const element = await show(ABOUT, attributes);
    const { color, backgroundColor } = getComputedStyle(thePart(element, 'series'));
    return { scheme: getComputedStyle(element).colorScheme, color, backgroundColor };
  };
  const TRANSPARENT = 'rgba(0, 0, 0, 0)';

  for (const theme of [undefined, 'auto', 'nonsense', '']) {
    it(`${theme === undefined ? 'absent' : `"${theme}"`} takes colours from the page`, async () => {
      const page = fixtureSync<HTMLElement>(
        '<section style="color: rgb(1, 2, 3); color-scheme: dark"></section>',
      );
      network.serve(SRC, json(ABOUT));
      const element = document.createElement('series-schedule');
      element.src = SRC;
      if (theme !== undefined) element.setAttribute('theme', theme);
      page.append(element);
      await loaded(element);
      const { color, backgroundColor } = getComputedStyle(thePart(element, 'series'));
      expect([color, backgroundColor]).to.deep.equal(['rgb(1, 2, 3)', TRANSPARENT]);
      expect(getComputedStyle(element).colorScheme).to.equal('dark');
    });
  }

  it('"light" and "dark" have their own colours: dark on light, and light on dark', async () => {
    const [light, dark] = [await looks({ theme: 'light' }), await looks({ theme: 'dark' })];
    expect([light.scheme, dark.scheme]).to.deep.equal(['light', 'dark']);
    expect([light.backgroundColor, dark.backgroundColor]).to.not.include(TRANSPARENT);
    expect(brightness(light.backgroundColor)).to.be.greaterThan(brightness(light.color));
    expect(brightness(dark.backgroundColor)).to.be.lessThan(brightness(dark.color));
  });

  it('changes the colours when the attribute changes', async () => {
    const element = await show(ABOUT, { theme: 'light' });
    const light = getComputedStyle(thePart(element, 'series')).backgroundColor;
    element.theme = 'dark';
    await element.updateComplete;
    expect(getComputedStyle(thePart(element, 'series')).backgroundColor).to.not.equal(light);
  });
});

/** The sum of red, green and blue in “rgb(…)”. */
const brightness = (color: string) =>
  (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, one) => sum + Number(one), 0);
