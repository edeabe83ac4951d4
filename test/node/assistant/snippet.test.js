import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../load.js';

const { snippetOf } = await load('/src/assistant/embed/snippet.ts');
const { addressesOf, INITIAL_PLACES, SYSTEMS } = await load('/src/assistant/embed/places.ts');
const { policyLines } = await load('/src/assistant/embed/policy-lines.ts');
const { serverFiles } = await load('/src/assistant/embed/server-files.ts');
const { accessibilityText, privacyText } = await load('/src/assistant/embed/site-texts.ts');
const { contrast, pairsOf, ruleOf } = await load('/src/assistant/embed/colours.ts');
const { policyFindings } = await load('/src/check/policy.ts');
const { pageFindings, pageOf } = await load('/src/check/page.ts');

const PLACES = { ...INITIAL_PLACES, schedule: 'https://beispiel.example/termine/schedule.json' };
const ADDRESSES = addressesOf({ ...PLACES, page: 'https://beispiel.example/termine/?a=1&b="2"' });
const CONTENT = {
  lang: 'de',
  allDates: 'Alle Termine der Reihe',
  list: '<ul>\n  <li>Eins</li>\n</ul>',
  count: 2,
};

/** @param {object} places @param {object} [content] */
const snippet = (places, content = {}) =>
  snippetOf({ ...PLACES, ...places }, ADDRESSES, { ...CONTENT, ...content }, 'sha384-beispiel');

describe('a snippet', () => {
  it('has the list of dates, which holds the space, else a link and the space of the cards', () => {
    assert.match(
      snippet({}).body,
      / lang="de">\n {2}<ul>\n {4}<li>Eins<\/li>\n {2}<\/ul>\n<\/series-schedule>/,
    );
    assert.match(
      snippet({}, { list: '' }).body,
      / reserve="2">\n {2}<a href="[^"]+\?a=1&amp;b=&quot;2&quot;">Alle Termine der Reihe<\/a>/,
    );
  });

  it('has a preload hint and the hash of the script, as they are wanted', () => {
    assert.equal(
      snippet({}).head,
      '<link rel="preload" as="fetch" crossorigin href="https://beispiel.example/termine/schedule.json">',
    );
    assert.equal(snippet({ hasPreload: false }).head, '');
    assert.match(snippet({ hasIntegrity: true }).body, / integrity="sha384-beispiel" crossorigin async>/);
    assert.doesNotMatch(snippet({}).body, /integrity/);
  });

  it('fetches nothing before the click if it waits for one', () => {
    const { body, head } = snippet({ waitsForClick: true, isOwnServer: false });
    assert.match(body, / loading="click"/);
    assert.equal(head, '');
  });

  it('is a form that the system keeps where scripts vanish, with lines for the template', () => {
    const without = (/** @type {string} */ system) => snippet({ system, mayScript: false });
    const box = /^<div data-series-schedule="[^"]+" lang="de">/;
    const link = /^<a href="[^"]+#series-schedule=https%3A%2F%2Fbeispiel\.example%2F/;
    for (const [system, [form, code]] of Object.entries({
      wordpress: [box, /wp_enqueue_script\( 'series-schedule', 'https:/],
      contao: [box, /^<script src="[^"]+" async>/],
      typo3: [link, /includeJSFooter/],
      drupal: [link, /^series-schedule:\n {2}js:/],
    })) {
      const { body, template } = without(system);
      assert.match(body, form);
      assert.match(template[0].code, code);
    }
    assert.equal(without('builder').template.length, 0);
    assert.match(without('builder').body, /^<a href="https:\/\/beispiel\.example\/termine\//);
  });

  it('is a sound page by the command line’s own check, for each system', () => {
    for (const system of SYSTEMS)
      for (const mayScript of [true, false]) {
        if (system === 'builder' && !mayScript) continue;
        const { body, head } = snippet({ system, mayScript, hasIntegrity: true });
        const script =
          mayScript || system === 'static' ? '' : `<script src="${ADDRESSES.script}" async></script>`;
        const page = pageOf(
          `<!doctype html><html><head>${head}</head><body>${body}${script}</body></html>`,
          'https://partner.example/',
        );
        const found = pageFindings(page, { scripts: new Map(), styles: new Map() });
        assert.deepEqual(found, [], `${system}, ${mayScript}`);
        assert.equal(page.embeddings[0]?.schedule, PLACES.schedule);
      }
  });
});

