import { ScheduleError } from '../fetch/schedule-error.ts';
import { foreignError, whatIsIt } from './foreign.ts';
import { jsonMistake } from './json-mistake.ts';

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
    const kind = whatIsIt(text);
    if (kind) throw foreignError(address, kind, { cause });
    const isPage = /^\s*<(?:!doctype|html|head)\b/i.test(text);
    const isLogin = isPage && (url !== address || /<input[^<>]+\bpassword\b/i.test(text));
    if (isLogin) throw new ScheduleError('login', address, url, { cause });
    throw new ScheduleError(isPage ? 'web-page' : 'not-json', address, jsonMistake(text), { cause });
  }
}
