import { expect } from '@open-wc/testing';
import { readSchedule, type Schedule } from '../../../src/read/read-schedule.ts';
import {
  CONTEXT,
  documentOf,
  documentWith,
  listed,
  plain,
  read,
  readSession,
  thrownBy,
} from '../../helpers/documents.ts';

const namesOf = ({ series }: Schedule) => series.sessions.map(({ name }) => name);

const nested = (open: string, inner: string, close: string, depth = 10_000) =>
  JSON.parse(open.repeat(depth) + inner + close.repeat(depth)) as unknown;

describe('readSchedule, given a hostile document,', () => {
  it('treats the property names that every object inherits like any other names', () => {
    const hostile = (text: string) => JSON.parse(text) as object;
    const proto =
      '"__proto__": {"polluted": true, "name": "P"}, "constructor": {"prototype": {"polluted": true}}';
    const { series } = read({
      ...hostile(`{${proto}, "toString": 1, "valueOf": null, "hasOwnProperty": 0}`),
      ...documentOf(hostile(`{${proto}, "startDate": "2021-04-28", "registration": {${proto}}}`), {
        name: 'B',
        superEvent: hostile(`{${proto}}`),
      }),
    });
    expect(Object.prototype).not.to.have.property('polluted');
    expect(series.sessions[0]).not.to.have.property('polluted');
    expect(series.sessions[0]?.name).to.equal(undefined);
  });

  it('reads a type that is not a text', () => {
    for (const type of [{ toString: 1, valueOf: 1 }, [[]], 7, { '@id': 'Event' }, null]) {
      const run = () => read(documentWith({ '@type': type }));
      expect(run, JSON.stringify(type)).not.to.throw();
    }
  });

  it('finishes with a document of 10,000 levels', () => {
    const deep: [unknown, string][] = [
      [nested('[', '', ']'), 'DocumentError'],
      [nested('{"a":', '1', '}'), 'DocumentError'],
      [nested('{"@type":"EventSeries","subEvent":[', '', ']}'), 'DocumentError'],
    ];
    for (const [document, error] of deep) {
      expect(thrownBy(() => read(document))).to.have.property('name', error);
    }
  });

  it('reads the rest of a session whose properties have 10,000 levels', () => {
    for (const deep of [
      nested('[', '', ']'),
      nested('{"name":', '1', '}'),
      nested('{"address":[', '', ']}'),
    ]) {
      const properties = [
        'name',
        'description',
        'location',
        'performer',
        'offers',
        'registration',
        'superEvent',
      ];
      for (const property of properties) {
        const schedule = read(
          documentOf({ name: 'A', startDate: '2021-04-28', [property]: deep }, { name: 'B' }),
        );
        expect(schedule.series.sessions).to.have.length(2);
      }
    }
  });

  it('finishes with lists that refer to themselves', () => {
    const a = { '@id': '#a', '@type': 'Event', name: 'A', subEvent: [{ '@id': '#b' }, { '@id': '#a' }] };
    const b = {
      '@id': '#b',
      '@type': 'Event',
      name: 'B',
      subEvent: { '@id': '#a' },
      superEvent: { '@id': '#b' },
    };
    expect(read({ '@graph': [a, b] }).series.sessions.map(({ name }) => name)).to.include('B');
  });

  it('reads 5,000 sessions', () => {
    const sessions = Array.from({ length: 5000 }, (_, index) => ({
      '@id': `#${index}`,
      name: `Session ${index}`,
      startDate: new Date(Date.UTC(2021, 0, 1, index)).toISOString(),
      endDate: index % 2 ? 'broken' : undefined,
    }));
    const { series, problems } = read(documentOf(...sessions.toReversed()));
    expect(series.sessions.map(({ id }) => id)).to.deep.equal(sessions.map(({ '@id': id }) => id));
    expect(problems).to.have.length(2500);
  });

  it('S18 gives the first sessions of a long schedule before it reads the others', () => {
    const days = Array.from({ length: 1000 }, (_, index) =>
      new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const sessions = days.map((startDate) => ({ name: startDate, startDate }));
    const undated = { name: 'Some day' };
    const steps = readSchedule(documentOf(undated, ...sessions.toReversed()), CONTEXT);
    const given: Schedule[] = [];
    let count = 0;
    for (let step = steps.next(); ; step = steps.next(), count++) {
      if (step.value) given.push(step.value);
      if (step.done) break;
    }
    expect(given.map(namesOf)).to.deep.equal([days.slice(0, 60), [...days, 'Some day']]);
    expect(count).to.be.greaterThan(1000);
  });

  it('gives a short schedule only as a whole', () => {
    const days = Array.from({ length: 600 }, (_, index) => ({ name: `${index}`, startDate: '2021-04-28' }));
    const given = [...readSchedule(documentOf(...days), CONTEXT)].filter(Boolean);
    expect(given).to.deep.equal([]);
  });

  it('reads the 2,500 valid ones of 5,000 members of a list', () => {
    const performer = Array.from({ length: 5000 }, (_, index) => (index % 2 ? 5 : `P${index}`));
    expect(readSession({ performer })).to.have.property('performer').that.has.length(2500);
  });

  it('keeps markup, bidi marks and control characters out of texts', () => {
    const name = '\ue002javascript:x\ue003\u202eName\u0007 <img src=x onerror=alert(1)><b>bold</b>';
    expect(plain(read(documentWith({ name })).series.sessions[0])).to.include({
      name: 'javascript:xName bold',
    });
  });

  it('ignores properties that it does not know', () => {
    const known = read(documentWith({}));
    const unknown = read({
      ...documentWith({ 'x-internal': { a: [1] }, field_ref: null, '@reverse': 5 }),
      '@context': { '@vocab': 'https://schema.org/' },
      secret: ['x'],
    });
    expect(unknown).to.deep.equal(known);
    expect(listed(unknown)).to.have.length(1);
  });
});