describe('an address', () => {
  it('that is left out is beside the schedule', () => {
    assert.equal(ADDRESSES.script, 'https://beispiel.example/termine/series-schedule.js');
    assert.equal(ADDRESSES.folder, 'https://beispiel.example/termine/');
    assert.equal(
      addressesOf(PLACES, 'https://beispiel.example/reihe').page,
      'https://beispiel.example/reihe',
    );
  });

  it('is needed whole and secure', () => {
    for (const schedule of ['', 'schedule.json', 'http://beispiel.example/schedule.json'])
      assert.equal(addressesOf({ ...PLACES, schedule }), undefined);
  });
});

describe('the lines for a policy', () => {
  const needs = (/** @type {string} */ page) => ({
    page,
    scripts: [{ url: ADDRESSES.script }],
    schedules: [ADDRESSES.schedule],
  });

  for (const site of ['https://beispiel.example/', 'https://partner.example/'])
    for (const policy of ['', "default-src 'self'", "script-src 'none'; connect-src https://zaehler.example"])
      it(`make “${policy}” allow the widget on ${site}`, () => {
        const lines = policyLines(policy, ADDRESSES, site, [ADDRESSES.folder]);
        const names = lines.map((/** @type {string} */ line) => line.split(' ')[0]);
        const kept = policy.split(';').filter((one) => !names.includes(one.trim().split(' ')[0] ?? ''));
        const whole = [...kept, ...lines].join(';');
        assert.deepEqual(policyFindings([{ text: whole, where: 'header' }], needs(site)), []);
        assert.deepEqual(policyLines(whole, ADDRESSES, site, [ADDRESSES.folder]), []);
        assert.ok(!policy.includes('zaehler') || whole.includes('https://zaehler.example'));
      });
});

describe('the configuration of a server', () => {
  it('is that of deploy/, for her folder', () => {
    const [apache] = serverFiles('apache', ADDRESSES);
    assert.equal(apache.place, '/termine/');
    assert.match(apache.content, /Header always set Access-Control-Allow-Origin "\*"/);
    const nginx = serverFiles('nginx', ADDRESSES);
    assert.match(nginx[1].content, /add_header Access-Control-Allow-Origin/);
    assert.equal(nginx[2].content, 'location ^~ /termine/ { include snippets/series-schedule.conf; }\n');
    assert.match(serverFiles('caddy', ADDRESSES)[0].content, /^beispiel\.example \{$/m);
    assert.match(serverFiles('unknown', ADDRESSES)[0].content, /^Timing-Allow-Origin: \*$/m);
  });

  it('does not catch the rest of a site whose root has the files', () => {
    const root = addressesOf({ ...PLACES, schedule: 'https://beispiel.example/schedule.json' });
    assert.match(serverFiles('nginx', root)[2].content, /^location ~ \^\/\(schedule/);
  });
});

describe('the texts for a website', () => {
  const facts = { series: 'Offene Werkstatt', organizer: '', site: 'https://beispiel.example/termine/' };
  const text = (/** @type {object} */ place) =>
    privacyText({ isOwnServer: false, waitsForClick: false, ...place }, facts);

  it('are those of docs/, for the case, with what is known filled in', () => {
    assert.match(text({}), /^Termine der Reihe „Offene Werkstatt“\n\nAuf unserer Website zeigen wir/);
    assert.match(text({}), /von unserer Website kommt \(https:\/\/beispiel\.example\)/);
    assert.match(
      text({ waitsForClick: true }),
      /^Termine der Reihe „Offene Werkstatt“\n\nAuf unserer Website können Sie/,
    );
    assert.match(text({ waitsForClick: true }), /Cookies und keinen anderen Speicher/);
    assert.match(text({ isOwnServer: true }), /auf unserem eigenen Server/);
    assert.match(accessibilityText(facts), /Das Programm|zeigt das Programm <series-schedule>/);
    for (const one of [text({}), accessibilityText(facts)])
      assert.doesNotMatch(one, /^>|\*\*|\[Name der Reihe\]/m);
  });
});

describe('picked colours', () => {
  it('have the contrast that WCAG defines', () => {
    assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
    // The two greys on white between which the limit for words lies.
    assert.ok(contrast('#767676', '#ffffff') >= 4.5 && contrast('#777777', '#ffffff') < 4.5);
    const [, text] = pairsOf({ text: '#777777' });
    assert.ok(text.ratio < text.least);
  });

  it('are a rule for the page, if there are any', () => {
    assert.equal(ruleOf({}), '');
    assert.equal(ruleOf({ accent: '#aa0000' }), 'series-schedule {\n  --series-schedule-accent: #aa0000;\n}');
  });
});
