import { parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser';
import { finding, type Finding } from './finding.ts';
import type { FindingCode } from './messages/messages.ts';
import { positionsIn } from './positions.ts';

/** A parsed text: its value and its tree, or what is wrong with it. */
export interface ParsedJson {
  readonly value?: unknown;
  readonly tree?: Node;
  readonly findings: readonly Finding[];
}

const QUOTES = /[„“”‚‘’«»'`]/;

/** Parses JSON; of its mistakes the first is named, because most of the others follow from it. */
export function parseJson(subject: string, text: string): ParsedJson {
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
    return { value: JSON.parse(text) as unknown, tree, findings: repeatedNames(subject, text) };
  } catch (error) {
    const [first] = errors.sort((a, b) => a.offset - b.offset);
    return { findings: [first ? mistake(subject, text, first) : unexplained(subject, error)] };
  }
}

const unexplained = (subject: string, error: unknown) =>
  finding(subject, 'json-other', {
    detail: error instanceof RangeError ? '[[[[[[[[…' : (error as Error).message,
  });

function mistake(subject: string, text: string, { error, offset }: ParseError): Finding {
  const named = nameOf(text, offset, printParseErrorCode(error));
  const { code, near = nearby(text, offset), at = offset } = named;
  return finding(subject, code, { near, detail: printParseErrorCode(error) }, positionsIn(text)(at));
}

interface Named {
  readonly code: FindingCode;
  readonly near?: string;
  readonly at?: number;
}

function nameOf(text: string, offset: number, error: string): Named {
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();
  const character = rest[0] ?? '';
  if (!rest.trim()) {
    if (error === 'UnexpectedEndOfString') return { code: 'json-string' };
    return { code: 'json-end', near: missingBracket(before), at: Math.max(0, before.length - 1) };
  }
  // A program's warning or a callback stands before the JSON, or a comment of HTML after it.
  if (!before && /^[^{["\w/]|^\w+\s*[({=]|^(var|let|const|export)\b/.test(rest) && /[{[]/.test(rest)) {
    return { code: 'json-before', near: /^[^\n{[]{0,40}/.exec(rest)?.[0].trim() };
  }
  if (isWhole(before)) return { code: 'json-more' };
  if (/^\/[/*]/.test(rest) || /Comment/.test(error)) return { code: 'json-comment' };
  if (/[}\]]/.test(character) && before.endsWith(',')) {
    return { code: 'json-comma-surplus', near: character, at: before.length - 1 };
  }
  if (QUOTES.test(character)) return { code: 'json-quotes', near: character };
  switch (error) {
    case 'UnexpectedEndOfString':
      return { code: 'json-string' };
    case 'InvalidCharacter':
      return { code: 'json-character' };
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return { code: 'json-escape' };
    case 'EndOfFileExpected':
      return { code: 'json-more' };
    case 'CommaExpected':
      // No value begins with a dot: the number before it was none.
      return character === '.'
        ? wrongValue(text, offset)
        : { code: 'json-comma-missing', at: before.length - 1 };
    case 'ColonExpected':
      return { code: 'json-colon-missing' };
    case 'PropertyNameExpected':
      return { code: 'json-name' };
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return /["{[\w]/.test(character)
        ? { code: 'json-comma-missing', at: before.length - 1 }
        : { code: 'json-other' };
    default:
      return isName(rest, before) ? { code: 'json-name' } : wrongValue(text, offset);
  }
}

/** Whether a text is a whole document: what follows does not belong to it. */
function isWhole(text: string): boolean {
  if (!/[}\]]$/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A value such as 12.05.2027, of which the parser accepts the beginning as a number. */
function wrongValue(text: string, offset: number): Named {
  const start = offset - (/[\w.+-]*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
  return { code: 'json-value', near: nearby(text, start), at: start };
}

/** Whether a word stands where the name of a property has to be: `{ name: "x" }`. */
const isName = (rest: string, before: string) => /^[\w-]+\s*:/.test(rest) && /[{,]$/.test(before);

const nearby = (text: string, offset: number) =>
  /^[\w.+-]+|./su.exec(text.slice(offset))?.[0].slice(0, 30) ?? '';

/** The bracket that closes what is open at the end of a text. */
function missingBracket(text: string): string {
  const open: string[] = [];
  const structure = text.replace(/"(?:[^"\\]|\\.)*"/gs, '');
  for (const bracket of structure.replace(/[^{}[\]]/g, '')) {
    if (bracket === '{' || bracket === '[') open.push(bracket === '{' ? '}' : ']');
    else open.pop();
  }
  return open.pop() ?? '"';
}

/** Names that stand twice in one object: `JSON.parse` keeps the last one only. */
function repeatedNames(subject: string, text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, _offset, _length, startLine, startCharacter) => {
      const names = open.at(-1);
      if (names?.has(name)) {
        const place = { line: startLine + 1, column: startCharacter + 1 };
        findings.push(finding(subject, 'json-twice', { name }, place));
      }
      names?.add(name);
    },
  });
  return findings;
}
