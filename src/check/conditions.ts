import { isObject } from '../read/json-object.ts';
import type { Schedule } from '../read/read-schedule.ts';
import { dateFindings } from './date-findings.ts';
import type { DocumentContext } from './document.ts';
import { finding, type Finding, type Place } from './finding.ts';
import { registrationFindings } from './registration-findings.ts';
import { documentFacts } from './session-facts.ts';

/** What is readable and nevertheless wrong: a state in a document that has expired, and what contradicts itself. */
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
  const expired =
    isExplicit && expires < now
      ? [finding(url, 'expired', { written: String(document.expires) }, placeOf('$.expires'))]
      : [];
  const facts = documentFacts(document);
  const told = [...registrationFindings(facts, now), ...dateFindings(facts, now)].filter(
    // An expired state is none.
    ({ code }) => !expired.length || !/^(state|full|open)-/.test(code),
  );
  return [
    ...expired,
    ...told.map(({ code, path, facts }) => finding(url, code, { path, ...facts }, placeOf(path))),
  ];
}

/** A wall clock is read as UTC: a document lasts for days. */
const instantText = (written: string) => (/T[\d:.]+$/.test(written) ? `${written}Z` : written);
