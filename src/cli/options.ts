import { parseArgs, type ParseArgsConfig } from 'node:util';
import { instantOf as instantInZone } from '../model/time-zone.ts';
import { UsageError } from './exit-codes.ts';
import type { Say } from './messages/messages.ts';

/** Parses the arguments of a command. @throws UsageError for an unknown option or one without its value */
export function parseOptions<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  say: Say,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const detail = (error as Error).message.replace(/ To specify .*$/s, '');
    throw new UsageError(say('badOption', { detail }), { cause: error });
  }
}

/** The number that an option gives, from 1 on. */
export function numberOf(name: string, value: string | undefined, initial: number, say: Say): number {
  if (value === undefined) return initial;
  const number = Number(value);
  if (number >= 1 && Number.isFinite(number)) return number;
  throw new UsageError(say('badNumber', { name, value }));
}

/** A moment as people write it: with an offset, or else in UTC. @returns undefined if it is none */
export function instantOf(value: string): number | undefined {
  const [, day, time, offset] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(value) ?? [];
  const instant = day ? +new Date(time ? `${day}T${time}${offset ?? 'Z'}` : day) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

/** A moment as people write it; without an offset, one on the clock of the schedule, else in UTC. */
export function instantOn(value: string, timeZone: string | undefined): number | undefined {
  const instant = instantOf(value);
  const isOnItsClock = timeZone && !/[Zz]$|[+-]\d\d:?\d\d$/.test(value);
  return instant !== undefined && isOnItsClock ? instantInZone(instant, timeZone) : instant;
}
