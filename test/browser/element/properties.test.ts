import { expect } from '@open-wc/testing';
import { ATTRIBUTE_NAMES } from '../../../src/element/attributes.ts';
import { show } from '../../helpers/element.ts';
import { network } from '../../helpers/network.ts';
import { seriesNamed } from '../../helpers/schedules.ts';

/** Property, attribute, default, another value, and that value as an attribute. */
const PROPERTIES = [
  ['src', 'src', '', '/other.json', '/other.json'],
  ['lang', 'lang', '', 'en', 'en'],
  ['layout', 'layout', 'cards', 'list', 'list'],
  ['show', 'show', 'all', 'past', 'past'],
  ['limit', 'limit', 1000, 3, '3'],
  ['session', 'session', '', 'auftakt', 'auftakt'],
  ['headingLevel', 'heading-level', 2, 4, '4'],
  ['noHeader', 'no-header', false, true, ''],
  ['noFooter', 'no-footer', false, true, ''],
  ['theme', 'theme', 'auto', 'dark', 'dark'],
  ['loading', 'loading', 'eager', 'lazy', 'lazy'],
  ['target', 'target', '', '_blank', '_blank'],
  ['images', 'images', 'own', 'none', 'none'],
  ['reserve', 'reserve', 0, 3, '3'],
  ['structuredData', 'structured-data', false, true, ''],
  ['debug', 'debug', false, true, ''],
] as const;

describe('properties', () => {
  it('are tested for each attribute', () => {
    expect(PROPERTIES.map(([, attribute]) => attribute)).to.have.members([...ATTRIBUTE_NAMES]);
  });

  for (const [property, attribute, initial, value, written] of PROPERTIES) {
    it(`${property} mirrors the attribute ${attribute}`, () => {
      const element = document.createElement('series-schedule');
      expect([element[property], element.hasAttribute(attribute)]).to.deep.equal([initial, false]);
      Object.assign(element, { [property]: value });
      expect([element[property], element.getAttribute(attribute)]).to.deep.equal([value, written]);
      element.removeAttribute(attribute);
      expect(element[property]).to.equal(initial);
      element.setAttribute(attribute, written);
      expect(element[property]).to.equal(value);
    });
  }

  it('`now` and `series` mirror no attribute', async () => {
    const element = await show(seriesNamed('A'));
    const before = element.getAttributeNames();
    element.now = '2030-01-01';
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal(before);
    expect(network.requests).to.have.length(1);
  });
});
