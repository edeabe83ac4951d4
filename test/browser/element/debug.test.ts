import { expect } from '@open-wc/testing';
import { checkByAxe } from '../../helpers/axe.ts';
import '../../helpers/console.ts';
import { fail, loaded, mount, show, SRC } from '../../helpers/element.ts';
import { byPart, textOf, thePart, within } from '../../helpers/inside.ts';
import { held, json, network, status } from '../../helpers/network.ts';
import { seriesNamed, seriesOf } from '../../helpers/schedules.ts';

const FLAWED = seriesOf([{ name: 'A', startDate: '2030-13-45T19:00', url: 'javascript:alert(1)' }]);

/** The entries of the box. */
const notes = (element: Element) => within(element, '[part=debug] li').map(textOf);

describe('debug', () => {
  it('shows no box without the attribute, nor with the value "false"', async () => {
    expect(byPart(await show(FLAWED), 'debug')).to.have.length(0);
    expect(byPart(await show(FLAWED, { debug: 'false' }), 'debug')).to.have.length(0);
  });

  it('shows each problem of the document with its path and its words', async () => {
    const shown = notes(await show(FLAWED, { debug: true }));
    for (const path of ['startDate', 'url']) {
      const [words = ''] = shown.filter((note) => note.startsWith(`$.subEvent[0].${path} `));
      expect(words.length, path).to.be.above(40);
    }
    expect(shown).to.have.length(2);
  });

  it('shows the error of a load, and attributes that are not known', async () => {
    const { element } = await fail(status(404), { debug: true, layout: 'liste' });
    const [error, attribute] = notes(element);
    expect(error).to.contain('answered with status 404');
    expect(attribute).to.equal('layout="liste" is not known; write cards, list, next.');
  });

  for (const [lang, heading, none] of [
    ['de', 'Hinweise für die Redaktion', 'Keine Hinweise.'],
    ['en', 'Notes for editors', 'No notes.'],
  ] as const) {
    it(`has the heading “${heading}”, and “${none}” if nothing is wrong`, async () => {
      const element = await show(seriesNamed('A'), { debug: true, lang });
      expect(textOf(thePart(element, 'debug'))).to.equal(`${heading} ${none}`);
    });
  }

  it('says nothing while the first schedule loads', async () => {
    const answer = held(json(FLAWED));
    network.serve(SRC, answer.answer);
    const element = mount({ src: SRC, debug: true });
    await element.updateComplete;
    expect(byPart(element, 'debug')).to.have.length(0);
    answer.release();
    await loaded(element);
    expect(byPart(element, 'debug')).to.have.length(1);
  });

  it('is accessible, and marks its English words', async () => {
    const element = await show(FLAWED, { debug: true, layout: 'liste' });
    expect((await checkByAxe(element)).violations).to.deep.equal([]);
    expect(
      within(element, '[part=debug] li').every((note) => note.closest<HTMLElement>('[lang]')?.lang === 'en'),
    ).to.equal(true);
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
