import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pages with generated parts. Each part is between two comments, such as `<!-- api:NAME -->` and `<!-- /api -->`. */
const PAGES = ['README.md', 'docs/api.md', 'docs/json.md'];

const PART = /(<!-- (api|fields|size)(?::(\w+))? -->)[\s\S]*?(<!-- \/\2 -->)/g;

/**
 * Updates the generated parts of the pages: tables of the element's interface (`api`, from custom-elements.json),
 * tables of the schedule's fields (`fields`, from schedule.schema.json), and the size of the script (`size`).
 *
 * @param {string} folder holds custom-elements.json and schedule.schema.json
 * @param {number} size bytes of the script after brotli
 * @param {{ write: boolean }} options `write` updates the pages, otherwise they are only compared
 * @returns {Promise<string[]>} pages that are out of date, as messages; always empty with `write`
 */
export async function docsTables(folder, size, { write }) {
  const read = async (/** @type {string} */ name) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const parts = {
    api: apiTables(await read('custom-elements.json')),
    fields: fieldTables(await read('schedule.schema.json')),
  };
  const failures = [];
  for (const page of PAGES) {
    const before = await readFile(page, 'utf8').catch(() => '');
    const after = withParts(page, before, parts, `${(size / 1000).toFixed(1)} kB`);
    if (after === before) continue;
    if (write) await writeFile(page, after);
    else failures.push(`${page} does not match what was built; run npm run build and commit it`);
  }
  return failures;
}

/**
 * @param {string} page
 * @param {string} text
 * @param {Record<string, Record<string, string>>} parts
 * @param {string} size in words
 */
function withParts(page, text, parts, size) {
  return text.replace(PART, (_all, opening, kind, name, closing) => {
    if (kind === 'size') return opening + size + closing;
    const part = parts[kind]?.[name];
    if (!part) throw new Error(`${page}: there is no table for ${opening}`);
    return `${opening}\n\n${part}\n\n${closing}`;
  });
}

/** The tables of the element's interface, by the NAME of their part. @returns {Record<string, string>} */
function apiTables(/** @type {any} */ manifest) {
  const element = manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations)
    .find((/** @type {any} */ declaration) => declaration.tagName === 'series-schedule');
  const named = (/** @type {any[]} */ list = []) =>
    list.map(({ name, description }) => [code(name), description]);
  const fields = element.members.filter(
    (/** @type {any} */ { kind, privacy, description, static: isStatic }) =>
      (kind === 'field' || kind === 'method') &&
      (!privacy || privacy === 'public') &&
      !isStatic &&
      description,
  );
  return {
    attributes: table(
      ['Attribute', 'Property', 'Default', 'What it does'],
      element.attributes.map((/** @type {any} */ { name, fieldName, description }) => {
        const field = element.members.find((/** @type {any} */ member) => member.name === fieldName);
        return [
          code(name),
          code(fieldName),
          field?.default ? code(field.default) : '',
          description ?? field?.description ?? '',
        ];
      }),
    ),
    properties: table(
      ['Property', 'What it does'],
      fields
        .filter((/** @type {any} */ { attribute }) => !attribute)
        .map((/** @type {any} */ { name, kind, description }) => [
          code(kind === 'method' ? `${name}()` : name),
          description,
        ]),
    ),
    events: table(['Event', 'When, and what it carries'], named(element.events)),
    slots: table(
      ['Slot', 'What it is for'],
      element.slots.map((/** @type {any} */ { name, description }) => [
        name ? code(name) : '(default)',
        description,
      ]),
    ),
    parts: table(['Part', 'What it is'], named(element.cssParts)),
    customProperties: table(['Custom property', 'What it sets'], named(element.cssProperties)),
  };
}

/** The tables of the schedule's fields, by the names of the objects in the schema. @returns {Record<string, string>} */
function fieldTables(/** @type {any} */ { $defs }) {
  const described = Object.entries(/** @type {Record<string, any>} */ ($defs)).filter(
    ([name, { properties }]) => name !== 'event' && properties,
  );
  return Object.fromEntries(
    described.map(([name, object]) => [
      name,
      table(
        ['Field', 'What it says'],
        Object.entries(object.properties).map(([key, { description = '' }]) => [
          object.required?.includes(key) ? `${code(key)} (required)` : code(key),
          // The German description follows in a paragraph of its own.
          description.split('\n')[0],
        ]),
      ),
    ]),
  );
}

const code = (/** @type {string} */ text) => `\`${text}\``;
const cell = (/** @type {unknown} */ value) => String(value).replace(/\|/g, '\\|').replace(/\s+/g, ' ');
const lengthOf = (/** @type {string} */ text) => [...text].length;

/** A Markdown table with aligned columns, as Prettier formats it. @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(cell));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => lengthOf(row[column] ?? ''))));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - lengthOf(text))).join(' | ')} |`;
  const [first = [], ...others] = cells;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n');
}
