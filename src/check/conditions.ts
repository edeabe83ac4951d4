import { isMoment } from '../model/moment.ts';
import { step } from '../model/problem.ts';
import { isObject } from '../read/json-object.ts';
import type { Schedule } from '../read/read-schedule.ts';
import type { DocumentContext } from './document.ts';
import { finding, type Finding, type Place } from './finding.ts';

/** What is readable and nevertheless wrong: times without a zone, an expired document, repeated identifiers. */
export function conditionFindings(
  document: unknown,
  schedule: Schedule | undefined,
  { url, now }: DocumentContext,
  placeOf: (path: string) => Place,
): readonly Finding[] {
  if (!isObject(document) || !schedule) return [];
  const { series, problems } = schedule;
  const findings: Finding[] = [];
  const hasZone =
    Boolean(series.timeZone) ||
    problems.some(({ path, code }) => /timeZone$/.test(path) || code === 'no-time-zone');
  const floating = series.sessions.some(
    ({ startDate }) => isMoment(startDate ?? '') && startDate?.floating && !startDate.dayOnly,
  );
  if (!hasZone && floating) findings.push(finding(url, 'no-time-zone', {}, placeOf('$')));
  const expires = typeof document.expires === 'string' ? +new Date(instantText(document.expires)) : NaN;
  const explicit =
    series.registration?.state ?? series.sessions.some(({ registration }) => registration?.state);
  if (explicit && expires < now) {
    findings.push(finding(url, 'expired', { written: String(document.expires) }, placeOf('$.expires')));
  }
  return [...findings, ...repeatedIds(document, url, placeOf)];
}

/** A wall clock is read as UTC: a document lasts for days. */
const instantText = (written: string) => (/T[\d:.]+$/.test(written) ? `${written}Z` : written);

function repeatedIds(
  document: Readonly<Record<string, unknown>>,
  url: string,
  placeOf: (path: string) => Place,
) {
  const seen = new Set<unknown>();
  const members: readonly unknown[] = Array.isArray(document.subEvent) ? document.subEvent : [];
  return members.flatMap((member, index) => {
    const id = isObject(member) ? member['@id'] : undefined;
    const path = step(step(step('$', 'subEvent'), index), '@id');
    const isRepeated = typeof id === 'string' && seen.has(id);
    seen.add(id);
    return isRepeated ? [finding(url, 'duplicate-id', { path, written: id }, placeOf(path))] : [];
  });
}
