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
    const mistake = first ? mistakeAt(first) : 'a comma or a comment that JSON does not have';
    return {
      value,
      problem: {
        path,
        message: `is no valid JSON (${mistake}); what can be read is taken`,
        code: 'unreadable',
      },
    };
  }
}

/** What is wrong, by the codes of the parser; each has its German in `messages`. */
const MISTAKES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word without quotation marks',
  InvalidNumberFormat: 'a number that is none',
  PropertyNameExpected: 'a name is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'more after its end',
  UnexpectedEndOfString: 'a closing quotation mark is missing',
  InvalidUnicode: 'a character written wrongly',
  InvalidEscapeCharacter: 'a character written wrongly',
  InvalidCharacter: 'a character that is not allowed',
};

const mistakeAt = ({ error, offset }: ParseError) =>
  `${MISTAKES[printParseErrorCode(error)] ?? 'a mistake'} at character ${offset}`;
