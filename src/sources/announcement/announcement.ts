import { SourceError, type Draft, type Material, type Source } from '../source.ts';
import { decode } from '../table/decode.ts';
import { isWorkbook } from '../table/workbook.ts';
import { assemble } from './assemble.ts';
import { occasionsIn, recurrenceIn } from './dated-lines.ts';
import { languageOf, linesOf } from './lines.ts';

/** The text of an announcement: the last resort for what has a title and a date. */
export const announcement: Source = {
  id: 'announcement',
  name: 'Text of an announcement',
  recognizes: isAnnouncement,
  read: (material, options): Promise<Draft> => {
    const text = textOf(material);
    if (text.length > MOST) {
      throw new SourceError(
        'too-long',
        `The text has ${text.length} characters, ${MOST} at most are read. Leave out what does not belong to the announcement.`,
      );
    }
    return assemble(linesOf(text), material, options);
  },
  silent: ['zone', 'full', 'cancellation'],
};

/** Longer than any announcement. */
const MOST = 200_000;

const textOf = ({ text, bytes }: Material): string => text || decode(bytes);

function isAnnouncement({ json, mediaType, text, bytes }: Material): boolean {
  if (
    json !== undefined ||
    !/^(text\/|$|application\/octet-stream|application\/xhtml)/.test(mediaType) ||
    isWorkbook(bytes)
  )
    return false;
  const content = (text || decode(bytes.subarray(0, MOST))).slice(0, MOST);
  // A whole page has menus and footers; only what was copied out of one is an announcement.
  if (
    /^\s*[{[]|^\ufeff?BEGIN:|<!doctype html|<html[\s>]|<\?xml|\0/i.test(content.slice(0, 2000)) &&
    !/urn:schemas-microsoft-com:office|ProgId" content="Word/i.test(content.slice(0, 2000))
  )
    return false;
  const lines = linesOf(content);
  const language = languageOf(content);
  return (
    lines.length > 1 &&
    lines.some(
      ({ text: line }) =>
        occasionsIn(line, { now: 0, language }).occasions.length > 0 || recurrenceIn(line) !== undefined,
    )
  );
}
