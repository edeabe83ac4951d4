/** Texts that break a calendar file if it is written carelessly; each goes into every text field of a session. */
export const STRINGS: readonly (readonly [what: string, text: string])[] = [
  ['a carriage return', 'a\rb'],
  ['a line feed', 'a\nb'],
  ['a line end', 'a\r\nb'],
  ['two line ends', 'a\r\n\r\nb'],
  ['line ends the wrong way round', 'a\n\rb'],
  ['line ends at both ends', '\r\na\r\n'],
  ['a line and a paragraph separator', 'a\u2028b\u2029c'],
  ['breaks that only some programs treat as a line end', 'a\vb\fc\x1cd\x85e'],
  ['a fold of its own', 'a\r\n b\r\n\tc'],
  ['a property of its own', 'a\r\nATTENDEE:mailto:erika@example.org'],
  ['a property after a separator', 'a\u2028SUMMARY:b'],
  ['an alarm', 'a\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT1M\r\nEND:VALARM'],
  ['the end of the session', 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b'],
  ['the end of the calendar', 'a\nEND:VCALENDAR\nb'],
  ['the opening line of a session', 'BEGIN:VEVENT'],
  ['the closing line of a session', 'END:VEVENT'],
  ['a comma', 'a, b,c,'],
  ['a semicolon', 'a; b;c;'],
  ['a colon', 'a: b:c:'],
  ['a property and its parameters', 'SUMMARY;LANGUAGE=de:a'],
  ['a backslash', 'a\\b\\'],
  ['an escaped line feed', 'a\\nb\\Nc'],
  ['an escaped backslash', 'a\\\\nb'],
  ['an escaped comma', 'a\\,b\\;c'],
  ['a backslash before a line end', 'a\\\nb'],
  ['backslashes', '\\'.repeat(200)],
  ['quotes', '"a" \'b\' „c“ "'],
  ['a caret’s escapes', "^n^^^'"],
  ['percent signs', '100 % %0D%0A %2C %5C %'],
  ['markup', '<b>a</b> &amp; <!-- b -->'],
  ['a formula', '=HYPERLINK("https://example.org/")'],
  ['a tab', 'a\tb'],
  ['spaces', ` a  b${' '.repeat(200)}c `],
  ['tabs', `a${'\t'.repeat(200)}b`],
  ['control characters', 'a\0b\x01c\x07d\be\x1bf\x7fg\x80h\x9fi'],
  ['a byte order mark', '\ufeffa\ufeffb'],
  ['noncharacters', 'a\ufffeb\uffffc\u{10ffff}'],
  ['umlauts', 'Grüße aus Köln, Straße „Übermut“'],
  ['combining characters', `a${'\u0308\u0323'.repeat(60)}b`],
  ['right to left', 'שלום עולם، مرحبا بالعالم \u202eabc\u202c \u2067d\u2069'],
  ['an emoji of many parts', '👩🏽‍🤝‍👩🏻'.repeat(20)],
  ['a flag', '🇪🇺'.repeat(30)],
  ['lone surrogates', 'a\ud83d b\udc00\ud83d\ud83dc\udc4d\ud83d'],
  ['lone surrogates that WebKit takes for a pair', 'a\uf900\udc00b\ufbff\udfffc'],
  ['a surrogate before a line end', 'a\ud83d\r\n\udc4db'],
  ['a fold after every character', '\r\n '.repeat(50)],
  ['one long word', 'Donaudampfschifffahrt'.repeat(500)],
  ['a long run of characters of four octets', '😀'.repeat(5_000)],
  ...[...'aä€😀'].flatMap((character) =>
    Array.from({ length: 8 }, (_, shift): [string, string] => [
      `“${character}” at each position around a fold, moved by ${shift}`,
      `${'x'.repeat(shift)}${character.repeat(80)}`,
    ]),
  ),
  ...Array.from({ length: 24 }, (_, shift): [string, string] => [
    `an escape at position ${56 + shift}`,
    `${'x'.repeat(56 + shift)},;\\\n😀${'x'.repeat(80)}`,
  ]),
];

/**
 * A text as it must come out of a calendar: line ends as line feeds, no control characters, and U+FFFD for each lone
 * surrogate. Deliberately implemented in another way than in the calendar.
 */
export function kept(text: string): string {
  const lines = text.split(/\r\n|\r|\n|\u2028|\u2029/);
  const isKept = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return code === 9 || (code > 31 && (code < 127 || code > 159));
  };
  const clean = lines.map((line) => [...line].filter(isKept).join('')).join('\n');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(clean));
}
