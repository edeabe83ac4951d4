import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { addressesOf, LONGEST_LIST, mayHaveList } = await load('/src/assistant/embed/places.ts');
const { FILES, readmeOf } = await load('/src/assistant/hand-over/readme.ts');
const { texts } = await load('/src/assistant/messages/say.ts');
const { zoneWords } = await load('/src/assistant/messages/zone-words.ts');
const { COPIED, filesOf } = await load('/src/publish/files.ts');
const { documentToSave } = await load('/src/assistant/hand-over/document-to-save.ts');
const { fallbackOf } = await load('/src/publish/fallback.ts');
const { newsletterOf } = await load('/src/publish/newsletter.ts');
const { markupParser } = await load('/src/cli/markup-parser.ts');
const { publicationFor } = await load('/src/assistant/hand-over/publication.ts');
const { publicationOf } = await load('/src/publish/publication.ts');
const { snippetsOf } = await load('/src/publish/snippets.ts');
const { changedSince } = await load('/src/assistant/hand-over/archived.ts');
const { documentTaken, keptAs, redo, scheduleMoved, undo, wouldLose } =
  await load('/src/assistant/replace.ts');
const {
  addressed,
  beginning,
  documentOf,
  edited,
  initialState,
  isUnsaved,
  openedDocument,
  placing,
  savedNow,
  speaking,
  told,
  toStep,
  valueSet,
} = await load('/src/assistant/state.ts');

/** @typedef {(state: any) => any} Change */

const FOLDER = 'https://beispiel.example/termine/';
const FIRST = { name: 'Eins', subEvent: [{ name: 'A' }] };
const SECOND = { name: 'Zwei', subEvent: [{ name: 'B' }] };

/** The state after changes, from the beginning. @param {Change[]} changes */
const after = (...changes) => changes.reduce((state, change) => change(state), initialState('de'));
const entered = [
  addressed({ schedule: `${FOLDER}schedule.json`, script: `${FOLDER}s.js`, page: FOLDER }),
  scheduleMoved,
];

describe('another document', () => {
  it('begins with empty addresses', () => {
    const { schedule, script, page, folder } = after(
      documentTaken(FIRST),
      ...entered,
      documentTaken(SECOND),
    ).places;
    assert.deepEqual([schedule, script, page, folder], ['', '', '', '']);
  });

  it('begins with the address that it was read from, or that its calendar tells', () => {
    const published = { ...SECOND, calendar: `${FOLDER}schedule.ics` };
    assert.equal(after(documentTaken(published)).places.schedule, `${FOLDER}schedule.json`);
    const other = 'https://andere.example/a.json';
    assert.equal(after(documentTaken(published, other)).places.schedule, other);
    const foreign = { ...SECOND, calendar: 'https://beispiel.example/kalender.ics' };
    assert.equal(after(documentTaken(foreign)).places.schedule, '');
  });

  it('keeps what is known of the website', () =>
    assert.equal(after(placing({ system: 'typo3' }), documentTaken(SECOND)).places.system, 'typo3'));

  it('goes with its addresses when it is undone, and comes back with its own', () => {
    const state = after(
      documentTaken(FIRST),
      ...entered,
      documentTaken(SECOND, 'https://zwei.example/b.json'),
    );
    const before = undo(state);
    assert.equal(documentOf(before), FIRST);
    assert.equal(before.places.schedule, `${FOLDER}schedule.json`);
    assert.equal(redo(before).places.schedule, 'https://zwei.example/b.json');
  });

  it('counts as saved if it is the file as it is, but not in the form of another system', () => {
    const [opened, made] = ['schedule', 'announcement'].map((source) => ({ source, document: FIRST }));
    const taken = (/** @type {object} */ one) => [documentTaken(FIRST), keptAs(one)];
    assert.equal(isUnsaved(after(...taken(opened))), false);
    assert.equal(isUnsaved(after(...taken(made))), true);
    assert.equal(
      isUnsaved(after((/** @type {object} */ one) => ({ ...one, isInForm: true }), ...taken(opened))),
      true,
    );
  });

  it('stays known as it was opened, whatever she changes and saves', () => {
    const reads = (/** @type {string} */ source) => [
      beginning({ taken: { kind: 'document', source, document: FIRST } }),
      documentTaken(FIRST),
      valueSet(['name'], 'x'),
      savedNow,
    ];
    assert.equal(openedDocument(after(...reads('schedule'))), FIRST);
    assert.equal(openedDocument(after(...reads('announcement'))), undefined, 'no visitor knows it');
  });

  it('is asked about once she has gone on with work that is not saved', () => {
    const going = [documentTaken(FIRST), toStep('edit')];
    assert.equal(wouldLose(after(...going)), true);
    assert.equal(wouldLose(after(documentTaken(FIRST))), false, 'she still tries how the text is read');
    assert.equal(wouldLose(after(...going, savedNow)), false);
    assert.equal(wouldLose(after(toStep('edit'), toStep('begin'))), false, 'there is nothing to lose');
    assert.equal(wouldLose(after(edited(() => FIRST))), true);
  });
});

