import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { machineTranslations, readTranslations } from '../../scripts/machine-translations.js';

const PLUGIN = fileURLToPath(new URL('../../deploy/wordpress/series-schedule', import.meta.url));
const read = (/** @type {string} */ path) => readFile(join(PLUGIN, path), 'utf8');

const paths = (await readdir(PLUGIN, { recursive: true })).filter((path) => /\.(php|js)$/.test(path));
const sources = await Promise.all(paths.map(read));
const translations = readTranslations(await read('languages/series-schedule-de_DE.po'));

/** A text in single quotes as PHP and JavaScript read it: only these two are escaped. */
const unquoted = (/** @type {string} */ text) => text.replace(/\\([\\'])/g, '$1');

/** The texts that the plug-in lets WordPress translate; one with a count has its two forms, as in a .mo file. */
const texts = new Set(
  sources.flatMap((source) => [
    ...[
      ...source.matchAll(
        /\b(?:__|esc_html__|esc_html_e|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'series-schedule'/g,
      ),
    ].map(([, text = '']) => unquoted(text)),
    ...[...source.matchAll(/\b_n\(\s*'((?:[^'\\]|\\.)*)',\s*'((?:[^'\\]|\\.)*)',/g)].map(
      ([, one = '', many = '']) => `${unquoted(one)}\0${unquoted(many)}`,
    ),
  ]),
);

describe('the WordPress plug-in', () => {
  it('has a German translation of each of its texts, and of no other', () => {
    assert.ok(texts.size > 60);
    assert.deepEqual(
      [...texts].filter((text) => !translations.get(text)),
      [],
    );
    const head = ['Series Schedule', ''];
    const plain = [...translations.keys()].filter((key) => !key.includes('\x04') && !head.includes(key));
    assert.deepEqual(
      plain.filter((key) => !texts.has(key) && !key.startsWith('Shows the dates of an event series')),
      [],
    );
  });

  it('has the same places for values in text and translation', () => {
    const placesIn = (/** @type {string} */ text) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
    for (const [text, translation] of translations)
      if (!text.includes('\0')) assert.deepEqual(placesIn(translation), placesIn(text), text);
  });

  it('has translations that gettext’s readers find by their place in the file', () => {
    const file = machineTranslations('msgid ""\nmsgstr "A: b\\n"\n\nmsgid "ä"\nmsgstr "ö"\n');
    assert.equal(file.readUInt32LE(0), 0x950412de);
    assert.equal(file.readUInt32LE(8), 2);
    const textAt = (/** @type {number} */ place) => {
      const offset = file.readUInt32LE(place + 4);
      return String(file.subarray(offset, offset + file.readUInt32LE(place)));
    };
    assert.deepEqual([28, 36, 44, 52].map(textAt), ['', 'ä', 'A: b\n', 'ö']);
  });

  it('knows names of fields, and dates that are none, only as the widget does', async () => {
    const source = (/** @type {string} */ path) =>
      readFile(new URL(`../../src/read/${path}`, import.meta.url), 'utf8');
    const [, also = ''] = /const ALSO = array\(([^)]*)\)/.exec(await read('includes/document.php')) ?? [];
    const synonyms = await source('names.ts');
    const all = [...also.matchAll(/'(\w+)'\s*=> '([^']*)'/g)];
    assert.ok(all.length > 5);
    for (const [, name, others = ''] of all) {
      const [, known = ''] = new RegExp(`^  ${name}: '([^']*)'`, 'm').exec(synonyms) ?? [];
      // A start may also have the name of its time; see src/read/normal-form.ts.
      const names = [...known.split(' '), ...(/Date$/.test(name ?? '') ? ['starttime', 'endtime'] : [])];
      for (const other of others.split(' ')) assert.ok(names.includes(other), `${name}: ${other}`);
    }
    const [, none] = /const NULL_DATE = '(.*)';/.exec(await read('includes/fallback.php')) ?? [];
    assert.ok((await source('read-moment.ts')).includes(`const NULL_DATE = ${none};`));
  });

  it('understands each keyword of the schema', async () => {
    const [, list = ''] = /const KEYWORDS = array\(([^)]*)\)/.exec(await read('includes/schema.php')) ?? [];
    const known = new Set([...list.matchAll(/'([^']+)'/g)].map(([, keyword]) => keyword));
    const notes = ['$schema', '$id', '$defs', 'title', 'description'];
    const schema = JSON.parse(
      await readFile(new URL('../../dist/schedule.schema.json', import.meta.url), 'utf8'),
    );
    /** @type {Set<string>} */
    const used = new Set();
    const visit = (/** @type {unknown} */ part) => {
      if (typeof part !== 'object' || part === null) return;
      for (const [keyword, value] of Object.entries(part)) {
        used.add(keyword);
        if (/^(properties|patternProperties|\$defs)$/.test(keyword)) Object.values(value).forEach(visit);
        else if (Array.isArray(value)) value.forEach(visit);
        else if (keyword !== 'enum') visit(value);
      }
    };
    visit(schema);
    assert.deepEqual(
      [...used].filter((keyword) => !known.has(keyword) && !notes.includes(keyword)),
      [],
    );
  });
});
