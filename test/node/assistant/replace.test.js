import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { addressesOf, LONGEST_LIST, mayHaveList } = await load('/src/assistant/embed/places.ts');
const { FILES, readmeOf } = await load('/src/assistant/hand-over/readme.ts');
const { texts } = await load('/src/assistant/messages/say.ts');
const { zoneWords } = await load('/src/assistant/messages/zone-words.ts');
const { COPIED } = await load('/src/publish/files.ts');
const { publicationOf } = await load('/src/publish/publication.ts');
const { snippetsOf } = await load('/src/publish/snippets.ts');
const { changedSince } = await load('/src/assistant/hand-over/archived.ts');
const { documentTaken, redo, scheduleMoved, undo, wouldLose } = await load('/src/assistant/replace.ts');
const { documentOf, edited, initialState, placing, savedNow, toStep } = await load('/src/assistant/state.ts');

/** @typedef {(state: any) => any} Change */

const FOLDER = 'https://beispiel.example/termine/';
const FIRST = { name: 'Eins', subEvent: [{ name: 'A' }] };
const SECOND = { name: 'Zwei', subEvent: [{ name: 'B' }] };

/** The state after changes, from the beginning. @param {Change[]} changes */
const after = (...changes) => changes.reduce((state, change) => change(state), initialState('de'));
const entered = [
  placing({ schedule: `${FOLDER}schedule.json`, script: `${FOLDER}s.js`, page: FOLDER }),
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

  it('is asked about once she has gone on with work that is not saved', () => {
    const going = [documentTaken(FIRST), toStep('edit')];
    assert.equal(wouldLose(after(...going)), true);
    assert.equal(wouldLose(after(documentTaken(FIRST))), false, 'she still tries how the text is read');
    assert.equal(wouldLose(after(...going, savedNow)), false);
    assert.equal(wouldLose(after(toStep('edit'), toStep('begin'))), false, 'there is nothing to lose');
    assert.equal(wouldLose(after(edited(() => FIRST))), true);
  });
});

describe('another address of the schedule', () => {
  const moved = (/** @type {object} */ document) => {
    const places = placing({ schedule: 'https://neu.example/reihe/schedule.json' });
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

  it('is that of the script and of the page of the package too', () => {
    const places = { ...after().places, schedule: `${FOLDER}schedule.json`, takesPackagePage: true };
    const { script, page } = addressesOf(places, 'https://beispiel.example/reihe');
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

  it('has snippets with the script beside the schedule, without words of the command line', () => {
    const facts = { series: { name: 'Eins', sessions: [] }, json: '', at: 0, isPublic: false };
    const archive = { styles: '../hochladen/schedule.css' };
    const page = snippetsOf(publicationOf({ ...facts, base: 'https://x.invalid/', archive }, 'de'));
    assert.match(page, /https:\/\/beispiel\.example\/termine\/series-schedule\.js/);
    assert.match(page, /termine\/index\.html#series-schedule=/);
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
