import { expect } from '@open-wc/testing';
import { written } from '../../helpers/console.ts';
import { loaded, mount, show, SRC, type Attributes } from '../../helpers/element.ts';
import { byPart, thePart } from '../../helpers/inside.ts';
import { json, network } from '../../helpers/network.ts';
import { seriesNamed, seriesOf } from '../../helpers/schedules.ts';

const A = seriesNamed('A');

/** The warnings about the attributes of an element, a line each. */
async function warningsFor(attributes: Attributes): Promise<string[]> {
  await show(A, attributes);
  return written.warnings.flatMap(([line]) => String(line).split('\n'));
}

describe('an attribute that the widget does not understand', () => {
  /** What a page writes, and what the console says to write. */
  const MISTAKES: readonly (readonly [name: string, value: string, advice: string])[] = [
    ['layout', 'liste', 'cards, list, next'],
    ['layout', 'grid', 'cards, list, next'],
    ['show', 'kommende', 'all, upcoming, past'],
    ['theme', 'dunkel', 'auto, light, dark'],
    ['loading', 'auto', 'eager, lazy, click'],
    ['images', 'alle', 'own, none, all'],
    ['limit', 'zehn', 'a number from 1'],
    ['limit', '0', 'a number from 1'],
    ['limit', '-3', 'a number from 1'],
    ['heading-level', 'h3', 'a number from 2 to 6'],
    ['heading-level', '7', 'a number from 2 to 6'],
    ['heading-level', '2.5', 'a number from 2 to 6'],
    ['reserve', '3 Karten', 'a number from 0 to 99'],
    ['reserve', '1000', 'a number from 0 to 99'],
  ];
  for (const [name, value, advice] of MISTAKES) {
    it(`${name}="${value}" is named once on the console, with what to write`, async () => {
      const warnings = await warningsFor({ [name]: value });
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.match(new RegExp(`^<series-schedule> ${name}="`))
        .and.contain(`write ${advice}.`);
    });
  }

  const FINE: Attributes = {
    layout: ' List ',
    show: 'PAST',
    limit: '12',
    'heading-level': '3',
    reserve: '0',
    theme: '',
    images: 'none',
    lang: 'de-AT',
    target: 'irgendwo',
    session: 'auftakt',
    'no-header': 'no-header',
    'no-footer': 'true',
    'structured-data': 'false',
    class: 'liste',
    id: 'termine',
    style: 'color: red',
    'data-v-123': '',
    'data-testid': 'src',
    'aria-label': 'Termine',
    slot: 'x',
    hidden: 'until-found',
  };
  it('is none of these', async () => {
    expect(await warningsFor(FINE)).to.deep.equal([]);
  });

  it('is named in one warning with the others, again only when it changes, and never as a problem', async () => {
    network.serve(SRC, json(seriesOf([{ name: 'A', startDate: '2030-05-01' }])));
    const element = mount({ src: SRC, layout: 'liste', theme: 'dunkel' });
    let problems = 0;
    element.addEventListener('series-schedule-problems', () => problems++);
    await loaded(element);
    const count = () => written.warnings.length;
    expect([count(), String(written.warnings[0]?.[0]).split('\n').length]).to.deep.equal([1, 2]);
    await element.reload();
    element.limit = 2;
    await element.updateComplete;
    expect(count()).to.equal(1);
    element.setAttribute('layout', 'karten');
    await element.updateComplete;
    expect([count(), problems]).to.deep.equal([2, 0]);
  });

  it('falls back to its default', async () => {
    const element = await show(A, { layout: 'liste' });
    expect(thePart(element, 'series').part.contains('cards')).to.equal(true);
  });
});

describe('a boolean attribute', () => {
  for (const value of ['false', ' False ']) {
    it(`is off with the value "${value}", which Vue writes on the server`, async () => {
      const element = await show(A, { 'no-header': value });
      expect([byPart(element, 'header').length, element.noHeader]).to.deep.equal([1, false]);
      expect(written.warnings).to.deep.equal([]);
    });
  }
  for (const value of ['', 'true', 'no-header', 'x']) {
    it(`is on with the value "${value}"`, async () => {
      const element = await show(A, { 'no-header': value });
      expect([byPart(element, 'header').length, element.noHeader]).to.deep.equal([0, true]);
    });
  }
});
