const SPACE = '[ \\t\\n\\r]*';
/** A text (RFC 8259, 7), and what stands without quotes (3 and 6). */
const TEXT = '"[ !#-[\\]-\\uffff]*(?:\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4})[ !#-[\\]-\\uffff]*)*"';
const WORD = '(?:true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)(?![\\w.+-])';

/** What may come next; a group has the sign on which depends what comes after it. */
const VALUE = RegExp(`(?:{${SPACE}}|\\[${SPACE}]|([[{])|${TEXT}|${WORD})${SPACE}`, 'y');
const KEY = RegExp(`${TEXT}${SPACE}:${SPACE}`, 'y');
const AFTER_VALUE = RegExp(`([\\]},])${SPACE}`, 'y');

/**
 * Finds the first mistake in the JSON of a text. Engines say it in different ways, and WebKit does not say where it is.
 * @returns line and column, counted from 1, and the text around the place, in English; undefined without a mistake
 */
export function jsonMistake(text: string): string | undefined {
  /** The brackets that are still to come. */
  const closing: string[] = [];
  let next = VALUE;
  let at = text.search(/[^ \t\n\r]|$/);
  for (;;) {
    next.lastIndex = at;
    const [token, sign = ''] = next.exec(text) ?? [];
    if (token === undefined || (/[\]}]/.test(sign) && closing.pop() !== sign)) return placeOf(text, at);
    at += token.length;
    if (sign === '{') closing.push('}');
    if (sign === '[') closing.push(']');
    if (!closing.length) return at < text.length ? placeOf(text, at) : undefined;
    const inside = closing.at(-1) === '}' ? KEY : VALUE;
    next = /[[{,]/.test(sign) ? inside : next === KEY ? VALUE : AFTER_VALUE;
  }
}

function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  const around = `${text.slice(Math.max(0, at - 30), at)}▸${text.slice(at, at + 50)}`;
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}: ${around.replace(/\s+/g, ' ')}`;
}
