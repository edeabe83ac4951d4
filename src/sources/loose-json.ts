import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Problem } from '../model/problem.ts';

/**
 * Parses JSON as people write it into pages: a comma too many, a comment, a line break in a text.
 * @param path of the block, for its problem
 */
export function parseJson(
  text: string,
  path: string,
): { readonly value: unknown; readonly problem?: Problem } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const errors: ParseError[] = [];
    const value: unknown = parse(text.trim(), errors, { allowTrailingComma: true });
    const [first] = errors;
    const kind = first ? printParseErrorCode(first.error) : 'a comma or a comment that JSON does not have';
    const where = first ? ` at character ${first.offset}` : '';
    return {
      value,
      problem: {
        path,
        message: `is no valid JSON (${kind}${where}); what can be read is taken`,
        code: 'unreadable',
      },
    };
  }
}
