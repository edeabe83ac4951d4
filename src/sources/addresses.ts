import { isObject, type JsonObject } from '../read/json-object.ts';
import { textOf } from './text.ts';

/** An address of the web as an absolute URL; undefined for anything else, also for `javascript:`. */
export function absolute(value: unknown, base: string): string | undefined {
  const text = textOf(value);
  if (text === undefined || /\s/.test(text)) return undefined;
  // A relative address has no meaning beside a local file.
  if (!/^https?:/i.test(text) && !/^https?:/i.test(base)) return undefined;
  try {
    const { protocol, href } = new URL(text, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Street, “postal code and town”, and other parts of an address on one line. */
export function addressOf(parts: readonly unknown[]): string | undefined {
  const texts = parts.map((part) => textOf(part)).filter((part) => part !== undefined);
  return [...new Set(texts)].join(', ') || undefined;
}

/** Postal code and town: “01234 Beispielstadt”. */
export const townOf = (postalCode: unknown, town: unknown): string | undefined =>
  [textOf(postalCode), textOf(town)].filter((part) => part !== undefined).join(' ') || undefined;

const ADDRESSES = new Set(['url', 'contentUrl', 'logo', 'image', 'waitlistUrl', 'thumbnailUrl', 'embedUrl']);

/** The same object with addresses that stay true in a document elsewhere. */
export function absolutized(node: JsonObject, base: string): JsonObject {
  const change = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => change(one, key));
    if (isObject(value)) return absolutized(value, base);
    return typeof value === 'string' && ADDRESSES.has(key) ? (absolute(value, base) ?? value) : value;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));
}
