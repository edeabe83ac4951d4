import { aTimeout, expect } from '@open-wc/testing';
import {
  clearPage,
  fragment,
  loaded,
  mount,
  next,
  show,
  SRC,
  type Attributes,
} from '../../helpers/element.ts';
import { byPart, focused, texts, textOf, thePart } from '../../helpers/inside.ts';
import { held, json, network } from '../../helpers/network.ts';
import { seriesOf } from '../../helpers/schedules.ts';
import { waitUntil } from '../../helpers/wait.ts';

/** This many sessions with `@id`s that end with “#1”, “#2”, …; the others that tests need come first. */
const many = (count: number, ...first: readonly object[]) =>
  seriesOf([
    ...first.map((one) => ({ name: 'Besonderer Termin', startDate: '2030-04-01', ...one })),
    ...Array.from({ length: count }, (_, index) => ({
      '@id': `https://example.org/reihe#${index + 1}`,
      name: `Termin ${index + 1}`,
      startDate: '2030-05-01',
    })),
  ]);

/** Opens the page with this fragment, as a link in a newsletter does. */
const open = (name: string) => history.replaceState(null, '', `#${name}`);

/** Shows sessions on a page that was opened with this fragment. */
function showAt(name: string, document: object, attributes?: Attributes) {
  open(name);
  return show(document, attributes);
}

/** Goes to another address of the page. */
async function go(step: () => void) {
  const gone = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  step();
  await gone;
  await aTimeout(0);
}

/** The session to whose card the visitor has been led: its title, if it has the focus and is in the window. */
function ledTo() {
  const heading = focused();
  const { top = -1 } = heading?.closest('[part~=session]')?.getBoundingClientRect() ?? {};
  return heading?.matches('[part=session-title]') && top >= -1 && top < innerHeight ? textOf(heading) : '';
}

/** Takes the visitor away from where she was led. */
function leave() {
  (focused() as HTMLElement).blur();
  scrollTo(0, 0);
}

beforeEach(async () => {
  await clearPage();
  scrollTo(0, 0);
});

after(() => history.replaceState(null, '', location.pathname + location.search));

describe('a link to a session', () => {
  const IDS: Record<string, [id: string, name: string]> = {
    'the part of its @id after “#”': ['https://example.org/reihe#ende-1', 'ende-1'],
    'the part of its @id after the last “/”': ['https://example.org/reihe/ende-2', 'ende-2'],
    'its whole @id': ['https://example.org/reihe#ganz', 'https%3A%2F%2Fexample.org%2Freihe%23ganz'],
    'letters that addresses encode': ['#für-alle', 'f%C3%BCr-alle'],
    'an @id that is already encoded': ['https://example.org/#f%C3%BCr', 'f%C3%BCr'],
    'a percent sign': ['#50%', '50%'],
  };
  for (const [what, [id, name]] of Object.entries(IDS)) {
    it(`E41 leads to its card, with the focus on the heading, by ${what}`, async () => {
      await showAt(name, many(20, { '@id': id, startDate: '2031-05-01' }));
      expect(ledTo()).to.equal('Besonderer Termin');
    });
  }

  it('E41 leads there at once, also on a page that scrolls smoothly', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    await showAt('19', many(20));
    document.documentElement.style.scrollBehavior = '';
    expect(ledTo()).to.equal('Termin 19');
  });

  it('E41 shows the cards up to that of the session, beyond the limit', async () => {
    const element = await showAt('7', many(9), { limit: 3 });
    await waitUntil(() => ledTo() === 'Termin 7', 'nobody is led');
    expect(byPart(element, 'session')).to.have.length(7);
    expect(textOf(thePart(element, 'more-button'))).to.equal('Weitere Termine anzeigen (2)');
  });

  it('E41 leads to a card in a later part of a long list', async () => {
    await showAt('390', many(400));
    expect(ledTo()).to.equal('Termin 390');
  });

  it('E41 leads there when the visitor follows it on the page', async () => {
    open('');
    await show(many(20));
    expect(ledTo()).to.equal('');
    scrollTo(0, 300);
    await go(() => (location.hash = '#11'));
    expect(ledTo()).to.equal('Termin 11');
  });

  it('E41 leads there once: not again when the visitor comes back to the address', async () => {
    await showAt('12', many(20));
    await go(() => (location.hash = '#13'));
    expect(ledTo()).to.equal('Termin 13');
    leave();
    await go(() => history.back());
    expect(ledTo()).to.equal('');
  });

  it('E41 leads there once: only in one of two elements', async () => {
    const first = await showAt('5', many(6));
    const second = mount({ src: SRC });
    await loaded(second);
    expect(document.activeElement === first).to.equal(true);
  });

  it('E41 leads there once: not when the session appears later', async () => {
    const element = await showAt('6', many(20), { show: 'past' });
    element.show = 'all';
    await waitUntil(() => byPart(element, 'session').length === 20, 'the sessions are missing');
    expect(ledTo()).to.equal('');
  });

  it('E41 does not take the visitor from where she has scrolled meanwhile', async () => {
    open('8');
    const { answer, release } = held(json(many(20)));
    network.serve(SRC, answer);
    const element = mount({ src: SRC });
    element.after(fragment('<div style="height: 300vh"></div>'));
    await waitUntil(() => network.requests.length === 1, 'nothing is requested');
    scrollTo(0, 40);
    release();
    await loaded(element);
    // Not that it is still 40: browsers scroll too, so that what she sees stays where it is.
    expect(focused()?.localName).to.equal('body');
  });

  it('E41 does not take the focus from a field in which the visitor is typing', async () => {
    open('9');
    network.serve(SRC, json(many(20)));
    const element = mount({ src: SRC });
    const field = document.createElement('input');
    element.before(field);
    field.focus({ preventScroll: true });
    await loaded(element);
    expect(focused()?.localName).to.equal('input');
  });

  it('E41 leaves an address to the page that has such a part itself', async () => {
    open('10');
    network.serve(SRC, json(many(20)));
    const element = mount({ src: SRC });
    element.before(fragment('<p id="10">Zehntens</p>'));
    await loaded(element);
    expect(ledTo()).to.equal('');
  });

  const NOWHERE: Record<string, [name: string, attributes?: Attributes]> = {
    'a session that is not shown': ['14', { session: '15' }],
    'no session': ['kontakt'],
    'a schedule to embed': [
      `series-schedule=${encodeURIComponent('https://example.org/schedule.json')}&session=1`,
    ],
    'the top of the page': [''],
  };
  for (const [what, [name, attributes]] of Object.entries(NOWHERE)) {
    it(`A16 E41 moves nothing if it leads to ${what}`, async () => {
      const element = await showAt(name, many(20, { '@id': 'https://example.org/reihe/' }), attributes);
      expect(texts(element, 'session-title')).to.not.have.length(0);
      expect([focused()?.localName, scrollY]).to.deep.equal(['body', 0]);
    });
  }

  it('E41 has the schedule loaded that waits to come near the window', async () => {
    open('16');
    network.serve(SRC, json(many(20)));
    const element = mount({ src: SRC, loading: 'lazy' });
    element.before(fragment('<div style="height: 500vh"></div>'));
    await next(element, 'series-schedule-load');
    expect(ledTo()).to.equal('Termin 16');
  });
});
