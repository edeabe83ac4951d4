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
