import { inflateSync } from 'node:zlib';

/*
 * Extracts the words on each page of a PDF. Supports only those parts of the format that browsers write.
 */

/** @typedef {{ text: string, stream?: Buffer }} PdfObject */
/** @typedef {{ colour: number[], opacity: number }} Ink */

/**
 * @typedef {object} Sheet
 * @property {string} words in the order in which they are drawn, without spaces, because browsers may write none
 * @property {{ words: string, contrast: number }[]} pieces of text, each with its contrast on white paper
 * @property {string} drawing the page's raw drawing operations
 */

/** @param {Uint8Array} pdf @returns {Sheet[]} */
export function sheetsOf(pdf) {
  const objects = objectsOf(Buffer.from(pdf));
  const catalogue = [...objects.values()].find(({ text }) => /\/Type\s*\/Catalog\b/.test(text));
  const leaves = (/** @type {string} */ id) => {
    const { text = '' } = objects.get(id) ?? {};
    return /\/Kids\b/.test(text) ? referencesIn(text, 'Kids').flatMap(leaves) : [text];
  };
  /** @type {string[]} */
  const pages = referencesIn(catalogue?.text ?? '', 'Pages').flatMap(leaves);
  return pages.map((page) => {
    const streams = referencesIn(page, 'Contents').map((id) => objects.get(id)?.stream?.toString('latin1'));
    const drawing = streams.join('\n');
    const pieces = piecesOf(drawing, page, objects).filter(({ words }) => words);
    return { words: pieces.map(({ words }) => words).join(''), pieces, drawing };
  });
}

/** A text in the form of `words`. @param {string} text */
export const withoutSpaces = (text) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

