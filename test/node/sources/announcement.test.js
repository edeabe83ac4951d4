import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from '../load.js';
import { withoutWords } from './cases.js';

const ROOT = new URL('../../../', import.meta.url);
const FOLDER = new URL('test/fixtures/sources/announcement/', ROOT);
const { announcement } = await load('/src/sources/announcement/announcement.ts');
const schema = JSON.parse(await readFile(new URL('dist/schedule.schema.json', ROOT), 'utf8'));
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const NOW = Date.UTC(2026, 10, 29, 12);

/** @param {string} text */
const material = (text, mediaType = 'text/plain') => ({
  url: 'https://beispiel.example/ankuendigung.txt',
  mediaType,
  text,
  bytes: new Uint8Array(),
});
/** @param {string} text */
const read = (text, zone = 'Europe/Berlin') => announcement.read(material(text), { now: NOW, zone });
/** @param {string} text */
const dates = async (text) =>
  (await read(text)).sessions.map((/** @type {any} */ { startDate, endDate }) =>
    [startDate, endDate].filter(Boolean).join(' – '),
  );

describe('the text of an announcement', () => {
  const euro = (/** @type {string} */ price, name = '') => ({
    ...(name && { name }),
    price,
    priceCurrency: 'EUR',
  });

  it('becomes the document of the demo, but for what no text says', async () => {
    const text = await readFile(
      new URL('test/fixtures/sources/announcement/seed/veranstaltungsreihe.txt', ROOT),
      'utf8',
    );
    const demo = JSON.parse(await readFile(new URL('demo/zivilgesellschaft-und-amt.json', ROOT), 'utf8'));
    const { series, sessions, problems } = await read(text);
    // Of the document's form; the zone is told by the option.
    const form = { '@context': 'https://schema.org', '@type': 'EventSeries' };
    assert.deepEqual({ ...form, ...series, subEvent: sessions }, demo);
    assert.deepEqual(problems, []);
  });

  it('tells what the seed does not say: no zone is guessed', async () => {
    const text = await readFile(
      new URL('test/fixtures/sources/announcement/seed/veranstaltungsreihe.txt', ROOT),
      'utf8',
    );
    const { series, problems } = await announcement.read(material(text), { now: NOW });
    assert.equal(series.timeZone, undefined);
    assert.deepEqual(
      problems.map((/** @type {any} */ { code }) => code),
      ['no-time-zone'],
    );
  });

  it('is converted as expected, in each shape', async () => {
    const names = (await readdir(FOLDER)).filter((name) => /\.(txt|html)$/.test(name));
    assert.ok(names.length >= 9);
    for (const name of names) {
      const text = await readFile(new URL(name, FOLDER), 'utf8');
      const one = material(text, name.endsWith('html') ? 'text/html' : 'text/plain');
      assert.ok(announcement.recognizes(one), `${name} is recognized`);
      const zone = name === 'english.txt' ? 'Europe/London' : 'Europe/Berlin';
      const { series, sessions, problems } = await announcement.read(one, { now: NOW, zone });
      const expected = new URL(name.replace(/\.\w+$/, '.expected.json'), FOLDER);
      const found = { document: { ...series, subEvent: sessions }, problems };
      if (process.env.UPDATE_EXPECTED) await writeFile(expected, `${JSON.stringify(found, null, 2)}\n`);
      assert.ok(isValid(withoutWords(found.document)), `${name}: ${JSON.stringify(isValid.errors)}`);
      assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(await readFile(expected, 'utf8')), name);
    }
  });

  /** @type {[string, string[]][]} */
  const DATES = [
    [
      'am 3. und 10. Juni 2027 jeweils von 19 bis 21 Uhr',
      ['2027-06-03T19:00 – 2027-06-03T21:00', '2027-06-10T19:00 – 2027-06-10T21:00'],
    ],
    ['3./4. Juli 2027', ['2027-07-03 – 2027-07-04']],
    ['12.05.2027 – 14.05.2027', ['2027-05-12 – 2027-05-14']],
    ['12.05.2027 | 19 Uhr', ['2027-05-12T19:00']],
    ['Beginn 18 Uhr, Ende 20 Uhr am 12.5.', ['2027-05-12T18:00 – 2027-05-12T20:00']],
    ['Einlass ab 17:30 Uhr, 12. Mai', ['2027-05-12']],
    [
      '12.05., 02.06. und 06.10.2027, je 18 Uhr',
      ['2027-05-12T18:00', '2027-06-02T18:00', '2027-10-06T18:00'],
    ],
    ['30.06.2027, 18 Uhr bis 2.7.2027, 14 Uhr', ['2027-06-30T18:00 – 2027-07-02T14:00']],
    ['Samstag, 8. Mai 2027, 22 Uhr bis 1 Uhr', ['2027-05-08T22:00 – 2027-05-09T01:00']],
    ['jeden ersten Dienstag im Monat, 19 Uhr', []],
    ['um 19 Uhr', []],
    ['im Raum 12.05 oder unter 030 12345-67, heute', []],
    ['31.04.2027', ['31.04.2027']],
    ['Mittwoch, 31. Juni 2027, 18 Uhr', ['Mittwoch, 31. Juni 2027, 18 Uhr']],
    ['29. Februar 2028', ['2028-02-29']],
    ['8.6.27, 19.30 Uhr', ['2027-06-08T19:30']],
    ['12. Mai, 19. Mai und 2. Juni 2027', ['2027-05-12', '2027-05-19', '2027-06-02']],
    ['12. Mai, 19 Uhr', ['2027-05-12T19:00']],
    ['Am 12. Mai 20 Plätze im Bus', ['2027-05-12']],
    ['May 12, 6 pm', ['2027-05-12T18:00']],
    ['12 May, 19 May and 2 June 2027', ['2027-05-12', '2027-05-19', '2027-06-02']],
  ];
  for (const [words, expected] of DATES) {
    it(`finds in “${words}”: ${expected.join(', ') || 'no date'}`, async () => {
      assert.deepEqual(await dates(`Titel der Reihe\n\n${words}`), expected);
    });
  }

  /** @type {[string, string, string, string?][]} */
  const TITLED = [
    ['Do. 1. April 2027, 18 Uhr: Ein Abend', 'Ein Abend', '2027-04-01T18:00'],
    ['Ein Abend – Am Sonntag, dem 16. Mai 2027', 'Ein Abend', '2027-05-16'],
    ['Gratis? Die Kultur – Freitag, 29. Januar 2027', 'Gratis? Die Kultur', '2027-01-29'],
    ['Wie geht es uns?, Montag, den 29. März 2027', 'Wie geht es uns?', '2027-03-29'],
    ['Vom Ich zum Wir | 6. März 2027 | ab 19 Uhr', 'Vom Ich zum Wir', '2027-03-06T19:00'],
    ['12. Mai 2027, 18.30 Uhr – 24 Stunden Zukunft', '24 Stunden Zukunft', '2027-05-12T18:30'],
    ['12. Mai 2027, 18 – 20 Uhr: Zukunft', 'Zukunft', '2027-05-12T18:00', '2027-05-12T20:00'],
    ['12 May 2027, 6 pm: 24 hours of the future', '24 hours of the future', '2027-05-12T18:00'],
    ['Saturday, 10th April 2027: An evening', 'An evening', '2027-04-10'],
    ['7. Mai. 2027: Ein Abend', 'Ein Abend', '2027-05-07'],
    ['12. Mai 2027\nDigital denken', 'Digital denken', '2027-05-12'],
    ['Was kostet die Welt?\n12. Mai 2027\n\nFrei sein\n14. Mai 2027', 'Was kostet die Welt?', '2027-05-12'],
    ['12. Mai 2027\nAbgesagt! Warum Feste ausfallen', 'Abgesagt! Warum Feste ausfallen', '2027-05-12'],
    ['12. Mai 2027: Ticket nach Nirgendwo', 'Ticket nach Nirgendwo', '2027-05-12'],
    ['12. Mai 2027: Nähen (Anmeldung erforderlich)', 'Nähen', '2027-05-12'],
    ['12. Mai 2027, 18 Uhr – noch Plätze frei', 'Titel der Reihe', '2027-05-12T18:00'],
  ];
  for (const [words, name, startDate, endDate] of TITLED) {
    it(`finds date and title in “${words}”`, async () => {
      const { sessions } = await read(`Titel der Reihe\n\n${words}\n\n13. Mai 2028: Zweiter Abend`);
      const [first] = sessions;
      assert.deepEqual([first.name, first.startDate, first.endDate], [name, startDate, endDate]);
      assert.deepEqual([first.eventStatus, first.location], [undefined, undefined]);
    });
  }

  /** @type {[string, string[]][]} */
  const BARS = [
    ['3.5.2027 | 18 Uhr | Lesen\n4.5.2027 | Malen', ['Lesen 2027-05-03T18:00', 'Malen 2027-05-04']],
    [
      '• 3.5.2027 | 18 Uhr: Lesen\n• 4.5.2027 | 19 Uhr: Malen',
      ['Lesen 2027-05-03T18:00', 'Malen 2027-05-04T19:00'],
    ],
    ['3. Mai, 18 Uhr | Lesen\n4. Mai | Malen', ['Lesen 2027-05-03T18:00', 'Malen 2027-05-04']],
    [
      '3.5.2027 18 Uhr Lesen   5 €\n4.5.2027 Malen   6 €',
      ['Lesen 5 € 2027-05-03T18:00', 'Malen 6 € 2027-05-04'],
    ],
    [
      '3 May 2027, 6 pm | Reading\n4 May 2027 | Painting',
      ['Reading 2027-05-03T18:00', 'Painting 2027-05-04'],
    ],
  ];
  for (const [rows, expected] of BARS) {
    it(`reads lines with bars: “${rows}”`, async () => {
      const { sessions } = await read(`Akademie 2027\n\nDie Teilnahme ist kostenlos.\n\n${rows}`);
      assert.deepEqual(
        sessions.map((/** @type {any} */ one) => `${one.name} ${one.startDate}`),
        expected,
      );
      assert.ok(sessions.every((/** @type {any} */ { isAccessibleForFree }) => isAccessibleForFree));
    });
  }

  it('is recognized by a date in either language, and has no price, place or sentence for its title', async () => {
    const text =
      'Dorfgespräche\n\nDer Eintritt ist frei, Spenden sind willkommen.\n\nSaturday, April 24, 2027: Talk';
    assert.ok(announcement.recognizes(material(text)));
    assert.equal((await read(text)).series.name, 'Dorfgespräche');
  });

  it('keeps the reason with a mark', async () => {
    const { sessions } = await read(
      'Treff\n\n12. Mai 2027: Nähen – fällt aus wegen Sturm\n13. Mai 2027: Löten',
    );
    const { name, eventStatus, description } = sessions[0];
    assert.deepEqual([name, eventStatus, description], ['Nähen', 'EventCancelled', 'fällt aus wegen Sturm']);
  });

  it('takes the deadline of an application for no session, and a price for no title', async () => {
    const { series, sessions } = await read(
      'Summer School\n\nDates: 5–9 July 2027\nFee: £120, includes lunch\nApplication deadline: 1 May 2027',
    );
    assert.deepEqual(
      sessions.map((/** @type {any} */ one) => [one.name, one.startDate]),
      [['Summer School', '2027-07-05']],
    );
    assert.equal(series.registration.closes, '2027-05-01');
    assert.equal(series.description, 'Fee: £120, includes lunch');
  });

  it('takes a price between bars for no place', async () => {
    const rows = '8.5.2027 | 20 Uhr | Trio | Eintritt: 12 €\n9.5.2027 | 20 Uhr | Quartett | ausverkauft';
    const { sessions } = await read(`Konzerte\n\n${rows}`);
    assert.deepEqual(
      sessions.map((/** @type {any} */ { location, offers, registration }) => [
        location,
        offers,
        registration,
      ]),
      [
        [undefined, euro('12'), undefined],
        [undefined, undefined, { state: 'full' }],
      ],
    );
  });

  it('gives the hour that is told for all to each date', async () => {
    const text =
      'Titel der Reihe\n\nJeweils mittwochs, 18:15 Uhr, Hörsaal 3\n\n13.01.2027 Erstens\n27.01.2027 Zweitens';
    assert.deepEqual(await dates(text), ['2027-01-13T18:15', '2027-01-27T18:15']);
  });

  it('keeps a day that no calendar has as a session, with its title, and reports it', async () => {
    const text =
      'Titel der Reihe\n\n12. Mai 2027, 18 Uhr\nErster Abend\n\nMittwoch, 31. Juni 2027, 18 Uhr\nZweiter Abend\n\n7. Juli 2027\nDritter Abend';
    const { series, sessions, problems } = await read(text);
    assert.equal(series.description, undefined);
    assert.deepEqual(
      sessions.map((/** @type {any} */ { name, position, startDate }) => [position, name, startDate]),
      [
        [1, 'Erster Abend', '2027-05-12T18:00'],
        [2, 'Zweiter Abend', 'Mittwoch, 31. Juni 2027, 18 Uhr'],
        [3, 'Dritter Abend', '2027-07-07'],
      ],
    );
    assert.deepEqual(problems, [
      { path: 'line 6', code: 'contradiction', message: 'there is no 31 June; correct the day' },
    ]);
  });

  it('reports a deadline on a day that no calendar has', async () => {
    const { problems } = await read('Titel der Reihe\n\n12. Mai 2027\n\nAnmeldeschluss: 29. Februar 2027');
    assert.deepEqual(problems, [
      {
        path: '$.registration',
        code: 'contradiction',
        message: 'there is no 29 February 2027; correct the day',
      },
    ]);
  });

  it('takes no title that asks about cancelled dates for a cancelled session', async () => {
    const text =
      'Titel der Reihe\n\n12. Mai 2027: Abgesagt? Warum Feste ausfallen\n13. Mai 2027: Nähen (abgesagt)';
    const { sessions } = await read(text);
    assert.deepEqual(
      sessions.map((/** @type {any} */ { name, eventStatus }) => [name, eventStatus]),
      [
        ['Abgesagt? Warum Feste ausfallen', undefined],
        ['Nähen', 'EventCancelled'],
      ],
    );
  });

  /** @type {[string, any][]} */
  const MARKS = [
    ['12. Mai 2027, 18 Uhr: Nähen – abgesagt', { eventStatus: 'EventCancelled' }],
    ['ABGESAGT: 12. Mai 2027: Nähen', { eventStatus: 'EventCancelled' }],
    ['Nähen – 12. Mai 2027 – entfällt', { eventStatus: 'EventCancelled' }],
    ['12. Mai 2027\nNähen – abgesagt!', { eventStatus: 'EventCancelled' }],
    ['12. Mai 2027: Nähen\nLeider abgesagt', { eventStatus: 'EventCancelled' }],
    ['12. Mai 2027: Nähen !!! ABGESAGT !!!', { eventStatus: 'EventCancelled' }],
    [
      '12. Mai 2027: Nähen\nverschoben auf den 12. Juni 2027',
      { eventStatus: 'EventRescheduled', startDate: '2027-06-12' },
    ],
    ['12. Mai 2027: Nähen (ohne Anmeldung)', { registration: { state: 'notRequired' } }],
    ['12. Mai 2027: Nähen – few places left', { registration: { state: 'fewLeft' } }],
    ['12. Mai 2027: Nähen / verschoben', { eventStatus: 'EventPostponed' }],
    [
      '12. Mai 2027: Nähen (verschoben auf den 12. Juni 2027)',
      { eventStatus: 'EventRescheduled', startDate: '2027-06-12' },
    ],
    ['12. Mai 2027: Nähen - ausgebucht', { registration: { state: 'full' } }],
    ['12. Mai 2027\nNähen – ausgebucht', { registration: { state: 'full' } }],
    ['12. Mai 2027: Nähen, nur noch Warteliste', { registration: { state: 'waitlist' } }],
  ];
  for (const [words, { startDate = '2027-05-12', eventStatus, registration }] of MARKS) {
    it(`takes the mark off the title in “${words}”`, async () => {
      const { series, sessions } = await read(`Titel der Reihe\n\n${words}\n\n13. Mai 2027: Zweiter Abend`);
      const [nähen] = sessions;
      assert.deepEqual(
        [nähen.name, nähen.startDate.slice(0, 10), nähen.eventStatus, nähen.registration],
        ['Nähen', startDate, eventStatus, registration],
      );
      assert.deepEqual([series.description, sessions[1].eventStatus], [undefined, undefined]);
    });
  }

  for (const title of [
    'Absagen lernen',
    'Verschobene Perspektiven',
    'Warum ausgebucht nicht voll ist',
    'Warum Feste abgesagt werden',
    'Die Maskenpflicht entfällt',
  ]) {
    it(`takes “${title}” for a title`, async () => {
      const { series, sessions } = await read(
        `Titel der Reihe\n\n12. Mai 2027: ${title}\n13. Mai 2027: Zweiter`,
      );
      const { name, eventStatus, registration } = sessions[0];
      assert.deepEqual([name, eventStatus, registration], [title, undefined, undefined]);
      assert.equal(series.registration, undefined);
    });
  }

  /** @type {[string, string | undefined, (string | undefined)[]][]} */
  const SAYINGS = [
    ['ABGESAGT: Lesung\n\n12. Mai 2027', 'EventCancelled', [undefined]],
    ['ABGESAGT\nLesung\n\n12. Mai 2027', 'EventCancelled', [undefined]],
    ['Lesung\n\n12. Mai 2027\n\nDie Veranstaltung muss leider ausfallen.', undefined, ['EventCancelled']],
    [
      'Abende\n\nDer Vortrag am 13. Mai 2027 entfällt.\n\n12. Mai 2027\n13. Mai 2027',
      undefined,
      [undefined, 'EventCancelled'],
    ],
    [
      'Talks\n\nPlease note: the lecture on 13 May 2027 has been cancelled.\n\n12 May 2027\n13 May 2027',
      undefined,
      [undefined, 'EventCancelled'],
    ],
    [
      'Treff\n\nWir treffen uns am 5. Mai und am 2. Juni 2027 im Musterweg 3. Der Termin am 2. Juni entfällt.',
      undefined,
      [undefined, 'EventCancelled'],
    ],
    [
      'Abende\n\nSchon wieder Regen. Abgesagt!\n\n12. Mai 2027\n13. Mai 2027',
      undefined,
      [undefined, undefined],
    ],
    ['Abende\n\n12. Mai 2027\nDas Mittagessen entfällt.\n\n13. Mai 2027', undefined, [undefined, undefined]],
    [
      'Abende\n\n12. Mai 2027\nDer Termin fällt wegen Krankheit aus.\n\n13. Mai 2027',
      undefined,
      ['EventCancelled', undefined],
    ],
  ];
  for (const [words, ofSeries, ofSessions] of SAYINGS) {
    it(`takes what “${words}” says became of the dates`, async () => {
      const { series, sessions } = await read(words);
      assert.equal(series.eventStatus, ofSeries);
      assert.deepEqual(
        sessions.map((/** @type {any} */ { eventStatus }) => eventStatus),
        ofSessions,
      );
    });
  }

  it('takes “nicht ausgebucht” for no full session', async () => {
    const { series } = await read('Titel der Reihe\n\n12. Mai 2027\n\nDer Kurs ist noch nicht ausgebucht.');
    assert.notEqual(series.registration?.state, 'full');
  });

  it('reports a weekday that is not that of the date', async () => {
    const { problems } = await read('Titel der Reihe\n\nMontag, 12. Mai 2027, 18 Uhr');
    assert.deepEqual(problems, [
      {
        path: 'line 3',
        code: 'contradiction',
        message: '2027-05-12 is a Wednesday, not a Monday; one of the two is wrong',
      },
    ]);
  });

  it('does not take the day of a deadline for a session', async () => {
    const { series, sessions } = await read(
      'Titel der Reihe\n\n12. Mai 2027, 18 Uhr\n\nAnmeldeschluss: 20.04.',
    );
    assert.equal(sessions.length, 1);
    assert.deepEqual(series.registration, { closes: '2027-04-20' });
  });

  const pound = (/** @type {string} */ price, name = '') => ({ ...euro(price, name), priceCurrency: 'GBP' });

  /** @type {[string, any][]} */
  const COSTS = [
    ['Eintritt: 5 €, ermäßigt 3 €', [euro('5'), euro('3', 'ermäßigt')]],
    [
      'Eintritt: 8 € (erm. 5 €, Mitglieder frei)',
      [euro('8'), euro('5', 'erm.'), { name: 'Mitglieder', price: 'frei' }],
    ],
    ['Eintritt: 5 €, für Kinder kostenlos', [euro('5'), { name: 'für Kinder', price: 'kostenlos' }]],
    ['Preise: 10 Euro / 7 Euro Studierende und Azubis', [euro('10'), euro('7', 'Studierende und Azubis')]],
    ['Teilnahmebeitrag: 12,50 €', euro('12.50')],
    ['Teilnahmegebühr pro Person: 1.200,- Euro', euro('1200', 'pro Person')],
    ['Kosten: 12,50 € (inkl. Material)', euro('12.50', 'inkl. Material')],
    ['Die Teilnahmegebühr beträgt 25 Euro.', euro('25')],
    ['Eintritt: 5 €. Ermäßigt: 3 €.', [euro('5'), euro('3', 'Ermäßigt')]],
    ['Kosten:\n– Regulär: 12 €\n– Ermäßigt: 8 €', [euro('12', 'Regulär'), euro('8', 'Ermäßigt')]],
    ['Tickets: 12 €', euro('12')],
    ['Eintritt 5 Euro', euro('5')],
    ['Admission: £5, concessions £3', [pound('5'), pound('3', 'concessions')]],
    ['Entry costs £12.50', pound('12.50')],
    ['Eintritt: frei', 'free'],
    ['Kosten: keine', 'free'],
    ['Eintritt: 0 €', 'free'],
    ['Die Teilnahme ist für alle kostenlos.', 'free'],
    ['The workshop is free of charge.', 'free'],
  ];
  for (const [words, expected] of COSTS) {
    it(`reads what taking part costs in “${words}”`, async () => {
      const { series, sessions, problems } = await read(
        `Titel der Reihe\n\n${words}\n\n2027-05-12\n2027-05-13`,
      );
      const isFree = expected === 'free';
      assert.deepEqual(series.offers, isFree ? undefined : expected);
      assert.deepEqual(
        sessions.map((/** @type {any} */ one) => [one.isAccessibleForFree, one.offers, one.registration]),
        Array(2).fill([isFree || undefined, undefined, undefined]),
      );
      assert.deepEqual([series.description, series.registration, problems], [undefined, undefined, []]);
      assert.ok(isValid({ ...series, subEvent: sessions }), JSON.stringify(isValid.errors));
    });
  }

  for (const words of [
    'Kosten: siehe Aushang 2027',
    'Kosten, die sich lohnen: 5 € für ein Brot',
    'Eintritt: 5–10 €',
    'Eintritt: ab 5 €',
    'Eintritt: 5 €/3 €',
    'Eintritt: VVK 12 € zzgl. Gebühren, AK 15 €',
    'Kosten: 15 € + 5 € Material',
    'Kosten: 5 € Spende',
    'Admission: $5',
    'Spende erbeten',
    'Die Teilnahme ist für Mitglieder kostenlos.',
    'Die Teilnahme ist kostenlos, für Gäste kostet sie 5 €.',
    'Kinder frei',
    'Das Parken ist kostenlos.',
  ]) {
    it(`keeps “${words}” in words`, async () => {
      const { series, sessions } = await read(`Titel der Reihe\n\n${words}\n\n2027-05-12\n2027-05-13`);
      assert.deepEqual([series.description, series.offers], [words, undefined]);
      assert.deepEqual([sessions[0].offers, sessions[0].isAccessibleForFree], [undefined, undefined]);
    });
  }

  it('takes a clause about registration for no part of a price', async () => {
    const words = 'Kosten: 5 € pro Abend, Anmeldung nicht erforderlich';
    const { series } = await read(`Titel der Reihe\n\n${words}\n\n12. Mai 2027\n13. Mai 2027`);
    assert.deepEqual(
      [series.offers, series.registration],
      [euro('5', 'pro Abend'), { state: 'notRequired' }],
    );
  });

  it('keeps the way to register for a session with few places left', async () => {
    const { sessions } = await read(
      'Titel der Reihe\n\n12. Mai 2027: Nähen – nur noch wenige Plätze\n13. Mai 2027: Löten\n\nAnmeldung: https://beispiel.example/a',
    );
    assert.deepEqual(sessions[0].registration, { state: 'fewLeft', url: 'https://beispiel.example/a' });
  });

  it('keeps what stands beside “free of charge”: a donation is asked for', async () => {
    const words = 'Eintritt frei, Spende erbeten';
    const { series, sessions } = await read(`Titel der Reihe\n\n${words}\n\n12. Mai 2027\n13. Mai 2027`);
    assert.deepEqual([series.description, sessions[0].isAccessibleForFree], [words, true]);
  });

  it('takes the price of the series for none of a session whose own can’t be read', async () => {
    const { series, sessions } = await read(
      'Titel der Reihe\n\nEintritt: 5 €\n\n12. Mai 2027: Erster Abend, Eintritt frei\n\n13. Mai 2027: Zweiter Abend\nEintritt: 5–10 €\n\n14. Mai 2027: Dritter Abend',
    );
    assert.equal(series.offers, undefined);
    assert.deepEqual(
      sessions.map((/** @type {any} */ one) => [
        one.name,
        one.isAccessibleForFree,
        one.offers,
        one.description,
      ]),
      [
        ['Erster Abend', true, undefined, undefined],
        ['Zweiter Abend', undefined, undefined, 'Eintritt: 5–10 €'],
        ['Dritter Abend', undefined, euro('5'), undefined],
      ],
    );
  });

  it('reads what a single session costs, and keeps a second price in its text', async () => {
    const text =
      'Titel der Reihe\n\n12. Mai 2027\nErster Abend\nEintritt: 5 €\nKosten: 2 € für Tee\n\n13. Mai 2027\nZweiter Abend';
    const { sessions } = await read(text);
    assert.deepEqual(
      sessions.map((/** @type {any} */ { offers, description }) => [offers, description]),
      [
        [{ price: '5', priceCurrency: 'EUR' }, 'Kosten: 2 € für Tee'],
        [undefined, undefined],
      ],
    );
  });

  it('takes no address for that of the form before registration opens', async () => {
    const text =
      'Titel der Reihe\n\n12. Mai 2027\n\nDie Anmeldung ist noch nicht freigeschaltet, siehe https://beispiel.example/reihe';
    const { series } = await read(text);
    assert.equal(series.registration.state, 'notYetOpen');
    assert.equal(series.registration.url, undefined);
  });

  it('keeps what it can not place in the text of the series, and says so', async () => {
    const text =
      'Titel der Reihe\n\n12. Mai 2027: Erster Abend\n2. Juni 2027: Zweiter Abend\n\nBitte Teller mitbringen.';
    const { series, problems } = await read(text);
    assert.equal(series.description, 'Bitte Teller mitbringen.');
    assert.equal(problems[0].path, 'line 6');
  });

  it('loses no sentence', async () => {
    const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.txt'));
    for (const name of names) {
      const text = await readFile(new URL(name, FOLDER), 'utf8');
      const draft = JSON.stringify(await read(text));
      const words = new Set(text.match(/\p{Lu}\p{Ll}{5,}/gu));
      // Words for facts that the document has in another form: dates, labels, “free of charge”.
      const said =
        /tag$|^(Mittwoch|Uhrzeit|Januar|Februar|Oktober|November|Dezember|August|Veranstalt|Anmeld|Kontakt|Rückfragen|Treffpunkt|Zielgruppe|Teilnahme|Einladung|Eintritt|Tagungsort|Einlass|Register|Contact|Organised|Wednesday|Thursday|Weitere|Informationen|Lecture|Plätze|Warteliste|Stadtspaziergang|Eine|Vortragsreihe|Kooperation|Beispielinstituts|Workshop|Veranstaltung|Datum)/;
      const lost = [...words].filter((word) => !draft.includes(word) && !said.test(word));
      assert.deepEqual(lost, [], name);
    }
  });

  it('recognizes no JSON, no calendar, no page and no text without a date', () => {
    for (const text of [
      '{"name": "12.05.2027"}',
      'BEGIN:VCALENDAR\nDTSTART:20270512',
      '<!doctype html>\n<p>12.05.2027',
      'Nur ein Titel\nund ein Text',
    ]) {
      assert.equal(announcement.recognizes(material(text)), false, text);
    }
  });

  it('reads 200,000 characters in a few seconds', async () => {
    const text = `Titel der Reihe\n\n${'12. Mai 2027, 18 Uhr: Ein Abend\nMit Text in “Quotes” (und Klammern. '.repeat(2800)}`;
    const before = process.cpuUsage().user;
    await read(text.slice(0, 200_000));
    assert.ok(process.cpuUsage().user - before < 30e6);
  });
});
