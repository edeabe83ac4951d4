/**
 * The translations of a .po file by their keys: the context, U+0004 and the text, or the text alone.
 *
 * @param {string} po
 * @returns {Map<string, string>} plural forms are separated by U+0000, in key and translation
 */
export function readTranslations(po) {
  /** @type {Map<string, string>} */
  const translations = new Map();
  for (const block of po.split(/\n\s*\n/)) {
    const fields = fieldsOf(block);
    if (fields.msgid === undefined) continue;
    const id = [fields.msgid, fields.msgid_plural].filter((part) => part !== undefined).join('\0');
    const forms = Object.keys(fields)
      .filter((name) => name.startsWith('msgstr'))
      .map((name) => fields[name]);
    translations.set(fields.msgctxt === undefined ? id : `${fields.msgctxt}\x04${id}`, forms.join('\0'));
  }
  return translations;
}

/** @param {string} block @returns {Record<string, string>} */
function fieldsOf(block) {
  /** @type {Record<string, string>} */
  const fields = {};
  let name = '';
  for (const line of block.split('\n')) {
    const [, begun, text] = /^(?:(msg\w+(?:\[\d\])?) )?(".*")$/.exec(line) ?? [];
    if (text === undefined) continue;
    if (begun) name = begun;
    fields[name] = (fields[name] ?? '') + JSON.parse(text);
  }
  return fields;
}

/**
 * A .po file in the binary form (.mo) that programs read (GNU gettext manual, 10.3 “The Format of GNU MO Files”).
 *
 * @param {string} po
 * @returns {Buffer}
 */
export function machineTranslations(po) {
  const HEAD = 28;
  const rows = [...readTranslations(po)]
    .map((row) => row.map((text) => Buffer.from(text)))
    .sort(([a = EMPTY], [b = EMPTY]) => a.compare(b));
  const tables = HEAD + rows.length * 16;
  const head = Buffer.alloc(tables);
  // Magic number, revision, number of texts, the tables of originals and of translations, no table of hashes.
  [0x950412de, 0, rows.length, HEAD, HEAD + rows.length * 8, 0, tables].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  );
  /** @type {Buffer[]} */
  const texts = [];
  let offset = tables;
  for (const column of [0, 1])
    rows.forEach((row, index) => {
      const text = row[column] ?? EMPTY;
      const place = HEAD + (column * rows.length + index) * 8;
      head.writeUInt32LE(text.length, place);
      head.writeUInt32LE(offset, place + 4);
      texts.push(text, Buffer.from('\0'));
      offset += text.length + 1;
    });
  return Buffer.concat([head, ...texts]);
}

const EMPTY = Buffer.alloc(0);
