import { expect } from '@open-wc/testing';
import { checkByAxe } from '../../helpers/axe.ts';
import '../../helpers/console.ts';
import { fail, loaded, mount, show, SRC } from '../../helpers/element.ts';
import { byPart, textOf, thePart, within } from '../../helpers/inside.ts';
import { held, json, network, status } from '../../helpers/network.ts';
import { seriesNamed, seriesOf } from '../../helpers/schedules.ts';

const FLAWED = seriesOf([{ name: 'A', startDate: '2030-13-45T19:00', url: 'javascript:alert(1)' }]);
const dated = () => ({ date: new Date().toUTCString() });

/** The entries of the box: their code, their path, and their words. */
const notes = (element: Element) =>
  within(element, '[part=debug] li').map((entry) => [
    ...[...entry.querySelectorAll('code')].map(textOf),
    textOf(entry),
  ]);

/** Shows a document whose answer confirms the visitor's clock. */
async function showDated(document: unknown, attributes = {}) {
  network.serve(SRC, json(document, dated()));
  const element = mount({ src: SRC, debug: true, ...attributes });
  await loaded(element);
  await element.updateComplete;
  return element;
}

describe('debug', () => {
  it('shows no box without the attribute, nor with the value "false"', async () => {
    expect(byPart(await show(FLAWED), 'debug')).to.have.length(0);
    expect(byPart(await show(FLAWED, { debug: 'false' }), 'debug')).to.have.length(0);
  });

  it('shows each problem of the document with its code, its path and its words', async () => {
    const element = await showDated(FLAWED);
    const shown = notes(element);
    expect(shown.map(([code, path]) => [code, path])).to.have.deep.members([
      ['unreadable', '$.subEvent[0].startDate'],
      ['unreadable', '$.subEvent[0].url'],
    ]);
    expect(shown.every(([, , words = '']) => words.length > 40)).to.equal(true);
  });

  it('shows the error of a load, and attributes that are not known', async () => {
    const { element } = await fail(status(404), { debug: true, layout: 'liste' });
    const [error = [], attribute = []] = notes(element);
    expect(error[0]).to.equal('http-status');
    expect(error.at(-1)).to.contain('404: it is not there');
    expect(attribute.slice(0, 2)).to.deep.equal(['attribute', 'layout']);
    expect(attribute.at(-1)).to.contain('cards, list, next');
  });

  it('says that the clock could not be checked', async () => {
    const element = await show(seriesNamed('A'), { debug: true });
    expect(notes(element).map(([code]) => code)).to.deep.equal(['clock']);
    expect(textOf(thePart(element, 'debug'))).to.contain('Access-Control-Expose-Headers: Date, Age');
  });

  for (const [lang, heading, none] of [
    ['de', 'Hinweise für die Redaktion', 'Keine Hinweise.'],
    ['en', 'Notes for editors', 'No notes.'],
  ] as const) {
    it(`has the heading “${heading}”, and “${none}” if nothing is wrong`, async () => {
      const element = await showDated(seriesNamed('A'), { lang });
      expect(textOf(thePart(element, 'debug'))).to.equal(`${heading} ${none}`);
    });
  }

  it('says nothing while the first schedule loads', async () => {
    const answer = held(json(FLAWED, dated()));
    network.serve(SRC, answer.answer);
    const element = mount({ src: SRC, debug: true });
    await element.updateComplete;
    expect(byPart(element, 'debug')).to.have.length(0);
    answer.release();
    await loaded(element);
    expect(byPart(element, 'debug')).to.have.length(1);
  });

  it('is accessible, and marks its English words', async () => {
    const element = await showDated(FLAWED, { layout: 'liste' });
    expect((await checkByAxe(element)).violations).to.deep.equal([]);
    expect(within(element, '[part=debug] li').every(({ lang }) => lang === 'en')).to.equal(true);
  });

  it('fits into 280 pixels', async () => {
    const element = mount({ src: SRC, debug: true });
    (element.parentElement as HTMLElement).style.width = '280px';
    network.serve(SRC, json(seriesOf([{ name: 'A', startDate: `2030-${'0'.repeat(200)}`, url: 'x:' }])));
    await loaded(element);
    await element.updateComplete;
    const box = thePart(element, 'debug');
    expect(box.scrollWidth <= box.clientWidth && box.offsetWidth <= 280).to.equal(true);
  });
});
