import { checkDocument, type CheckedDocument } from '../check/document.ts';
import { markupParser } from '../element/markup-parser.ts';
import type { JsonObject } from '../read/json-object.ts';

/** Relative addresses in a document that is not published yet. */
const NOT_YET = 'https://example.invalid/schedule.json';

/** A document as it is written to a file. */
export const textOfDocument = (document: JsonObject): string => `${JSON.stringify(document, null, 2)}\n`;

/** Checks the text of a document as the command line does. @param now milliseconds since the epoch */
export const checkText = (text: string, now: number): CheckedDocument =>
  checkDocument(text, { url: NOT_YET, parser: markupParser, now });
