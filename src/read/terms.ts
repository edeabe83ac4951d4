import type { Terms } from '../model/terms.ts';

/**
 * The bare term of an enumeration member in any spelling: "https://schema.org/EventCancelled",
 * "schema:eventcancelled" and "Cancelled" are all "cancelled".
 */
const bareTerm = (written: string): string =>
  written
    .replace(/^.*[/#:]/, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^event|eventattendancemode$/g, '');

/** The member that a text names, in any spelling. */
export function lookUp<T extends string>(terms: Terms<T>, written: string): T | undefined {
  const term = bareTerm(written);
  const names = (member: T) => `${bareTerm(member)} ${terms[member]}`.split(' ');
  return term ? (Object.keys(terms) as T[]).find((member) => names(member).includes(term)) : undefined;
}
