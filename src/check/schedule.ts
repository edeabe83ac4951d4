import { whatIsIt } from '../read/foreign.ts';
import { isWebPage, servingFindings, type AnswerFacts } from './answer.ts';
import { checkDocument, type CheckedDocument, type DocumentContext } from './document.ts';
import { finding } from './finding.ts';
import { foreignFinding } from './foreign.ts';

/** A page with events in its JSON-LD can be converted. */
const HAS_EVENTS = /"@type"\s*:\s*\[?\s*"[^"]*Event(Series)?"/;

/**
 * Checks an answer that should be a schedule: how it is served, and the document.
 * @param origin the page's origin; absent if any page may show the schedule
 */
export function checkAnswer(
  answer: AnswerFacts,
  origin: string | undefined,
  context: Omit<DocumentContext, 'url'>,
): CheckedDocument {
  const { url, mediaType, text } = answer;
  if (/(java|ecma)script/.test(mediaType) && !/^\s*[{[]/.test(text))
    return { findings: [finding(url, 'is-script')] };
  if (isWebPage(answer)) {
    const kind = HAS_EVENTS.test(text) ? whatIsIt(text) : undefined;
    const foreign = kind && foreignFinding(url, text, undefined, kind);
    return { findings: [foreign || finding(url, 'web-page')] };
  }
  const { findings, schedule } = checkDocument(text, { ...context, url });
  return { findings: [...servingFindings(answer, origin), ...findings], schedule };
}
