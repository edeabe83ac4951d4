import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from '../load.js';
import { markupParser } from '../markup-parser.js';
import { cases, NOW, sourcesWithFixtures, withoutWords } from './cases.js';

const ROOT = new URL('../../../', import.meta.url);
const { SOURCES, recognize } = await load('/src/sources/sources.ts');
const { convert } = await load('/src/sources/convert.ts');
const { toDocument } = await load('/src/sources/document.ts');
const { readSchedule } = await load('/src/read/read-schedule.ts');
const schema = JSON.parse(await readFile(new URL('dist/schedule.schema.json', ROOT), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const all = await cases();

/** What a fixture is converted to. @returns {Promise<{ document: any, problems: any[] }>} */
async function converted(/** @type {(typeof all)[number]} */ { materials, options }) {
  const parts = materials.map((one) => ({ material: one }));
  const draft = await convert(parts, options);
  const made = { document: toDocument(draft, { now: NOW }), problems: draft.problems };
  return JSON.parse(JSON.stringify(made));
}

describe('each source', () => {
  it('has a fixture', async () => {
    const ids = SOURCES.map((/** @type {{ id: string }} */ { id }) => id).sort();
    assert.deepEqual(await sourcesWithFixtures(), ids);
  });

  it('has a section in the documentation with its name, what it gives and what to type', async () => {
    const docs = await readFile(new URL('docs/sources.md', ROOT), 'utf8');
    const sections = docs.split(/^## /m);
    for (const { id, name } of SOURCES) {
      const section = sections.find((text) => text.includes(`\`${id}\``) && text.startsWith(name));
      assert.ok(section, `docs/sources.md has no section “${name}” with \`${id}\``);
      assert.match(section, /It gives /, id);
      assert.match(section, /It can't say /, id);
      assert.match(section, /npx series-schedule convert /, id);
    }
  });

  it('is recognized by its own marks, and by those of no source before it', () => {
    for (const { source, name, materials } of all) {
      const ids = materials.map((one) => recognize(one).id);
      assert.ok(ids.includes(source), `${name}: ${ids.join()}`);
    }
  });

  it('recognizes no material of another source, but for lists of unknown origin', () => {
    const late = new Set(['schema-org', 'json-list']);
    for (const { name, materials } of all) {
      for (const one of materials) {
        const ids = SOURCES.filter(
          (/** @type {any} */ source) => source.recognizes(one) && !late.has(source.id),
        );
        assert.ok(ids.length <= 1, `${name}: ${ids.map((/** @type {any} */ { id }) => id).join()}`);
      }
    }
  });
});

describe('a fixture', () => {
  for (const one of all) {
    it(`${one.name} becomes the expected document`, async () => {
      const made = await converted(one);
      if (process.env.UPDATE_EXPECTED) {
        await writeFile(one.expected, `${JSON.stringify(made, null, 2)}\n`);
      }
      assert.deepEqual(made, JSON.parse(await readFile(one.expected, 'utf8')));
    });

    it(`${one.name} becomes a document that the schema accepts, as far as the source names things`, async () => {
      const { document } = await converted(one);
      const named = { name: 'Reihe', ...withoutWords(document) };
      assert.ok(validate(named), JSON.stringify(validate.errors));
    });

    it(`${one.name} becomes a document that the widget reads`, async () => {
      const { document } = await converted(one);
      const reading = readSchedule(document, {
        url: 'https://beispiel.example/s.json',
        parser: markupParser,
      });
      let step = reading.next();
      while (!step.done) step = reading.next();
      assert.equal(step.value.series.sessions.length, document.subEvent.length);
    });
  }
});
