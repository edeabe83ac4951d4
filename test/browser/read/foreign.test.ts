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

const DOCUMENTS_OF_OTHERS: readonly (readonly [name: string, document: unknown])[] = [
  ['The Events Calendar', { events: [{ title: 'A', start_date: '2027-05-12 18:00:00' }] }],
  ['The Events Calendar', { id: 1, title: 'A', utc_start_date: '2027-05-12 16:00:00' }],
  ['WordPress', [{ id: 1, title: { rendered: 'A' } }]],
  ['Drupal’s JSON:API', { jsonapi: { version: '1.0' }, data: [] }],
  ['pretix', { results: [{ name: { de: 'A' }, date_from: '2027-05-12T18:00:00+02:00' }] }],
  ['pretalx or frab', { schedule: { conference: { title: 'A', days: [] } } }],
  ['Sessionize', { sessions: [{ id: '1', title: 'A', startsAt: '2027-05-12T18:00:00Z' }] }],
  ['Google Calendar', { kind: 'calendar#events', items: [] }],
  ['Eventbrite', { events: [{ name: { text: 'A' }, start: { utc: '2027-05-12T16:00:00Z' } }] }],
  ['JSCalendar', { '@type': 'Group', entries: [{ '@type': 'Event', title: 'A' }] }],
  ['jCal', ['vcalendar', [], []]],
];

describe('whatIsIt', () => {
  for (const [name, document] of DOCUMENTS_OF_OTHERS)
    it(`T05 takes ${JSON.stringify(document)} for ${name}`, () => {
      expect(whatIsIt(document)).to.equal(name);
    });

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
