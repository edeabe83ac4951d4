import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { around, changesOf, neighbour } = await load('/src/assistant/see/changes.ts');
const { checkText } = await load('/src/assistant/check/check-document.ts');
const { markupParser } = await load('/src/cli/markup-parser.ts');
const { nextChangeAfter } = await load('/src/model/session-state.ts');

const url = 'https://beispiel.example/anmelden';
const document = {
  name: 'Reihe',
  timeZone: 'Europe/Berlin',
  expires: '2027-12-01',
  registration: { opens: '2027-03-01T09:00', closes: '2027-04-30', url },
  subEvent: [
    { name: 'Lampen', startDate: '2027-05-12T18:00', endDate: '2027-05-12T20:00' },
    {
      name: 'Räder',
      startDate: '2027-06-09',
      offers: { url, validFrom: '2027-05-01T09:00', validThrough: '2027-06-01' },
    },
    { name: 'Öfen', startDate: '2027-07-07T18:00', registration: { opens: '2027-06-01', url } },
  ],
};
const { series } = checkText(
  JSON.stringify(document),
  Date.parse('2026-11-29T10:00Z'),
  markupParser,
).schedule;
const moments = changesOf(series, 0);

describe('the jumps of the Zeitmaschine', () => {
  it('reach each moment at which the widget itself changes', () => {
    const instants = new Set(moments.map((/** @type {any} */ one) => one.instant));
    let count = 0;
    for (let now = nextChangeAfter(series, 0); now < Infinity; now = nextChangeAfter(series, now)) {
      assert.ok(instants.has(now), new Date(now).toISOString());
      count++;
    }
    assert.equal(count, moments.length);
  });

  it('lead to the next and the previous one', () => {
    const [first, second] = moments;
    assert.equal(neighbour(moments, 0, 'after'), first);
    assert.equal(neighbour(moments, first.instant, 'after'), second);
    assert.equal(neighbour(moments, second.instant, 'before'), first);
  });

  it('are offered around the moment shown if they are many', () => {
    const many = Array.from({ length: 1000 }, (_, instant) => ({ instant, changes: [] }));
    assert.equal(around(many, 500)[0].instant, 400);
    assert.equal(around(many, 5000).at(-1).instant, 999);
    assert.equal(around(many, 0).length, 200);
  });
});
