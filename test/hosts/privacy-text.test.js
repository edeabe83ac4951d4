import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { it } from 'node:test';
import { file } from './harness/network.js';

const guide = String(await file('docs/datenschutz.md'));
const requirements = String(await file('docs/requirements.md'));

/** The blocks for webmasters to copy, in order: schedule from the provider, after a click, on their own server. */
const blocks = (guide.match(/(?:^>.*\n)+/gm) ?? []).map((block) => block.replace(/^> ?/gm, ''));

/** The table's claims, with the requirements that prove them. */
const claims = [...guide.matchAll(/^\| (.+?) +\| ([A-Z]\d\d(?:, [A-Z]\d\d)*) +\|$/gm)].map(
  ([, claim = '', rows = '']) => ({ claim, rows: rows.split(', ') }),
);

const SAYS = {
  'the operator of the server': /\[Name, Anschrift und Kontakt des Betreibers\]/,
  'the transmitted data': /IP-Adresse[^.]*Zeitpunkt[^.]*mitsendet/,
  'that the Origin reveals the site':
    /von unserer Website kommt \(\[https:[^)]*\)[^.]*nicht, von welcher Seite/,
};

it('P15 the privacy text names operator, address, logs, retention and legal basis', () => {
  const [provider = '', click = '', own = ''] = blocks;
  assert.equal(blocks.length, 3);
  for (const [what, words] of Object.entries({
    ...SAYS,
    'the purpose': /^Zweck ist/m,
    'the legal basis': /Art\. 6 Abs\. 1 Buchst\. f DSGVO[\s\S]*Buchst\. e DSGVO/,
    'the logs and their retention': /Protokollen[^.]*löscht sie nach \[\d+\] Tagen/,
    'that nothing is stored': /keine Cookies und keinen anderen Speicher[\s\S]*§ 25 TDDDG/,
    'where links lead': /Links[\s\S]*wenn Sie einem Link folgen/,
  }))
    assert.match(provider, words, what);
  for (const [what, words] of Object.entries(SAYS)) assert.match(click, words, what);
  assert.match(own, /auf unserem eigenen Server; niemand sonst/);
});

it('P15 the privacy text uses the label of the load button', async () => {
  const [, words = 'none'] = /\bload: '(.+)'/.exec(String(await file('src/i18n/de.ts'))) ?? [];
  assert.ok(blocks[1]?.includes(`„${words}“`));
});

it('P15 each claim of the privacy text cites requirements that have a test', async () => {
  assert.ok(claims.length >= 13);
  const folders = ['test/hosts', 'test/node', 'test/browser/element'];
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(new URL(`../../${folder}`, import.meta.url))).map((name) => `${folder}/${name}`),
    ),
  );
  const tests = names.flat().filter((name) => /\.test\.[jt]s$/.test(name) && !name.includes('privacy-text'));
  const titles = (await Promise.all(tests.map(async (name) => String(await file(name)))))
    .flatMap((source) => source.match(/(?:inBrowsers|it|test)\(\s*[`'"][^`'"]*/g) ?? [])
    .join('\n');
  for (const { claim, rows } of claims)
    for (const row of rows) assert.match(titles, new RegExp(`\\b${row}\\b`), `${row}: ${claim}`);
  // Each privacy requirement has a claim.
  const rows = claims.flatMap(({ rows }) => rows);
  for (let row = 1; row <= 14; row++) assert.ok(rows.includes(`P${String(row).padStart(2, '0')}`), `P${row}`);
});

it('P06 P15 the requirements say that the Origin is sent, and no referrer', () => {
  const [privacy = ''] = /^## P – .*\n[\s\S]*?(?=^## )/m.exec(requirements) ?? [];
  assert.match(privacy, /`Origin`/);
  assert.match(privacy, /no cookie and no\s+referrer/);
});
