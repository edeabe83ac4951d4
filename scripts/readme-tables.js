import { readFile, writeFile } from 'node:fs/promises';
import { readmeSpeed } from '../test/bench/overview.js';

const README = 'README.md';
/** What `npm run bench` has measured last. */
const SPEED = 'docs/speed.json';

/**
 * Brings the tables between `<!-- api:NAME -->` and `<!-- /api -->` in the README in line with the
 * comments of the source, the size between `<!-- size -->` and `<!-- /size -->` with the script's, and what stands
 * between `<!-- speed -->` and `<!-- /speed -->` with what was measured last.
 * @param {string} manifestFile custom-elements.json
 * @param {number} size bytes of the script after brotli
 * @param {{ write: boolean }} options
 * @returns {Promise<string[]>} what is out of date; always empty where it was written
 */
export async function readmeTables(manifestFile, size, { write }) {
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  const element = manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations)
    .find((/** @type {any} */ declaration) => declaration.tagName === 'series-schedule');
  const tables = tablesOf(element);
  const before = await readFile(README, 'utf8').catch(() => '');
  const withTables = before.replace(
    /(<!-- api:(\w+) -->\n)[\s\S]*?(<!-- \/api -->)/g,
    (_all, opening, name, closing) => `${opening}\n${tables[name] ?? ''}\n${closing}`,
  );
  const kilobytes = `${(size / 1000).toFixed(1)} kB`;
  const withSize = withTables.replace(/(<!-- size -->).*?(<!-- \/size -->)/g, `$1${kilobytes}$2`);
  const speed = await readFile(SPEED, 'utf8').then(readSpeed, () => '');
  const after = withSize.replace(
    /(<!-- speed -->\n)[\s\S]*?(<!-- \/speed -->)/,
    (_all, opening, closing) => `${opening}${speed}${closing}`,
  );
  if (after === before) return [];
  if (!write) return ['README.md: API tables, size or speed are not those of the source; run npm run build'];
  await writeFile(README, after);
  return [];
}

const readSpeed = (/** @type {string} */ json) => `\n${readmeSpeed(JSON.parse(json))}\n`;

/** @returns {Record<string, string>} */
function tablesOf(/** @type {any} */ element) {
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

const code = (/** @type {string} */ text) => `\`${text}\``;
const row = (/** @type {string[]} */ cells) =>
  `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
const table = (/** @type {string[]} */ head, /** @type {string[][]} */ rows) =>
  `${[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')}\n`;
