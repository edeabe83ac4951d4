import { ScheduleError } from '../fetch/schedule-error.ts';
import { whatIsIt } from './foreign.ts';
import { jsonMistake } from './json-mistake.ts';

/** The beginning of a message that PHP writes into a page, with its kind. */
const PHP =
  /^\s*(?:<br ?\/?>\s*)*(?:<b>)?(?:PHP )?(Warning|Notice|Deprecated|Strict Standards|(?:Fatal |Parse )error)(?:<\/b>)?:/i;

/**
 * Parses the text of a document.
 * @param address absolute URL that was requested
 * @param url the one that answered, after redirects
 * @throws FormatError, or DocumentError for a document of another kind
 */
export function parseDocument(text: string, address: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw failure(text, address, url, cause);
  }
}

function failure(text: string, address: string, url: string, cause: unknown): ScheduleError {
  if (!text.trim()) return new ScheduleError('empty-body', address, '', { cause });
  const [, php] = PHP.exec(text) ?? [];
  if (php) {
    const start = text.search(/[{[]\s*["{[\]}]/);
    const where =
      start < 0 ? 'no JSON follows' : `the JSON begins in line ${text.slice(0, start).split('\n').length}`;
    return new ScheduleError('php-notice', address, `${php}; ${where}`, { cause });
  }
  const kind = whatIsIt(text);
  if (kind) return new ScheduleError('foreign-document', address, kind, { cause });
  if (/^\s*</.test(text)) {
    const isRedirected = url !== address;
    if (isRedirected || /<input[^>]+\bpassword\b/i.test(text)) {
      const from = isRedirected ? ` (redirected to ${url})` : '';
      return new ScheduleError('login', address, `is not JSON: it is a web page, perhaps a login${from}`, {
        cause,
      });
    }
    const advice = text.includes('application/ld+json')
      ? 'copy the JSON-LD in it (the script of type application/ld+json) into a file, and load that'
      : 'check the address';
    return new ScheduleError('web-page', address, advice, { cause });
  }
  const { message = (cause as Error).message, line, column } = jsonMistake(text) ?? {};
  return new ScheduleError('not-json', address, message, { cause, line, column });
}
