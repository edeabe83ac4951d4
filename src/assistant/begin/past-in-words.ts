import { dateFindings } from '../../check/date-findings.ts';
import { finding } from '../../check/finding.ts';
import type { Language } from '../../check/messages/messages.ts';
import { documentFacts } from '../../check/session-facts.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { problemInWords } from '../messages/problems.ts';

/** That all dates of a document have passed, where they have. @param now milliseconds since the epoch */
export const pastInWords = (document: JsonObject, now: number, language: Language): readonly string[] =>
  dateFindings(documentFacts(document), now)
    .filter(({ code }) => code === 'all-past')
    .map(({ code, facts }) => problemInWords(finding('', code, facts), language));