describe('an undo', () => {
  const say = (/** @type {Change[]} */ ...changes) => after(...changes, undo).news;
  const TWO = { ...FIRST, subEvent: [{ name: 'A' }, { name: 'B' }] };
  const named = (/** @type {string} */ what) => `Zurückgenommen: ${what}`;

  it('takes an address back as one step, with what has moved along', () => {
    const state = after(documentTaken({ ...FIRST, calendar: `${FOLDER}schedule.ics` }), ...entered);
    const letters = ['https://n', 'https://neu.example/', 'https://neu.example/reihe/schedule.json'];
    const typed = letters.reduce((one, schedule) => addressed({ schedule })(one), state);
    const moved = scheduleMoved(typed);
    assert.equal(documentOf(moved).calendar, 'https://neu.example/reihe/schedule.ics');
    const before = undo(moved);
    assert.equal(before.places.schedule, `${FOLDER}schedule.json`);
    assert.equal(before.places.folder, FOLDER);
    assert.equal(documentOf(before).calendar, `${FOLDER}schedule.ics`);
    assert.equal(redo(before).places.schedule, letters.at(-1));
    const again = scheduleMoved(addressed({ schedule: 'https://x.example/s.json' })(moved));
    assert.equal(undo(again).places.schedule, letters.at(-1), 'the field was left between the two');
  });

  it('says what it takes back', () => {
    const taken = documentTaken(TWO);
    assert.equal(say(taken), named('Übernahme der Termine'));
    assert.equal(
      say(taken, addressed({ schedule: FOLDER }), scheduleMoved),
      named('Adresse der schedule.json'),
    );
    assert.equal(say(taken, addressed({ page: FOLDER })), named('Seite mit allen Terminen'));
    assert.equal(say(taken, valueSet(['registration', 'state'], 'full')), named('Stand der Anmeldung'));
    assert.equal(say(taken, valueSet(['description'], 'Neu')), named('Beschreibung'));
    assert.equal(
      say(taken, valueSet(['subEvent', 1, 'startDate'], '2027-05-12')),
      named('„B“: Tag und Uhrzeit'),
    );
    const both = edited(() => ({ ...TWO, subEvent: TWO.subEvent.map((one) => ({ ...one, location: 'X' })) }));
    assert.equal(say(taken, both), named('2 Termine: Ort'));
    assert.equal(
      say(
        taken,
        edited(() => ({ ...TWO, subEvent: TWO.subEvent.slice(1) })),
      ),
      named('„A“ gelöscht'),
    );
    assert.equal(redo(after(taken, undo)).news, 'Wiederhergestellt: Übernahme der Termine');
  });

  it('brings back the text that the document was read from', () => {
    const reads = (/** @type {string} */ text) => [
      beginning({ text, taken: { kind: 'document', source: text } }),
      documentTaken({ name: text }),
    ];
    const state = after(...reads('eins'), ...reads('zwei'), undo);
    assert.deepEqual([state.begin.text, state.begin.taken.source], ['eins', 'eins']);
    const first = undo(state);
    assert.deepEqual([first.begin.text, first.begin.taken], ['eins', undefined], 'her text is never lost');
    assert.equal(redo(redo(first)).begin.taken.source, 'zwei');
    const edits = after(...reads('eins'), valueSet(['name'], 'x'), beginning({ text: 'drei' }), undo);
    assert.equal(edits.begin.text, 'drei', 'another document has not come');
  });
});

