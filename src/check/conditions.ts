import { isObject } from '../read/json-object.ts';
import type { Schedule } from '../read/read-schedule.ts';
import type { DocumentContext } from './document.ts';
import { finding, type Finding, type Place } from './finding.ts';

/** What is readable and nevertheless wrong: an explicit state in a document that has expired. */
export function conditionFindings(
  document: unknown,
  schedule: Schedule | undefined,
  { url, now }: DocumentContext,
  placeOf: (path: string) => Place,
): readonly Finding[] {
  if (!isObject(document) || !schedule) return [];
  const { series } = schedule;
  const expires = typeof document.expires === 'string' ? +new Date(instantText(document.expires)) : NaN;
  const isExplicit =
    series.registration?.state ?? series.sessions.some(({ registration }) => registration?.state);
  return isExplicit && expires < now
    ? [finding(url, 'expired', { written: String(document.expires) }, placeOf('$.expires'))]
    : [];
}

/** A wall clock is read as UTC: a document lasts for days. */
const instantText = (written: string) => (/T[\d:.]+$/.test(written) ? `${written}Z` : written);
