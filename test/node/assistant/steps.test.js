import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { withValue, textAt, listOf } = await load('/src/assistant/document/edit.ts');
const { withDuplicate, withEnd, withStart, withStatus, statusOf } = await load(
  '/src/assistant/document/sessions.ts',
);
const { movedFrom } = await load('/src/assistant/document/known-start.ts');
const { dayAndTime, daysLater, written } = await load('/src/assistant/document/times.ts');
const { shownInFull } = await load('/src/assistant/edit/session-summary.ts');
const { changedTo, historyOf, redone, undone } = await load('/src/assistant/history.ts');
const { sightOn } = await load('/src/assistant/see/sight.ts');
const { leftOut } = await load('/src/assistant/begin/left-out.ts');
const { wholeAddress } = await load('/src/assistant/begin/ask-address.ts');
const { withScheme } = await load('/src/assistant/document/with-scheme.ts');
const { barrierOfPolicy, barrierTo } = await load('/src/assistant/reach/barriers.ts');

describe('a value of a document', () => {
  it('is set where nothing was, with the objects on the way', () =>
    assert.deepEqual(withValue({}, ['subEvent', 0, 'registration', 'url'], 'x'), {
      subEvent: [{ registration: { url: 'x' } }],
    }));

  it('is removed when it is empty, with objects that say nothing any more', () =>
    assert.deepEqual(withValue({ a: 1, registration: { url: 'x' } }, ['registration', 'url'], ''), { a: 1 }));

  it('keeps its place among the others, and leaves the document before as it was', () => {
    const before = { a: 1, b: 2, c: 3 };
    assert.equal(JSON.stringify(withValue(before, ['b'], 4)), '{"a":1,"b":4,"c":3}');
    assert.deepEqual(before, { a: 1, b: 2, c: 3 });
  });

  it('may be one or several, and a text may stand for a name', () => {
    assert.equal(textAt({ organizer: 'Stiftung' }, ['organizer', 0]), 'Stiftung');
    assert.deepEqual(withValue({ organizer: 'Stiftung' }, ['organizer', 0, 'url'], 'x'), {
      organizer: [{ name: 'Stiftung', url: 'x' }],
    });
    assert.deepEqual(listOf(null), []);
  });
});

describe('a session', () => {
  const session = { name: 'A', startDate: '2027-05-12T18:00', endDate: '2027-05-12T20:00' };

  it('takes its end along to another day, but not to another hour', () => {
    assert.equal(withStart(session, { day: '2027-05-19', time: '18:00' }).endDate, '2027-05-19T20:00');
    assert.equal(withStart(session, { day: '2027-05-12', time: '17:00' }).endDate, '2027-05-12T20:00');
  });

  it('ends on the day of its start unless another day is said', () => {
    assert.equal(withEnd(session, { day: '', time: '21:00' }).endDate, '2027-05-12T21:00');
    assert.equal(withEnd(session, { day: '', time: '' }).endDate, undefined);
    assert.equal(withEnd(session, { day: '2027-05-13', time: '' }).endDate, '2027-05-13');
  });

  it('remembers its date when it is moved, and forgets it when it takes place as announced', () => {
    const moved = withStatus(session, 'EventRescheduled');
    assert.equal(moved.previousStartDate, '2027-05-12T18:00');
    assert.equal(withStatus(moved, 'EventRescheduled').previousStartDate, '2027-05-12T18:00');
    assert.deepEqual(withStatus(moved, 'EventScheduled'), session);
  });

  it('remembers the date that visitors know, also if she changes the date before the status', () => {
    const later = { ...session, startDate: '2027-05-19T18:00', '@id': '#1' };
    const known = {
      subEvent: [
        { ...session, '@id': '#1' },
        { name: 'A', '@id': '#2' },
      ],
    };
    const before = movedFrom(known, later);
    assert.equal(before, '2027-05-12T18:00');
    assert.equal(withStatus(later, 'EventRescheduled', before).previousStartDate, '2027-05-12T18:00');
    for (const [document, one] of [
      [known, { ...session, '@id': '#1' }],
      [known, { ...later, '@id': '#3' }],
      [known, { ...later, startDate: '' }],
      [undefined, later],
      [{ subEvent: [session, session] }, { ...session, startDate: '2027-05-19T18:00' }],
    ])
      assert.equal(movedFrom(document, one), '');
  });

  it('has no status of the list if what is written is not in it', () => {
    assert.equal(statusOf({ eventStatus: 'abgesagt' }), undefined);
    assert.equal(statusOf({ eventStatus: 'https://schema.org/EventCancelled' }), 'EventCancelled');
    assert.equal(statusOf({}), 'EventScheduled');
  });

  it('is copied to a week later, without what is true only of the original', () => {
    const before = { subEvent: [{ ...session, '@id': '#1', eventStatus: 'EventCancelled' }, { name: 'B' }] };
    const { subEvent } = withDuplicate(before, 0, '#2');
    assert.deepEqual(subEvent[1], {
      '@type': 'Event',
      '@id': '#2',
      name: 'A',
      startDate: '2027-05-19T18:00',
      endDate: '2027-05-19T20:00',
    });
    assert.equal(subEvent.length, 3);
  });
});

describe('day and time', () => {
  it('are those of a wall clock only: words and offsets stay as they are', () => {
    assert.deepEqual(dayAndTime('2027-05-12T18:00:00'), { day: '2027-05-12', time: '18:00' });
    assert.deepEqual(dayAndTime('2027-05-12'), { day: '2027-05-12', time: '' });
    for (const other of ['Herbst 2027', '2027-05-12T18:00+02:00', '2027-05-12T18:00:30'])
      assert.equal(dayAndTime(other), undefined);
  });

  it('are written as the document has them', () => {
    assert.equal(written({ day: '2027-05-12', time: '18:00' }), '2027-05-12T18:00');
    assert.equal(written({ day: '', time: '18:00' }), '');
    assert.equal(daysLater('2027-12-29', 7), '2028-01-05');
  });
});

