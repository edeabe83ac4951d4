import { PNG } from 'pngjs';
import * as zlib from 'node:zlib';

/*
 * Writes pictures with few colours as small files, with palettes, which pngjs does not support and which halve the size.
 */

/** Distance between two kept shades; a smaller one would give more than 256 colours. */
const STEP = 8;

/** Rounds the shades, so that there are fewer colours. @param {PNG} picture */
export function coarsen({ data }) {
  for (let at = 0; at < data.length; at++)
    data[at] = Math.min(255, Math.round((data[at] ?? 0) / STEP) * STEP);
}

/** Encodes a picture as PNG. @param {PNG} picture after {@link coarsen} */
export function smallPng({ width, height, data }) {
  const palette = /** @type {Map<number, number>} */ (new Map());
  // Each line begins with a zero, which means "no filter".
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = data.readUIntBE(pixel * 4, 3);
    const index = palette.get(colour) ?? palette.size;
    palette.set(colour, index);
    lines[pixel + Math.floor(pixel / width) + 1] = index;
  }
  if (palette.size > 256) return PNG.sync.write({ width, height, data }, { colorType: 2, filterType: 0 });
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Buffer.from([...palette.keys()].flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255])),
    ),
    chunk('IDAT', zlib.deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {string} type @param {Buffer} content */
function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, check]);
}
