/** A calendar's violations of RFC 5545, in its lines (3.1) and its texts (3.3.11). */
export function complaintsAbout(calendar: string): readonly string[] {
  const lines = calendar.split('\r\n');
  return [
    ...(lines.at(-1) === '' ? [] : ['The last line has no line end.']),
    ...lines.flatMap(complaintsAboutLine),
    ...unfoldedLines(calendar).flatMap(complaintsAboutValue),
  ];
}

/** The lines of a calendar after unfolding. */
export const unfoldedLines = (calendar: string): readonly string[] =>
  calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);

function complaintsAboutLine(line: string): readonly string[] {
  const octets = new TextEncoder().encode(line);
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets);
  return [
    octets.length > 75 && `${octets.length} octets: ${line}`,
    /[\r\n]/.test(line) && `Incomplete line end: ${JSON.stringify(line)}`,
    decoded !== line && `Incomplete character: ${JSON.stringify(line)}`,
  ].filter((complaint) => complaint !== false);
}

// Parsers accept a comma or semicolon that is not escaped; the grammar does not.
const TEXT = /^(?:\\[\\;,nN]|[^\\;,\0-\x08\x0a-\x1f\x7f])*$/; // eslint-disable-line no-control-regex

function complaintsAboutValue(line: string): readonly string[] {
  const [, name = '', value = ''] = /^([A-Z-]+)(?:;VALUE=DATE)?:([^]*)$/.exec(line) ?? [];
  if (!name) return [`No name: ${line}`];
  const isText = ['UID', 'SUMMARY', 'DESCRIPTION', 'LOCATION'].includes(name);
  return isText && !TEXT.test(value) ? [`Not a valid text: ${line}`] : [];
}
