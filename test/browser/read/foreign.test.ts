import { expect } from '@open-wc/testing';
import { whatIsIt } from '../../../src/read/foreign.ts';
import { documentOf, fixtureDocument } from '../../helpers/documents.ts';
import { DOCUMENTS } from '../../helpers/calendar-documents.ts';

const TEXTS: readonly (readonly [text: string, name: string | undefined])[] = [
  ['BEGIN:VCALENDAR\r\nVERSION:2.0', 'iCalendar'],
  ['\ufeff\n begin:vcalendar', 'iCalendar'],
  ['<?xml version="1.0"?>\n<rss version="2.0">', 'an RSS or Atom feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'an RSS or Atom feed'],
  ['<!doctype html><html><body>', undefined],
  ['<!-- x --><html>', undefined],
  ['{"name":', undefined],
  ['<br /><b>Notice</b>: Undefined index', undefined],
  ['', undefined],
];

describe('whatIsIt', () => {
  for (const [text, name] of TEXTS)
    it(`T05 takes ${JSON.stringify(text)} for ${name ?? 'nothing that it knows'}`, () => {
      expect(whatIsIt(text)).to.equal(name);
    });

  it('takes no schedule of ours for another kind', async () => {
    for (const file of DOCUMENTS) expect(whatIsIt(await fixtureDocument(file)), file).to.equal(undefined);
    expect(whatIsIt(documentOf())).to.equal(undefined);
    expect(whatIsIt({ events: [{ name: 'A', start: '2027-05-12' }] })).to.equal(undefined);
  });

  it('reads no property that every object inherits', () => {
    for (const value of [null, 5, [], {}, [[]], { constructor: 1 }])
      expect(whatIsIt(value)).to.equal(undefined);
  });
});
