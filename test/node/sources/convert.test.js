import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { load } from '../load.js';
import { cases, material, NOW } from './cases.js';

const { convert } = await load('/src/sources/convert.ts');
const { SOURCES, recognize } = await load('/src/sources/sources.ts');
const { toDocument } = await load('/src/sources/document.ts');

const options = { now: NOW };
const draftOf = (
  /** @type {string} */ text,
  /** @type {object} */ more = {},
  /** @type {object} */ about = {},
) => convert([{ material: material(text, about) }], { ...options, ...more });

/** Fails with an error of this code, whose message matches. */
const refuses = (
  /** @type {Promise<unknown>} */ promise,
  /** @type {string} */ code,
  /** @type {RegExp} */ words,
) =>
  assert.rejects(promise, (/** @type {any} */ error) => {
    assert.equal(error.name, 'SourceError');
    assert.equal(error.code, code);
    assert.match(error.message, words);
    return true;
  });

const calendar = (/** @type {string[]} */ ...lines) =>
  ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (/** @type {string[]} */ ...lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const codesOf = (/** @type {any} */ draft) => draft.problems.map((/** @type {any} */ { code }) => code);

describe('bad input', () => {
  it('of no known kind names what was looked for, and what it looks like', async () => {
    await refuses(draftOf('Guten Tag'), 'unknown-kind', /begins with “Guten Tag”[^]*ical, tribe-events/);
    await refuses(draftOf('{"a":1}'), 'unknown-kind', /JSON with a, in which no event/);
    await refuses(draftOf('[{"a":1}]'), 'unknown-kind', /list of 1/);
    await refuses(draftOf('<?xml version="1.0"?><rss/>'), 'unknown-kind', /feed of news/);
    await refuses(draftOf('<?xml version="1.0"?><menu/>'), 'unknown-kind', /XML/);
    await refuses(draftOf('%PDF-1.7'), 'unknown-kind', /PDF; copy its text/);
    const archive = { ...material(''), bytes: new TextEncoder().encode('PK\x03\x04') };
    await refuses(convert([{ material: archive }], options), 'unknown-kind', /archive[^]*\.xlsx/);
    await refuses(draftOf(''), 'unknown-kind', /empty/);
  });

  it('with a source that does not exist names those that do', () =>
    assert.throws(() => recognize(material('x'), 'outlook'), /no source “outlook”, but ical/));

  it('with a zone that nobody knows names it', () =>
    refuses(
      draftOf(calendar(), { zone: 'Europa/Berlin' }),
      'no-zone',
      /“Europa\/Berlin”[^]*--zone Europe\/Berlin/,
    ));

  it('of nothing at all says so', () => refuses(convert([], options), 'nothing', /Name an address/));

  it('of 50,000 events becomes the next 3,000, in bounded time and memory', async () => {
    const hour = (/** @type {number} */ index) => new Date(NOW + (index - 20_000) * 36e5).toISOString();
    const events = Array.from({ length: 50_000 }, (_, index) =>
      event(`UID:${index}`, `SUMMARY:Termin ${index}`, `DTSTART:${hour(index).replace(/[-:]|\.\d+/g, '')}`),
    );
    const text = calendar(...events);
    const before = process.memoryUsage().heapUsed;
    const draft = await draftOf(text, { zone: 'Europe/Berlin' });
    assert.equal(draft.sessions.length, 3000);
    assert.equal(draft.sessions[0].startDate, '2027-01-15T01:00');
    assert.match(draft.problems[0].message, /has 50000 events; only the next 3000/);
    assert.ok(process.memoryUsage().heapUsed - before < 200e6);
  });

  it('with 50,000 events in JSON becomes the next 3,000, too', async () => {
    const list = Array.from({ length: 50_000 }, (_, index) => ({
      title: `Termin ${index}`,
      start: new Date(NOW + (index - 20_000) * 36e5).toISOString(),
    }));
    const draft = await draftOf(JSON.stringify(list), { zone: 'Europe/Berlin' });
    assert.equal(draft.sessions.length, 3000);
    assert.match(draft.problems[0].message, /50000 events/);
  });

  it('with an unknown zone in the calendar is read with the zone of the option, and reported', async () => {
    const text = calendar(event('UID:1', 'SUMMARY:A', 'DTSTART;TZID=Auenland:20270512T180000'));
    const without = await draftOf(text);
    assert.equal(without.sessions[0].startDate, '2027-05-12T18:00');
    assert.match(without.problems[0].message, /“Auenland” is no known time zone[^]*--zone/);
    const withZone = await draftOf(text, { zone: 'Europe/Berlin' });
    assert.equal(withZone.series.timeZone, 'Europe/Berlin');
    assert.match(withZone.problems[0].message, /taken as those of Europe\/Berlin/);
  });

  it('with an event that ends before it starts loses the end only', async () => {
    const draft = await draftOf(
      calendar(event('UID:1', 'SUMMARY:A', 'DTSTART:20270512T180000Z', 'DTEND:20270512T170000Z')),
      { zone: 'Europe/Berlin' },
    );
    assert.equal(draft.sessions[0].endDate, undefined);
    assert.deepEqual(codesOf(draft), ['contradiction']);
  });

  it('with a recurrence without end is bounded, and says so', async () => {
    const draft = await draftOf(
      calendar(event('UID:1', 'SUMMARY:A', 'DTSTART:20270512T180000Z', 'RRULE:FREQ=DAILY')),
      { zone: 'Europe/Berlin' },
    );
    assert.equal(draft.sessions.length, 200);
    assert.match(draft.problems[0].message, /200 of its/);
  });

  it('that breaks off within a calendar says so', async () => {
    const whole = calendar(event('UID:1', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20270512'));
    assert.deepEqual((await draftOf(whole)).problems, []);
    const [problem] = (await draftOf(whole.slice(0, -'END:VCALENDAR'.length))).problems;
    assert.match(problem.message, /breaks off here/);
    assert.equal(problem.path, 'line 6');
  });

  it('names only options that the command has', async () => {
    const { en } = await load('/src/cli/messages/en.ts');
    const folder = new URL('../../../src/sources/', import.meta.url);
    for (const name of await readdir(folder, { recursive: true })) {
      if (!name.endsWith('.ts')) continue;
      const text = await readFile(new URL(name, folder), 'utf8');
      for (const [option] of text.matchAll(/(?<![\w-])--[a-z]+/g))
        assert.match(en.usageConvert, new RegExp(`^  ${option} `, 'm'), `${name}: ${option}`);
    }
  });

  it('with markup nested 20,000 deep is read', async () => {
    const page = `<!DOCTYPE html>${'<b>'.repeat(20_000)}<script type="application/ld+json">
      {"@type":"Event","name":"A","startDate":"2027-05-12"}</script>`;
    assert.equal((await draftOf(page)).sessions.length, 1);
  });
});

const series = (/** @type {number} */ number) => ({
  '@type': 'EventSeries',
  '@id': `https://beispiel.example/reihen#r${number}`,
  name: `Reihe ${number}`,
  subEvent: [{ '@type': 'Event', name: `Termin ${number}`, startDate: `2027-05-0${number}` }],
});
const three = `<!DOCTYPE html><title>Reihen</title><script type="application/ld+json">
  ${JSON.stringify([1, 2, 3].map(series))}</script>`;

describe('a page with three schedules', () => {
  it('names them and says how to choose', () =>
    refuses(
      draftOf(three),
      'several-schedules',
      /3 schedules: 1 “Reihe 1”, 2 “Reihe 2”, 3 “Reihe 3”[^]*--field series=/,
    ));

  for (const chosen of ['2', 'Reihe 2', 'r2', 'https://beispiel.example/reihen#r2']) {
    it(`gives the chosen one: ${chosen}`, async () => {
      const draft = await draftOf(three, { fields: { series: chosen } });
      assert.equal(draft.series.name, 'Reihe 2');
      assert.equal(draft.sessions[0].name, 'Termin 2');
    });
  }

  it('gives the one of the fragment', async () => {
    const draft = await draftOf(three, {}, { url: 'https://beispiel.example/reihen#r3' });
    assert.equal(draft.series.name, 'Reihe 3');
  });

  it('says that a chosen one is not there', () =>
    refuses(draftOf(three, { fields: { series: 'Reihe 4' } }), 'several-schedules', /no schedule “Reihe 4”/));

  it('of which one is a part of the other is one schedule', async () => {
    const nested = [{ ...series(1), subEvent: [{ '@id': series(2)['@id'] }] }, series(2)];
    const draft = await draftOf(JSON.stringify(nested));
    assert.equal(draft.series.name, 'Reihe 1');
  });
});

describe('the name of a calendar', () => {
  it('that is the address of its owner is not that of the series', async () => {
    const draft = await draftOf(
      calendar(
        'X-WR-CALNAME:jemand@beispiel.example',
        event('UID:1', 'SUMMARY:A', 'DTSTART:20270512T180000Z'),
      ),
    );
    assert.equal(draft.series.name, 'A');
  });
});

describe('a page without events', () => {
  it('names what it describes, and the feed that it names', () =>
    refuses(
      draftOf(`<!DOCTYPE html><a href="webcal://beispiel.example/a.ics">Abonnieren</a>
        <script type="application/ld+json">{"@type":"WebPage"}</script>`),
      'no-events',
      /describes WebPage, no Event[^]*convert https:\/\/beispiel\.example\/a\.ics/,
    ));
});

describe('several materials', () => {
  const one = calendar(event('UID:a', 'SUMMARY:A', 'DTSTART;TZID=Europe/Berlin:20270512T180000'));
  const both = (/** @type {string[]} */ ...texts) =>
    convert(
      texts.map((text, index) => ({
        material: material(text, { url: `https://beispiel.example/${index}` }),
      })),
      options,
    );

  it('are joined by @id, and the first one wins', async () => {
    const draft = await both(
      one,
      calendar(
        event('UID:a', 'SUMMARY:Anders', 'LOCATION:Saal', 'DTSTART;TZID=Europe/Berlin:20270512T190000'),
      ),
    );
    assert.equal(draft.sessions.length, 1);
    const [{ name, location, startDate }] = draft.sessions;
    assert.deepEqual(
      { name, location, startDate },
      { name: 'A', location: 'Saal', startDate: '2027-05-12T18:00' },
    );
  });

  it('of two zones become one schedule in which each session keeps its instant', async () => {
    const draft = await both(
      one,
      calendar(event('UID:b', 'SUMMARY:B', 'DTSTART;TZID=America/New_York:20270512T120000')),
    );
    assert.equal(draft.series.timeZone, 'Europe/Berlin');
    assert.equal(draft.sessions[1].startDate, '2027-05-12T12:00-04:00');
  });

  it('say of each problem in which of them it is', async () => {
    const draft = await both(one, calendar(event('UID:b', 'SUMMARY:B')));
    assert.match(draft.problems[0].path, /^https:\/\/beispiel\.example\/1 line 2/);
  });
});

describe('the name of a series', () => {
  const two = calendar(
    event('UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20270512'),
    event('UID:b', 'SUMMARY:B', 'DTSTART;VALUE=DATE:20270513'),
  );

  it('that nobody tells is missed', async () => {
    const draft = await draftOf(two);
    assert.equal(draft.series.name, undefined);
    assert.match(draft.problems[0].message, /--name/);
  });

  it('is the chosen one', async () => {
    assert.equal((await draftOf(two, { name: 'Reihe' })).series.name, 'Reihe');
  });
});

describe('a document', () => {
  const draft = (/** @type {object} */ registration) => ({
    series: { name: 'Reihe' },
    sessions: [{ name: 'A', startDate: '2027-05-12', registration }],
    problems: [],
  });

  it('that tells a state says until when it may be believed: a week', () =>
    assert.equal(toDocument(draft({ state: 'full' }), options).expires, '2027-01-22T09:00Z'));

  it('that tells only dates, or what does not age, may be believed for ever', () => {
    assert.equal(toDocument(draft({ opens: '2027-03-01' }), options).expires, undefined);
    assert.equal(toDocument(draft({ state: 'notRequired' }), options).expires, undefined);
  });

  it('expires when it is told to', () =>
    assert.equal(toDocument(draft({}), { ...options, expires: '2027-02-01' }).expires, '2027-02-01'));
});

describe('registration', () => {
  /** Sources that have a word for the state, with the fixtures in which they say it. */
  const SPEAKING = /^(pretix|pretalx-widget|eventbrite|kulturdaten|schema-org)\//;

  it('of a source that has no word for it is never said to be open, full or closed', async () => {
    for (const { name, materials, options } of await cases()) {
      if (SPEAKING.test(name)) continue;
      const { sessions } = await convert(
        materials.map((one) => ({ material: one })),
        options,
      );
      for (const { registration, offers } of sessions) {
        assert.ok([undefined, 'unknown'].includes(registration?.state), name);
        for (const offer of offers ?? []) {
          assert.ok(!/InStock/.test(offer.availability) || offer.url !== undefined, name);
        }
      }
    }
  });
});

describe('the states of pretix', () => {
  /** The words of `availability.reason` with what the schedule says. @type {[string, string | undefined][]} */
  const REASONS = [
    ['soon', 'notYetOpen'],
    ['ok', 'open'],
    ['low', 'fewLeft'],
    ['waitinglist', 'waitlist'],
    ['reserved', 'full'],
    ['full', 'full'],
    ['over', 'closed'],
    ['unknown', undefined],
    ['neu', undefined],
  ];

  for (const [reason, state] of REASONS) {
    it(`“${reason}” says ${state ?? 'nothing about registration'}`, async () => {
      const url = 'https://karten.beispiel.example/stiftung/werkstatt/';
      const list = {
        list_type: 'list',
        events: [{ name: 'A', date_range: 'im Mai', availability: { reason }, event_url: url, subevent: 1 }],
      };
      const { sessions, problems } = await draftOf(JSON.stringify(list));
      assert.equal(sessions[0].registration?.state, state);
      assert.equal(
        problems.some((/** @type {any} */ { message }) => message.includes('“neu”')),
        reason === 'neu',
      );
    });
  }
});

describe('a conversion', () => {
  it('does not depend on the time zone of the machine', async () => {
    const zone = process.env.TZ;
    const all = await cases();
    const convertAll = () =>
      Promise.all(
        all.map(({ materials, options }) =>
          convert(
            materials.map((one) => ({ material: one })),
            options,
          ),
        ),
      );
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      const east = await convertAll();
      process.env.TZ = 'America/New_York';
      assert.deepEqual(await convertAll(), east);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('names the next page of a long answer', async () => {
    const next = new Map();
    for (const { name, materials } of await cases())
      next.set(name, recognize(materials[0]).next?.(materials[0]));
    assert.match(next.get('tribe-events/v1-two-pages'), /page=2/);
    assert.match(next.get('drupal/jsonapi'), /page%5Boffset%5D=50/);
    assert.match(next.get('google-calendar/events'), /pageToken=abc/);
    assert.match(next.get('oparl/meetings'), /page=2/);
    assert.match(next.get('eventbrite/events'), /page=2/);
    assert.equal(next.get('tribe-events/tec-v1'), undefined);
  });

  it('has an id of its own for each source', () => {
    const ids = SOURCES.map((/** @type {{ id: string }} */ { id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
