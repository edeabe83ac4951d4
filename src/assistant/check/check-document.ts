import { checkDocument, type CheckedDocument } from '../../check/document.ts';
import type { MarkupParser } from '../../read/markup.ts';
import type { JsonObject } from '../../read/json-object.ts';

/** Relative addresses in a document that is not published yet. */
const NOT_YET = 'https://example.invalid/schedule.json';

let last: { readonly document: JsonObject; readonly text: string } | undefined;

/** A document as it is written to a file. The text of the last document is kept, because it is asked for again. */
export function textOfDocument(document: JsonObject): string {
  if (last?.document !== document) last = { document, text: `${JSON.stringify(document, null, 2)}\n` };
  return last.text;
}

/** Checks the text of a document as the command line does. @param now milliseconds since the epoch */
export const checkText = (text: string, now: number, parser: MarkupParser): CheckedDocument =>
  checkDocument(text, { url: NOT_YET, parser, now });