describe('another language', () => {
  it('leaves no news in the one before', () =>
    assert.equal(after(told('Kopiert.'), speaking('en')).news, ''));
});

describe('another address of the schedule', () => {
  const moved = (/** @type {object} */ document) => {
    const places = addressed({ schedule: 'https://neu.example/reihe/schedule.json' });
    return after(documentTaken({ ...FIRST, ...document }), ...entered, places, scheduleMoved);
  };

  it('takes along what the document names of its own package', () => {
    const { calendar, url } = documentOf(
      moved({ calendar: `${FOLDER}schedule.ics`, url: `${FOLDER}index.html` }),
    );
    assert.equal(calendar, 'https://neu.example/reihe/schedule.ics');
    assert.equal(url, 'https://neu.example/reihe/index.html');
  });

  it('leaves what she has entered herself', () => {
    const own = { calendar: 'https://beispiel.example/schedule.ics', url: 'https://beispiel.example/reihe' };
    const enters = edited((/** @type {object} */ document) => ({ ...document, ...own }));
    const { calendar, url } = documentOf(after(documentTaken(FIRST), enters, ...entered));
    assert.deepEqual({ calendar, url }, own);
  });

  it('may be that of the folder, in which the schedule has its usual name', () => {
    const [folder, root] = [FOLDER, 'https://beispiel.example'];
    assert.equal(addressesOf({ ...after().places, schedule: folder }).schedule, `${folder}schedule.json`);
    assert.equal(
      after(addressed({ schedule: folder }), scheduleMoved).places.schedule,
      `${folder}schedule.json`,
    );
    assert.equal(
      after(addressed({ schedule: root }), scheduleMoved).places.schedule,
      `${root}/schedule.json`,
    );
    const whole = `${folder}?format=json`;
    assert.equal(after(addressed({ schedule: whole }), scheduleMoved).places.schedule, whole);
  });

  it('is a folder without an ending too, until she takes the name of the file away again', () => {
    const leaves = (/** @type {string} */ schedule) => [addressed({ schedule }), scheduleMoved];
    const bare = FOLDER.slice(0, -1);
    for (const written of [bare, bare.replace('https://', '')])
      assert.equal(after(...leaves(written)).places.schedule, `${FOLDER}schedule.json`, written);
    assert.equal(
      after(...leaves(bare), ...leaves(bare)).places.schedule,
      bare,
      'an address without an ending',
    );
    const read = documentTaken(SECOND, bare);
    assert.equal(addressesOf(after(read).places).schedule, bare, 'she has read it from there');
  });

  it('is that of the script and of the page of the package too', () => {
    const places = { ...after().places, schedule: `${FOLDER}schedule.json` };
    const { script, page } = addressesOf(places);
    assert.equal(script, `${FOLDER}series-schedule.js`);
    assert.equal(page, `${FOLDER}index.html`, 'a server may list no folder');
    assert.equal(addressesOf({ ...places, page: 'https://a.example/b' }).page, 'https://a.example/b');
  });
});

