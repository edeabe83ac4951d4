import { isTimeZone } from '../model/time-zone.ts';
import { SOURCES } from '../sources/sources.ts';
import type { Request } from './ask.ts';
import { UsageError } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Say } from './messages/messages.ts';
import { instantOf, numberOf, parseOptions } from './options.ts';

/** What a conversion was asked for. */
export interface ConvertWish {
  readonly addresses: readonly string[];
  readonly out?: string;
  readonly from?: string;
  readonly zone?: string;
  readonly name?: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly overlay?: string;
  /** ISO 8601; `none` for never, absent for the usual time. */
  readonly expires?: string;
  readonly pages: number;
  readonly request: Request;
  readonly force: boolean;
  readonly json: boolean;
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  from: { type: 'string' },
  zone: { type: 'string' },
  name: { type: 'string' },
  field: { type: 'string', multiple: true },
  overlay: { type: 'string' },
  expires: { type: 'string' },
  pages: { type: 'string' },
  timeout: { type: 'string' },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Bytes of one page of a source: a feed of 50,000 events has less. */
const LIMIT = 50 * 2 ** 20;

/** The kinds of sources, for messages. */
export const kinds = () => SOURCES.map(({ id }) => id).join(', ');

/** Reads the arguments of `convert`; undefined if help is asked for. @throws UsageError */
export function convertWish(args: readonly string[], io: Io, say: Say): ConvertWish | undefined {
  const { values, positionals: addresses } = parseOptions(args, OPTIONS, say);
  if (values.help) return undefined;
  if (!addresses.length) throw new UsageError(say('noAddress'));
  const { from, zone, expires, out, name, overlay, force, json } = values;
  if (from !== undefined && !SOURCES.some(({ id }) => id === from)) {
    throw new UsageError(say('badSource', { value: from, kinds: kinds() }));
  }
  if (zone !== undefined && !isTimeZone(zone)) throw new UsageError(say('badZone', { value: zone }));
  const timeout = numberOf('timeout', values.timeout, 30, say) * 1000;
  return {
    addresses,
    out,
    from,
    zone,
    name,
    overlay,
    fields: fieldsOf(values.field ?? [], say),
    expires: expires === undefined ? undefined : expiryOf(expires, io.now(), say),
    pages: numberOf('pages', values.pages, 20, say),
    request: { timeout, limit: LIMIT },
    force,
    json,
  };
}

const fieldsOf = (written: readonly string[], say: Say) =>
  Object.fromEntries(
    written.map((one) => {
      const [, name, source] = /^([^=]+)=(.+)$/s.exec(one) ?? [];
      if (!name || !source) throw new UsageError(say('badField', { value: one }));
      return [name.trim(), source.trim()];
    }),
  );

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/** Until when a result may be believed, in ISO 8601, or `none`. @throws UsageError */
export function expiryOf(written: string, now: number, say: Say): string {
  if (written === 'none') return written;
  const [, count, unit = ''] = /^(\d+)([hdw])$/.exec(written) ?? [];
  const instant = count ? now + Number(count) * (UNITS[unit] ?? NaN) : instantOf(written);
  if (instant === undefined || Number.isNaN(instant))
    throw new UsageError(say('badExpires', { value: written }));
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}