/** Contrast of a colour on white paper, as defined by WCAG. @param {Ink} ink */
function contrastOf({ colour, opacity }) {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const seen = value * opacity + 1 - opacity;
    return seen <= 0.04045 ? seen / 12.92 : ((seen + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** All objects by their numbers, including those packed into object streams. @param {Buffer} pdf */
function objectsOf(pdf) {
  const source = pdf.toString('latin1');
  /** @type {Map<string, PdfObject>} */
  const objects = new Map();
  for (const { 1: id = '', index, 0: head } of source.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const start = index + head.length;
    const text = source.slice(start, source.indexOf('endobj', start));
    const at = text.search(/\bstream\r?\n/);
    if (at < 0) {
      objects.set(id, { text });
      continue;
    }
    const from = start + at + /** @type {RegExpExecArray} */ (/\bstream\r?\n/.exec(text)[0]?.length ?? 0);
    const bytes = pdf.subarray(from, source.indexOf('endstream', from));
    const dictionary = text.slice(0, at);
    objects.set(id, { text: dictionary, stream: /\/FlateDecode/.test(dictionary) ? inflated(bytes) : bytes });
  }
  for (const { text, stream } of [...objects.values()]) {
    if (!/\/Type\s*\/ObjStm\b/.test(text) || !stream) continue;
    const first = Number(/\/First (\d+)/.exec(text)?.[1]);
    const packed = stream.toString('latin1');
    const numbers = packed.slice(0, first).trim().split(/\s+/);
    for (let at = 0; at < numbers.length; at += 2)
      objects.set(String(numbers[at]), {
        text: packed.slice(
          first + Number(numbers[at + 1]),
          numbers[at + 3] ? first + Number(numbers[at + 3]) : undefined,
        ),
      });
  }
  return objects;
}

/** @param {Buffer} bytes */
function inflated(bytes) {
  try {
    return inflateSync(bytes);
  } catch {
    // Perhaps an image, which may be compressed in another way too.
    return Buffer.alloc(0);
  }
}

/** @param {string} text @param {string} key @returns {string[]} */
function referencesIn(text, key) {
  const [, list = ''] = new RegExp(`/${key}\\s*(\\[[^\\]]*\\]|\\d+ 0 R)`).exec(text) ?? [];
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);
}

/**
 * Resolves a kind of resource names: `/F1 12 0 R`, or `/a0 << /ca 1 >>` if the resource is inline.
 *
 * @param {string} owner
 * @param {string} kind
 * @param {Map<string, PdfObject>} objects
 */
function resources(owner, kind, objects) {
  const [id] = referencesIn(owner, 'Resources');
  const own = id ? (objects.get(id)?.text ?? '') : owner;
  const [group] = referencesIn(own, kind);
  const list = group
    ? (objects.get(group)?.text ?? '')
    : (new RegExp(`/${kind}\\s*<<((?:<<[^>]*>>|[^>])*)>>`).exec(own)?.[1] ?? '');
  return new Map(
    [...list.matchAll(/(\/\S+)\s+(?:(\d+) 0 R|<<([^>]*)>>)/g)].map(([, name = '', id = '', text = '']) => [
      name,
      objects.get(id) ?? { text },
    ]),
  );
}

const OPERATION =
  /(?<font>\/\S+)\s+[\d.-]+\s+Tf|(?<form>\/\S+)\s+Do|(?<state>\/\S+)\s+gs|(?<colour>(?:[\d.]+\s+){3})rg\b|(?<grey>[\d.]+)\s+g\b|(?<stack>[qQ])(?=\s)|<(?<hex>[0-9a-fA-F\s]*)>(?!>)|\((?<literal>(?:\\[^]|[^\\()])*)\)/g;

/**
 * @param {string} stream
 * @param {string} owner
 * @param {Map<string, PdfObject>} objects
 * @param {Ink} [ink]
 * @returns {{ words: string, contrast: number }[]}
 */
function piecesOf(stream, owner, objects, ink = { colour: [0, 0, 0], opacity: 1 }) {
  const fonts = resources(owner, 'Font', objects);
  const forms = resources(owner, 'XObject', objects);
  const states = resources(owner, 'ExtGState', objects);
  /** @type {Ink[]} */
  const stack = [];
  let read = readerOf(undefined, objects);
  return [...stream.matchAll(OPERATION)].flatMap(({ groups = {} }) => {
    const { font, form, state, colour, grey, hex, literal } = groups;
    if (groups.stack === 'q') stack.push(ink);
    else if (groups.stack) ink = stack.pop() ?? ink;
    else if (colour) ink = { ...ink, colour: colour.trim().split(/\s+/).map(Number) };
    else if (grey) ink = { ...ink, colour: Array(3).fill(Number(grey)) };
    else if (font) read = readerOf(fonts.get(font), objects);
    else if (state) {
      const [, opacity = ink.opacity] = /\/ca ([\d.]+)/.exec(states.get(state)?.text ?? '') ?? [];
      ink = { ...ink, opacity: Number(opacity) };
    } else if (form) {
      const { text = '', stream: inner } = forms.get(form) ?? {};
      return /\/Subtype\s*\/Form/.test(text)
        ? piecesOf(inner?.toString('latin1') ?? '', text, objects, ink)
        : [];
    } else {
      const bytes =
        hex === undefined
          ? Buffer.from(unescaped(literal ?? ''), 'latin1')
          : Buffer.from(hex.replace(/\s/g, ''), 'hex');
      return { words: withoutSpaces(read(bytes)), contrast: contrastOf(ink) };
    }
    return [];
  });
}

/** @param {string} literal */
const unescaped = (literal) =>
  literal.replace(/\\([0-7]{1,3}|[^])/g, (_all, what) =>
    /^[0-7]/.test(what)
      ? String.fromCharCode(parseInt(what, 8))
      : (/** @type {Record<string, string>} */ ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[what] ??
        what),
  );

/** A function that decodes text written in a font. @param {PdfObject | undefined} font @param {Map<string, PdfObject>} objects */
function readerOf(font, objects) {
  const [id = ''] = referencesIn(font?.text ?? '', 'ToUnicode');
  const map = objects.get(id)?.stream?.toString('latin1') ?? '';
  const width = /\/Type0\b/.test(font?.text ?? '') ? 2 : 1;
  const letters = new Map();
  const text = (/** @type {string} */ hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(parseInt(code, 16), text(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', list, start = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*(?:\[([^\]]*)\]|<(\w+)>)/g,
    )) {
      const several = list?.match(/\w+/g);
      for (let code = parseInt(from, 16), index = 0; code <= parseInt(to, 16); code++, index++) {
        const last = parseInt(start.slice(-4), 16) + index;
        letters.set(
          code,
          text(several ? (several[index] ?? '') : start.slice(0, -4) + last.toString(16).padStart(4, '0')),
        );
      }
    }
  return (/** @type {Buffer} */ bytes) => {
    let words = '';
    for (let at = 0; at + width <= bytes.length; at += width)
      words +=
        letters.get(bytes.readUIntBE(at, width)) ??
        (letters.size ? '' : String.fromCharCode(bytes.readUIntBE(at, width)));
    return words;
  };
}