describe('a date in words', () => {
  const shown = (/** @type {string} */ start, end = '', language = 'de') =>
    shownInFull(start, end, language).replace(/\s/g, ' ');

  it('says the weekday and the month, because 03/04 may be either', () => {
    assert.equal(shown('2026-03-12'), 'Donnerstag, 12. März 2026');
    assert.equal(shown('2026-03-04T14:00', '2026-03-04T17:00'), 'Mittwoch, 4. März 2026, 14–17 Uhr');
    assert.equal(shown('2026-03-04', '', 'en'), 'Wednesday, 4 March 2026');
  });

  it('is nothing for words, and without a day', () => {
    assert.equal(shown('nach Ostern'), '');
    assert.equal(shown(''), '');
  });
});

describe('the history', () => {
  it('takes back one step after the other, and gives each again', () => {
    const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    const history = changedTo(changedTo(historyOf(a), b), c);
    assert.equal(undone(history).present, b);
    assert.equal(undone(undone(undone(history))).present, a);
    assert.equal(redone(undone(history)).present, c);
    assert.equal(redone(changedTo(undone(history), a)).present, a, 'a new change ends what was undone');
  });

  it('takes letters in one field as one step', () => {
    let history = historyOf({});
    for (const name of ['D', 'Do', 'Dorf']) history = changedTo(history, { name }, 'name');
    assert.deepEqual(undone(history).present, {});
  });
});

describe('the lines that were left out', () => {
  const document = { name: 'Dorf und Digital', description: 'Womit fangen wir an?' };

  it('are those whose words are not in the document', () =>
    assert.deepEqual(
      leftOut('Dorf und Digital\nMittwoch, 12. Mai 2027, 18 Uhr\nParkplätze hinter der Scheune', document),
      ['Parkplätze hinter der Scheune'],
    ));

  it('are compared in another case and without signposts', () =>
    assert.deepEqual(
      leftOut('Die Anmeldung öffnet am 1. März 2027.\nVeranstaltung der Beispielstiftungen', {
        organizer: { name: 'Beispielstiftung' },
      }),
      [],
    ));
});

describe('an address', () => {
  it('is whole, or completed, or none', () => {
    assert.equal(wholeAddress('beispiel.example/termine'), 'https://beispiel.example/termine');
    assert.equal(wholeAddress(' https://beispiel.example/a.ics '), 'https://beispiel.example/a.ics');
    for (const other of ['', 'termine', '/termine', 'ftp://beispiel.example/', 'javascript:alert(1)'])
      assert.equal(wholeAddress(other), undefined, other);
  });

  it('gets the scheme that people leave out, but a file or words do not', () => {
    assert.equal(withScheme('www.beispiel.example'), 'https://www.beispiel.example');
    assert.equal(withScheme(' beispiel.example/reihe '), 'https://beispiel.example/reihe');
    for (const other of ['programm.pdf', 'bilder/a.jpg', 'https://a.example/b', 'auf der Website', ''])
      assert.equal(withScheme(other), other);
  });

  it('of a calendar to subscribe to is that of its file', () =>
    assert.equal(wholeAddress('webcal://beispiel.example/a.ics'), 'https://beispiel.example/a.ics'));

  it('of a file is one, however its computer writes it', () => {
    for (const path of [
      'file:///C:/Termine/a.json',
      'C:\\Termine\\a.json',
      'c:/Termine/a.json',
      '\\\\ablage\\a.json',
    ])
      assert.match(wholeAddress(path) ?? '', /^file:\/\/.*a\.json$/, path);
  });
});

describe('what keeps the assistant from an address', () => {
  const page = (/** @type {string} */ address) => new URL(address);
  const online = page('https://werkzeug.example/assistent/');
  const local = page('http://localhost:5173/assistant/');

  for (const [address, barrier, from] of /** @type {[string, string | undefined, URL][]} */ ([
    ['https://beispiel.example/a.json', undefined, online],
    ['https://10.example/a.json', undefined, online],
    ['http://beispiel.example/a.json', 'insecure', online],
    ['http://beispiel.example/a.json', 'insecure', local],
    ['http://localhost:5173/a.json', undefined, local],
    ['http://localhost:8080/a.json', 'insecure', local],
    ['file:///C:/a.json', 'file', local],
    ['https://192.168.178.20/a.json', 'private', online],
    ['https://192.168.178.20/a.json', undefined, local],
    ['http://172.16.0.1/a.json', 'private', online],
    ['https://172.15.0.1/a.json', undefined, online],
    ['https://nas.local/a.json', 'private', online],
    ['https://[fd00::1]/a.json', 'private', online],
  ]))
    it(`is ${barrier ?? 'nothing'} for ${address} at ${from.origin}`, () =>
      assert.equal(barrierTo(address, from), barrier));

  it('is a redirect where the policy allows all that is encrypted, else the policy', () => {
    assert.equal(
      barrierOfPolicy("default-src 'none'; connect-src 'self' https:; img-src 'self'"),
      'redirect',
    );
    assert.equal(barrierOfPolicy("default-src 'self'; img-src https:"), 'policy');
    assert.equal(barrierOfPolicy("connect-src 'self' https://beispiel.example"), 'policy');
  });
});

describe('the preview', () => {
  it('begins as wide as a usual column, and fits a narrow screen', () =>
    assert.deepEqual(
      [320, 390, 768, 1280].map((screen) => sightOn(screen).width),
      [280, 280, 400, 400],
    ));
});
