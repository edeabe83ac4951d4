import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { load } from '../load.js';
import { workbook } from './workbook.js';

const FOLDER = new URL('../../fixtures/sources/table/', import.meta.url);
const { table, describeTable } = await load('/src/sources/table/table.ts');
const NOW = Date.UTC(2026, 10, 29, 12);
const OPTIONS = { now: NOW, zone: 'Europe/Berlin' };

/** @param {Uint8Array} bytes */
const file = (bytes, name = 'termine.csv', mediaType = '') => ({
  url: `https://beispiel.example/${name}`,
  mediaType,
  text: '',
  bytes,
});
/** @param {string} text */
const text = (text, name = 'termine.csv') => file(new TextEncoder().encode(text), name);
/** @param {any} material @param {Record<string, string>} [fields] */
const read = (material, fields) => table.read(material, { ...OPTIONS, fields });
/** @param {string} csv */
const first = async (csv) => (await read(text(csv))).sessions[0];
/** @param {any} draft */
const paths = ({ problems }) => problems.map((/** @type {any} */ { path, code }) => `${path}: ${code}`);

describe('a table', () => {
  for (const [name, type] of [
    ['werkstatt.csv', 'text/csv'],
    ['zwischenablage.tsv', 'text/plain'],
    ['utf16.csv', 'text/csv'],
  ]) {
    it(`is converted as expected: ${name}`, async () => {
      const material = file(await readFile(new URL(name, FOLDER)), name, type);
      assert.ok(table.recognizes(material));
      const { series, sessions, problems } = await read(material);
      const expected = new URL(name.replace(/\.\w+$/, '.expected.json'), FOLDER);
      const found = JSON.parse(JSON.stringify({ document: { ...series, subEvent: sessions }, problems }));
      if (process.env.UPDATE_EXPECTED) await writeFile(expected, `${JSON.stringify(found, null, 2)}\n`);
      assert.deepEqual(found, JSON.parse(await readFile(expected, 'utf8')));
    });
  }

  it('of Excel has its dates as wall clocks, its formulas as their values, and the first sheet with dates', async () => {
    const bytes = workbook({
      Hinweise: [['Bitte nur das zweite Blatt ausfüllen']],
      Programm: [
        ['Datum', 'Beginn', 'Ende', 'Titel', 'Plätze', 'freie Plätze'],
        [{ date: 46519 }, { date: 0.75 }, 0.8333333, 'Räder', 10, 2],
        [{ date: 46540.770833 }, null, null, { formula: 'A&B', value: 'Nähen' }, 10, 0],
        [46550, 18.3, '20 Uhr', 'Löten', null, null],
      ],
      Archiv: [
        ['Datum', 'Titel'],
        [{ date: 45000 }, 'Alt'],
      ],
    });
    const material = file(bytes, 'termine.xlsx');
    assert.ok(table.recognizes(material));
    const draft = await read(material);
    assert.equal(draft.series.name, 'Programm');
    assert.deepEqual(
      draft.sessions.map((/** @type {any} */ { name, startDate, endDate }) => [name, startDate, endDate]),
      [
        ['Räder', '2027-05-12T18:00', '2027-05-12T20:00'],
        ['Nähen', '2027-06-02T18:30', undefined],
        ['Löten', '2027-06-12T18:30', '2027-06-12T20:00'],
      ],
    );
    assert.equal(draft.sessions[1].remainingAttendeeCapacity, 0);
    assert.deepEqual(paths(draft), ['sheet “Archiv”: not-shown']);
    const other = await read(material, { sheet: 'Archiv' });
    assert.deepEqual(
      other.sessions.map((/** @type {any} */ { name }) => name),
      ['Alt'],
    );
  });

  it('shows what its columns are taken for, and options correct it', async () => {
    const csv = text('Wann;Was;Xyz\n12.05.2027;Räder;Bürgerhaus\n13.05.2027;Nähen;Bürgerhaus');
    assert.deepEqual(await describeTable(csv, OPTIONS), [
      'A “Wann” → startDate (by its head)',
      'B “Was” → name (by its head)',
      'C “Xyz” → not read',
    ]);
    const fields = { location: 'Xyz', name: 'B', series: 'Werkstatt' };
    assert.deepEqual((await describeTable(csv, { ...OPTIONS, fields })).slice(1), [
      'B “Was” → name (as told)',
      'C “Xyz” → location (as told)',
    ]);
    const { series, sessions, problems } = await read(csv, fields);
    assert.equal(series.name, 'Werkstatt');
    assert.deepEqual(sessions[0].location, { '@type': 'Place', name: 'Bürgerhaus' });
    assert.deepEqual(problems, []);
  });

  it('is guessed by its cells where it has no heads', async () => {
    const draft = await read(
      text('12.05.2027\t18–20 Uhr\tÄpfel pressen\tHof\n13.05.2027\t19 Uhr\tBirnen dörren\tHof'),
    );
    assert.equal(draft.sessions[0].startDate, '2027-05-12T18:00');
    assert.equal(draft.sessions[1].name, 'Birnen dörren');
    assert.deepEqual(draft.sessions[1].location, { '@type': 'Place', name: 'Hof' });
  });

  /** @type {[string, string, string, string | undefined][]} */
  const WHEN = [
    ['Datum;Uhrzeit;Titel', '12.05.2027;18–20 Uhr;A', '2027-05-12T18:00', '2027-05-12T20:00'],
    ['Datum;Von;Bis;Titel', '12.5.27;18:00;20:30;A', '2027-05-12T18:00', '2027-05-12T20:30'],
    ['Beginn;Ende;Titel', '12.05.2027 18:00;13.05.2027 12:00;A', '2027-05-12T18:00', '2027-05-13T12:00'],
    ['Datum;Titel', '12.–14.05.2027;A', '2027-05-12', '2027-05-14'],
    ['Datum;Titel', 'Mi, 12. Mai 2027, 18–20 Uhr;A', '2027-05-12T18:00', '2027-05-12T20:00'],
    ['Datum;Titel', '2027-05-12T18:00;A', '2027-05-12T18:00', undefined],
    ['Datum;Uhrzeit;Titel', '46519;0,75;A', '2027-05-12T18:00', undefined],
    ['Datum;Uhrzeit;Titel', '12.05.2027;18;A', '2027-05-12T18:00', undefined],
    ['Datum;Uhrzeit;Titel', '12/05/2027;ganztägig;A', '2027-05-12', undefined],
    [
      'Datum der Veranstaltung;Startzeit;Ende der Veranstaltung;Titel',
      '12.05.2027;18:00;20:00;A',
      '2027-05-12T18:00',
      '2027-05-12T20:00',
    ],
    ['Datum;Uhrzeit;Titel', '12.05.2027;24:00;A', '2027-05-12', undefined],
    ['Datum;Uhrzeit;Titel', '12.05.2027;20–24 Uhr;A', '2027-05-12T20:00', '2027-05-13T00:00'],
    ['Datum;Titel', 'Frühjahr 2027;A', 'Frühjahr 2027', undefined],
    ['Date;Title', '4 May 2027, 9 am;A', '2027-05-04T09:00', undefined],
    ['Date;Title', '"May 4, 2027, 6–8 pm";A', '2027-05-04T18:00', '2027-05-04T20:00'],
  ];
  for (const [heads, row, startDate, endDate] of WHEN) {
    it(`reads “${row}” under “${heads}”`, async () => {
      const csv = /Frühjahr/.test(row) ? `${heads}\n01.02.2027;B\n${row}` : `${heads}\n${row}`;
      const { sessions } = await read(text(csv));
      const session = sessions.at(-1);
      assert.deepEqual([session.startDate, session.endDate], [startDate, endDate]);
    });
  }

  it('without heads takes numbers of parts for no title and no place, and knows prices', async () => {
    const session = await first(
      'Modul 1\t12.05.2027\tRecht\t5 €, ermäßigt 3 €\nModul 2\t13.05.2027\tGeld\tkostenlos',
    );
    assert.equal(session.name, 'Recht');
    assert.equal(session.location, undefined);
    assert.equal(session.offers[1].name, 'ermäßigt');
  });

  it('without heads reads months in either language', async () => {
    const { sessions } = await read(text('4 May 2027, 9 am\tSewing\n5 October 2027\tReading'));
    assert.deepEqual(
      sessions.map((/** @type {any} */ { startDate }) => startDate),
      ['2027-05-04T09:00', '2027-10-05'],
    );
  });

  it('without a year in its rows has dates in words only, unless a title or an option tells it', async () => {
    const rows = 'Datum;Titel\n12.05.;A\n13.05.;B';
    const draft = await read(text(rows));
    assert.equal(draft.sessions[0].startDate, '12.05.');
    assert.ok(paths(draft).includes('row 2, “Datum”: missing'));
    assert.equal((await first(`Programm 2027;\n${rows}`)).startDate, '2027-05-12');
    assert.equal((await read(text(rows), { year: '2027' })).sessions[0].startDate, '2027-05-12');
  });

  it('reports a day that no calendar has, and keeps it in words', async () => {
    const { sessions, problems } = await read(text('Datum;Titel\n12.05.2027;A\n31.06.2027;B'));
    assert.equal(sessions[1].startDate, '31.06.2027');
    assert.deepEqual(problems, [
      { path: 'row 3, “Datum”', code: 'contradiction', message: 'there is no 31 June; correct the day' },
    ]);
  });

  it('with American dates is read as such only where one of them proves it', async () => {
    assert.equal((await first('Date;Title\n05/12/2027;A\n05/26/2027;B')).startDate, '2027-05-12');
    const draft = await read(text('Date;Title\n05/12/2027;A\n05/06/2027;B'));
    assert.equal(draft.sessions[0].startDate, '05/12/2027');
  });

  /** @type {[string, any][]} */
  const STATUSES = [
    ['ausgebucht', { registration: { state: 'full' } }],
    ['Ausgebucht, Warteliste', { registration: { state: 'waitlist' } }],
    ['noch nicht freigeschaltet', { registration: { state: 'notYetOpen' } }],
    ['Anmeldung läuft', { registration: { state: 'open' } }],
    ['keine Anmeldung nötig', { registration: { state: 'notRequired' } }],
    ['geschlossen', { registration: { state: 'closed' } }],
    ['abgesagt', { eventStatus: 'EventCancelled' }],
    ['findet nicht statt', { eventStatus: 'EventCancelled', registration: { note: 'findet nicht statt' } }],
    ['wird nicht abgesagt', { registration: { state: 'unknown', note: 'wird nicht abgesagt' } }],
    ['verschoben', { eventStatus: 'EventPostponed' }],
    [
      'verschoben auf 12.06.2027',
      {
        startDate: '2027-06-12',
        previousStartDate: '2027-05-12',
        eventStatus: 'EventRescheduled',
        registration: { note: 'verschoben auf 12.06.2027' },
      },
    ],
    [
      'verschoben auf den 12.06.',
      {
        startDate: '2027-06-12',
        previousStartDate: '2027-05-12',
        eventStatus: 'EventRescheduled',
        registration: { note: 'verschoben auf den 12.06.' },
      },
    ],
    [
      'verschoben auf den 10.01.',
      { eventStatus: 'EventPostponed', registration: { note: 'verschoben auf den 10.01.' } },
    ],
    ['findet statt', {}],
    ['nur für Mitglieder', { registration: { state: 'unknown', note: 'nur für Mitglieder' } }],
    ['nicht mehr offen', { registration: { state: 'unknown', note: 'nicht mehr offen' } }],
  ];
  for (const [words, expected] of STATUSES) {
    it(`takes the status “${words}” for what it says`, async () => {
      const session = await first(`Datum;Titel;Status\n12.05.2027;A;${words}`);
      assert.deepEqual(session, { '@type': 'Event', name: 'A', startDate: '2027-05-12', ...expected });
    });
  }

  /** @type {[string, string, string, any][]} */
  const MARKS = [
    ['Datum;Titel;Ort', '12.05.2027;A;abgesagt', '“abgesagt”', { name: 'A' }],
    ['Datum;Titel;Preis', '12.05.2027;A;fällt aus', '“fällt aus”', { name: 'A' }],
    ['Datum;Titel;Plätze', '12.05.2027;A;fällt aus', '“fällt aus”', { name: 'A' }],
    ['Datum;Titel;Zeit', '12.05.2027;A;entfällt', '“entfällt”', { name: 'A' }],
    ['Datum;Titel;Bemerkung', '12.05.2027;A;entfällt', '“entfällt”', { name: 'A' }],
    ['Datum;Titel;Preis', '12.05.2027;A;abgesagt', '“abgesagt”', { name: 'A' }],
    ['Datum;Uhrzeit;Titel', '12.05.2027;fällt leider aus;A', '“fällt leider aus”', { name: 'A' }],
    ['Datum;Titel;Ort', '12.05.2027;B (entfällt);', '“entfällt”', { name: 'B' }],
    ['Datum;Titel;Ort', '12.05.2027;(Abgesagt) C;', '“Abgesagt”', { name: 'C' }],
    ['Datum;Titel;Ort', '12.05.2027;ABGESAGT: D;', '“ABGESAGT”', { name: 'D' }],
    ['Date;Title;Place', '2027-05-12;Cancelled – E;', '“Cancelled”', { name: 'E' }],
    ['Datum;Titel;Ort', '12.05.2027 (entfällt);F;', '“entfällt”', { name: 'F' }],
    ['Datum;Titel', '12.05.2027;G;abgesagt', '“abgesagt”', { name: 'G' }],
    ['Datum;Titel', '12.05.2027;H – abgesagt', '“abgesagt”', { name: 'H' }],
    ['Datum;Titel', '12.05.2027;I / entfällt', '“entfällt”', { name: 'I' }],
    ['Datum;Titel', '12.05.2027;J, abgesagt!', '“abgesagt”', { name: 'J' }],
    ['Datum;Titel', '12.05.2027;Kochen ABGESAGT', '“ABGESAGT”', { name: 'Kochen' }],
    ['Datum;Titel', '12.05.2027;ABGESAGT! Lesen', '“ABGESAGT”', { name: 'Lesen' }],
    ['Datum;Titel', '12.05.2027;Malen fällt leider aus', '“fällt leider aus”', { name: 'Malen' }],
  ];
  for (const [heads, row, mark, expected] of MARKS) {
    it(`takes the mark in “${row}” for a cancelled session, and says so`, async () => {
      const { sessions, problems } = await read(text(`${heads}\n${row}\n13.05.2027;Z;Hof`));
      assert.deepEqual(sessions[0], {
        '@type': 'Event',
        startDate: '2027-05-12',
        eventStatus: 'EventCancelled',
        ...expected,
      });
      const said = problems.filter((/** @type {any} */ { path }) => path.startsWith('row 2'));
      assert.ok(said.some((/** @type {any} */ { message }) => message === `${mark} is taken as cancelled`));
    });
  }

  /** @type {[string, any][]} */
  const OTHER_MARKS = [
    ['Nähen - ausgebucht', { name: 'Nähen', registration: { state: 'full' } }],
    ['Ausgebucht: Nähen', { name: 'Nähen', registration: { state: 'full' } }],
    ['Sewing (sold out)', { name: 'Sewing', registration: { state: 'full' } }],
    ['Nähen (ausgebucht, Warteliste möglich)', { name: 'Nähen', registration: { state: 'waitlist' } }],
    ['Nähen / verschoben', { name: 'Nähen', eventStatus: 'EventPostponed' }],
    [
      'Nähen (abgesagt) – ausgebucht',
      { name: 'Nähen', eventStatus: 'EventCancelled', registration: { state: 'full' } },
    ],
  ];
  for (const [title, expected] of OTHER_MARKS) {
    it(`takes the mark off “${title}”, and says what it means`, async () => {
      const { sessions, problems } = await read(text(`Datum;Titel\n12.05.2027;${title}\n13.05.2027;Z`));
      assert.deepEqual(sessions[0], { '@type': 'Event', startDate: '2027-05-12', ...expected });
      assert.match(problems[0].message, /is taken as/);
    });
  }

  it('takes “ausgebucht” in a title for the truth where the status says open', async () => {
    const { sessions, problems } = await read(text('Datum;Titel;Status\n12.05.2027;A (ausgebucht);offen'));
    assert.deepEqual([sessions[0].name, sessions[0].registration], ['A', { state: 'full' }]);
    assert.equal(problems.at(-1).code, 'contradiction');
  });

  it('takes a sentence about the session in a remark for its status, and keeps it', async () => {
    const session = await first(
      'Datum;Titel;Bemerkung\n12.05.2027;A;Die Veranstaltung muss leider ausfallen.',
    );
    assert.deepEqual(
      [session.eventStatus, session.description],
      ['EventCancelled', 'Die Veranstaltung muss leider ausfallen.'],
    );
  });

  it('offers no registration where “entfällt” under the place may mean the session', async () => {
    const csv = 'Datum;Titel;Ort;Anmeldelink\n12.05.2027;A;entfällt;https://beispiel.example/a';
    const { sessions, problems } = await read(text(csv));
    const { eventStatus, location, registration } = sessions[0];
    assert.deepEqual([eventStatus, location], [undefined, undefined]);
    assert.equal(registration.state, 'unknown');
    assert.equal(registration.note, 'Ort: entfällt');
    assert.deepEqual(paths({ problems }), ['row 2, “Ort”: contradiction']);
    const online = await first('Datum;Titel;Ort;Zoom-Link\n12.05.2027;A;entfällt;https://beispiel.example/z');
    assert.equal(online.registration, undefined);
  });

  it('takes a mark with a new day for a moved session', async () => {
    const session = await first('Datum;Titel\n12.05.2027;Verschoben auf 12.06.2027: A\n13.05.2027;B');
    const { name, startDate, previousStartDate, eventStatus } = session;
    assert.deepEqual(
      [name, startDate, previousStartDate, eventStatus],
      ['A', '2027-06-12', '2027-05-12', 'EventRescheduled'],
    );
  });

  for (const [heads, row] of [
    ['Datum;Titel', '12.05.2027;Abgesagt? Warum Feste ausfallen'],
    ['Datum;Titel', '12.05.2027;Abgesagt und doch gefeiert'],
    ['Datum;Titel', '12.05.2027;Wenn die Grenze entfällt'],
    ['Datum;Titel', '12.05.2027;Absagen lernen'],
    ['Datum;Titel', '12.05.2027;Verschobene Perspektiven'],
    ['Datum;Titel', '12.05.2027;Warum ausgebucht nicht voll ist'],
    ['Datum;Titel', '12.05.2027;Gesucht, gefunden, abgesagt'],
    ['Datum;Titel', '12.05.2027;ABGESAGT UND VERGESSEN'],
    ['Datum;Titel', '12.05.2027;Die Maskenpflicht entfällt'],
    ['Datum;Titel;Referent', '12.05.2027;A;abgesagt'],
    ['Datum;Titel;Plätze', '12.05.2027;A;entfällt'],
    ['Datum;Titel;Catering', '12.05.2027;A;entfällt'],
    ['Datum;Titel;Bemerkung', '12.05.2027;A;Das Mittagessen entfällt'],
    ['Datum;Titel;Preis', '12.05.2027;A;entfällt'],
    ['Datum;Titel;Anmeldung', '12.05.2027;A;entfällt'],
    ['Datum;Titel;Beschreibung', '12.05.2027;A;Die Pause (entfällt)'],
  ]) {
    it(`takes “${row}” under “${heads}” for no cancelled session`, async () => {
      const { sessions, problems } = await read(text(`${heads}\n${row}\n13.05.2027;B;`));
      assert.equal(sessions[0].eventStatus, undefined);
      assert.equal(sessions[0].name, row?.split(';')[1]);
      if (/Preis|Anmeldung|Plätze|Referent|Catering/.test(heads ?? ''))
        assert.ok(problems.some((/** @type {any} */ { path }) => path.startsWith('row 2')));
    });
  }

  it('lets dates decide about registration, and no status that would outlive them', async () => {
    const heads = 'Datum;Titel;Status;Anmeldung ab;Anmeldeschluss;Anmeldelink';
    const session = await first(
      `${heads}\n12.05.2027;A;Anmeldung läuft;01.03.2027 9 Uhr;10.05.;https://beispiel.example/a`,
    );
    assert.deepEqual(session.registration, {
      opens: '2027-03-01T09:00',
      closes: '2027-05-10',
      url: 'https://beispiel.example/a',
    });
  });

  it('gives the series the dates of registration that all rows have in common, and nothing else', async () => {
    const heads = 'Datum;Titel;Anmeldung ab;Anmeldelink';
    const rows = (/** @type {string[]} */ ...cells) =>
      read(text(`${heads}\n${cells.map((one, index) => `1${index}.05.2027;A${index};${one}`).join('\n')}`));
    const opens = '2027-03-01';
    const own = (/** @type {any} */ { sessions }) =>
      sessions.map((/** @type {any} */ one) => one.registration);
    const common = await rows('01.03.2027;', '01.03.2027;');
    assert.deepEqual([common.series.registration, own(common)], [{ opens }, [undefined, undefined]]);
    const url = 'https://beispiel.example/a';
    for (const cells of [
      ['01.03.2027;', ';'],
      ['01.03.2027;', '02.03.2027;'],
      ['01.03.2027;'],
      [`01.03.2027;${url}`, `01.03.2027;${url}`],
    ]) {
      const { series, sessions } = await rows(...cells);
      assert.equal(series.registration, undefined);
      assert.equal(sessions[0].registration.opens, opens);
    }
  });

  it('takes the place count for the truth where the status contradicts it', async () => {
    const session = await first('Datum;Titel;Status;freie Plätze\n12.05.2027;A;Anmeldung läuft;0');
    assert.equal(session.registration.state, 'full');
  });

  /** @type {[string, string, any][]} */
  const COUNTED = [
    ['Datum;Titel;Plätze', '12.05.2027;A;ausgebucht', { state: 'full' }],
    ['Datum;Titel;freie Plätze', '12.05.2027;A;wenige Plätze', { state: 'fewLeft' }],
    ['Datum;Titel;freie Plätze', '12.05.2027;A;Warteliste', { state: 'waitlist' }],
  ];
  for (const [heads, row, registration] of COUNTED) {
    it(`takes “${row}” under “${heads}” for the state of registration`, async () => {
      const { sessions, problems } = await read(text(`${heads}\n${row}`));
      assert.deepEqual(sessions[0].registration, registration);
      assert.equal(sessions[0].maximumAttendeeCapacity, undefined);
      assert.deepEqual(problems, []);
    });
  }

  it('takes “ausgebucht” among the places for the truth where the status says open', async () => {
    const { sessions, problems } = await read(
      text('Datum;Titel;Status;Plätze\n12.05.2027;A;offen;ausgebucht'),
    );
    assert.deepEqual(sessions[0].registration, { state: 'full' });
    assert.equal(problems[0].code, 'contradiction');
  });

  it('names what a row lacks that has one cell, and leaves out a heading', async () => {
    const draft = await read(
      file(
        workbook({
          Programm: [
            ['Datum', 'Titel', 'Anmeldung ab'],
            [{ date: 46519 }, 'Räder', null],
            [null, null, { date: 46478 }],
            ['Sommer', null, null],
          ],
        }),
        'termine.xlsx',
      ),
    );
    assert.equal(draft.sessions.length, 1);
    assert.deepEqual(
      draft.problems.map((/** @type {any} */ { path, message }) => `${path} ${message}`),
      [
        'row 3 has no date, only “Anmeldung ab”: “2027-04-01”; it is left out',
        'row 4 “Sommer” is no session; it is left out',
      ],
    );
  });

  it('gives identifiers that are unique beyond it', async () => {
    assert.equal(
      (await first('ID;Datum;Titel\n7;12.05.2027;A'))['@id'],
      'https://beispiel.example/termine.csv#7',
    );
    const local = { ...text('ID;Datum;Titel\n7;12.05.2027;A'), url: 'file:///home/erika/termine.csv' };
    assert.equal((await read(local)).sessions[0]['@id'], '7');
  });

  it('is refused with a remedy where it is none', async () => {
    /** @type {[any, string, Record<string, string>?][]} */
    const refused = [
      [text('Name;Vorname\nA;B'), 'no-date-column'],
      [text(''), 'no-date-column'],
      [text('Datum;Titel\n12.05.2027;A'), 'no-column', { location: 'Ort' }],
      [text('Datum;Titel\n12.05.2027;A'), 'unknown-field', { ort: 'Titel' }],
      [text('Datum;Titel\n12.05.2027;A'), 'no-sheet', { sheet: 'Tabelle7' }],
      [file(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'alt.xls'), 'old-spreadsheet'],
      [file(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'kaputt.xlsx'), 'not-a-spreadsheet'],
    ];
    for (const [material, code, fields] of refused) {
      await assert.rejects(
        read(material, fields),
        (/** @type {any} */ error) => error.code === code && error.message.length > 15,
      );
    }
  });

  it('is recognized by its type, its name or its cells, and nothing else is', () => {
    const named = (/** @type {string} */ content, /** @type {string} */ name, type = 'text/plain') => ({
      ...text(content, name),
      mediaType: type,
      text: content,
    });
    assert.ok(table.recognizes(named('a,b\n1,2', 'x', 'text/csv')));
    assert.ok(table.recognizes(named('a\tb\n1\t2', 'x')));
    assert.ok(table.recognizes(named('a;b\n1;2', 'x')));
    for (const other of [
      '{"a": 1,\n"b": 2}',
      'BEGIN:VCALENDAR\nDTSTART;TZID=X:1\nDTEND;TZID=X:2',
      'Ein Satz, und noch einer.\nUnd noch einer, ja.',
      '<p>a;b</p>\n<p>1;2</p>',
    ]) {
      assert.equal(table.recognizes(named(other, 'x')), false, other);
    }
  });
});
