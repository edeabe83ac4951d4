import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { load } from '../load.js';

/** “„Grün“ – 5 €” in windows-1252. */
const WINDOWS = Uint8Array.from([0x84, 0x47, 0x72, 0xfc, 0x6e, 0x93, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80]);
const TEXT = '„Grün“ – 5 €';

const bytes = (/** @type {any[]} */ ...parts) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));

describe('decode', () => {
  /** @type {any} */
  let decode;

  before(async () => {
    ({ decode } = await load('/src/check/decode.ts'));
  });

  /** @type {[string, Uint8Array, string, string, string][]} */
  const TABLE = [
    ['UTF-8', bytes(TEXT), '', TEXT, 'utf-8'],
    ['UTF-8 with another label', bytes(TEXT), 'iso-8859-1', TEXT, 'utf-8'],
    ['UTF-8 with a byte order mark', bytes('\ufeff', TEXT), '', TEXT, 'utf-8'],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), '', TEXT, 'utf-16le'],
    ['windows-1252 without a label', WINDOWS, '', TEXT, 'windows-1252'],
    ['windows-1252 with a wrong label', WINDOWS, 'utf-8', TEXT, 'windows-1252'],
    ['ISO 8859-1, which means windows-1252', WINDOWS, 'ISO-8859-1', TEXT, 'windows-1252'],
    ['an unknown label', WINDOWS, 'klingonisch', TEXT, 'windows-1252'],
    ['a header', Uint8Array.from([0xa4]), 'iso-8859-15', '€', 'iso-8859-15'],
    [
      'a meta tag',
      bytes('<meta charset="iso-8859-15">', [0xa4]),
      '',
      '<meta charset="iso-8859-15">€',
      'iso-8859-15',
    ],
  ];

  for (const [what, from, declared, text, charset] of TABLE) {
    it(`reads ${what}`, () => assert.deepEqual(decode(from, declared), { text, charset }));
  }
});