describe('a package', () => {
  const addresses = addressesOf({ ...after().places, schedule: `${FOLDER}schedule.json` });
  const archived = { document: FIRST, addresses };

  it('is to be saved again when the addresses or the dates have changed since', () => {
    assert.equal(changedSince(undefined, FIRST, addresses), undefined);
    assert.equal(changedSince(archived, FIRST, { ...addresses, page: 'https://a.example/' }), undefined);
    assert.equal(changedSince({ document: FIRST }, FIRST, addresses), 'addresses');
    assert.equal(
      changedSince(archived, FIRST, { ...addresses, script: 'https://a.example/s.js' }),
      'addresses',
    );
    assert.equal(changedSince(archived, SECOND, addresses), 'document');
  });

  it('begins with a text that names each file and the folder of its use', () => {
    for (const language of ['de', 'en']) {
      const say = texts(language);
      const readme = readmeOf(say, 'Offene Werkstatt', FOLDER);
      assert.match(
        readme,
        new RegExp(`^Offene Werkstatt\\n\\n1\\. .*${say('uploadFolder')}.*\\n   ${FOLDER}\\n`),
      );
      const [uploaded = '', copied = ''] = readme.split('\n2. ');
      for (const name of FILES)
        assert.ok((COPIED.includes(name) ? copied : uploaded).includes(`   ${name} `), name);
    }
  });

  it('names each of its files', () => {
    const document = { name: 'Eins', subEvent: [{ name: 'A', startDate: '2099-05-12' }] };
    const publication = publicationFor(
      document,
      { folder: FOLDER },
      { now: 0, parser: markupParser, archive: { styles: '' } },
    );
    for (const { name } of filesOf(publication))
      assert.ok(FILES.includes(name.replace(/\/.*/, '')), `nobody misses ${name}`);
  });

  it('leaves its calendar in the file that is saved alone later', () => {
    const document = { name: 'Eins', subEvent: [{ name: 'A', startDate: '2099-05-12' }] };
    const packaged = (/** @type {any} */ one) => ({ ...one, archived: { document, addresses } });
    assert.equal(documentToSave(after(documentTaken(document))).calendar, undefined);
    assert.equal(documentToSave(after(documentTaken(document), packaged)).calendar, `${FOLDER}schedule.ics`);
  });

  it('links to one page in all its texts, the one of the snippet in the assistant', () => {
    const session = { name: 'A', startDate: '2099-05-12' };
    const document = { name: 'Eins', subEvent: [session] };
    const target = addressesOf({ ...after().places, schedule: `${FOLDER}schedule.json` });
    const publication = publicationFor(document, target, {
      now: 0,
      parser: markupParser,
      archive: { styles: '' },
    });
    for (const text of [newsletterOf(publication), fallbackOf(publication), snippetsOf(publication)]) {
      assert.match(text, /beispiel\.example\/termine\/index\.html/);
      assert.doesNotMatch(text, /beispiel\.example\/termine\/(?!\w)/);
    }
  });

  it('has snippets with the script beside the schedule, without words of the command line', () => {
    const facts = { series: { name: 'Eins', sessions: [] }, json: '', at: 0, isPublic: false };
    const archive = { styles: '../hochladen/schedule.css' };
    const page = snippetsOf(publicationOf({ ...facts, base: 'https://x.invalid/', archive }, 'de'));
    assert.match(page, /https:\/\/beispiel\.example\/termine\/series-schedule\.js/);
    assert.match(page, /termine\/index\.html#series-schedule=/);
    assert.match(page, /href=&quot;[^&]*termine\/index\.html&quot;|href="[^"]*termine\/index\.html"/);
    assert.doesNotMatch(page, /termine\/(&quot;|")/);
    assert.match(page, /Die Adressen sind Beispiele\. Tragen Sie im Assistenten/);
    assert.match(page, /href="\.\.\/hochladen\/schedule\.css"/);
    assert.doesNotMatch(page, /publish|--url|integrity|Prüfsumme/);
  });
});

describe('a list of dates in a snippet', () => {
  it('is not made of a long schedule, for which the page would wait', () => {
    const places = after().places;
    assert.equal(mayHaveList(places, LONGEST_LIST), true);
    assert.equal(mayHaveList(places, LONGEST_LIST + 1), false);
  });
});

describe('a time zone', () => {
  it('is said in words', () => {
    assert.equal(zoneWords('Europe/Berlin', 'de'), 'Mitteleuropäische Zeit');
    assert.equal(zoneWords('Berlin', 'de'), '');
  });
});
