/** A mistake in the JSON of a text. */
export interface JsonMistake {
  /** Line and column, both counted from 1; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** The place, what is likely to be wrong, and the text around it, in English. */
  readonly message: string;
}

const SPACE = /[ \t\n\r]*/y;
/** A text up to its closing quote, its end or its first mistake (RFC 8259, 7). */
const TEXT = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
/** What stands without quotes (RFC 8259, 3 and 6). */
const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const QUOTE = /['`´‘’‚‛“”„‟«»‹›]/;

/**
 * Finds the first mistake in the JSON of a text. Engines say it in different ways, and WebKit does not say where it is.
 * @returns undefined if there is none
 */
export function jsonMistake(text: string): JsonMistake | undefined {
  /** The brackets that are still to be closed. */
  const open: string[] = [];
  let at = 0;
  /** What came last: one of `[{,:`, a key, a value, or nothing. */
  let last = '';

  /** Moves behind what a sticky pattern matches; false if it doesn't. */
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const isFound = pattern.test(text);
    if (isFound) at = pattern.lastIndex;
    return isFound;
  };

  for (;;) {
    take(SPACE);
    const sign = text[at];
    const isKey = open.at(-1) === '}' && (last === '{' || last === ',');
    const isValue = !isKey && (!last || '[,:'.includes(last));
    if (!sign) return open.length || !last ? found('it ends too early') : undefined;
    if (last === 'value' && !open.length) return found('nothing may stand after the end');
    if (sign === open.at(-1) && (last === 'value' || '[{'.includes(last))) {
      open.pop();
      last = 'value';
      at++;
    } else if (sign === (last === 'key' ? ':' : last === 'value' ? ',' : '')) {
      last = sign;
      at++;
    } else if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign === '{' ? '}' : ']');
      last = sign;
      at++;
    } else if (sign === '"' && (isKey || isValue)) {
      take(TEXT);
      if (text[at] !== '"') return found(brokenText());
      last = isKey ? 'key' : 'value';
      at++;
    } else if (isValue && take(WORD)) last = 'value';
    else return found(reason(sign, isKey));
  }

  function reason(sign: string, isKey: boolean): string {
    if (QUOTE.test(sign)) return `write " in place of ${sign}`;
    if (/[/#]/.test(sign)) return 'JSON has no comments';
    if (/[\s\p{C}]/u.test(sign)) return `delete the invisible character U+${codeOf(sign)}`;
    if (!last) return 'it has to begin with {';
    if (last === ',' && /[}\]]/.test(sign)) return `delete the comma before ${sign}`;
    if (last === 'key') return 'a colon is missing';
    if (last === 'value') {
      if (/[}\]]/.test(sign)) return `${open.at(-1)} is missing before ${sign}`;
      // The text seems to go on: "Der "Tag" …
      const isSameText =
        sign === '"' ? text[at - 1] === '"' : /\p{L}/u.test(sign) && /"[ \t]*$/.test(text.slice(0, at));
      return isSameText ? 'write \\" for a quotation mark in a text' : 'a comma is missing';
    }
    if (isKey) return 'a key needs quotes (")';
    return /[,}\]]/.test(sign)
      ? 'a value is missing'
      : 'only numbers, true, false and null stand without quotes (")';
  }

  /** Why a text has no closing quote. */
  function brokenText(): string {
    if (text[at] === '\\') return 'write \\\\ for a backslash in a text';
    const [curly] = /[“”„]\s*,?\s*$/.exec(text.slice(text.lastIndexOf('"', at), at)) ?? [];
    if (curly) return `write " in place of ${curly[0]}`;
    if (at === text.length) return 'it ends too early';
    return 'a text has no closing ", or a line break or tab in it (write \\n or \\t)';
  }

  function found(why: string): JsonMistake {
    const before = text.slice(0, at).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    const around = text
      .slice(Math.max(0, at - 30), at + 30)
      .replace(/\s+/g, ' ')
      .trim();
    return { line, column, message: `line ${line}, column ${column}: ${why}, at: ${around}` };
  }
}

const codeOf = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
