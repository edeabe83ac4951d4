/** What RFC 5545 (3.1) has against the lines of a calendar. */
export function complaintsAboutLines(calendar: string): readonly string[] {
  const lines = calendar.split('\r\n');
  const complaints = lines.at(-1) === '' ? [] : ['The last line does not end.'];
  for (const line of lines) {
    const octets = new TextEncoder().encode(line);
    if (octets.length > 75) complaints.push(`${octets.length} octets: ${line}`);
    if (/[\r\n]/.test(line)) complaints.push(`Half a line end: ${JSON.stringify(line)}`);
    if (new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets) !== line) {
      complaints.push(`Half a character: ${JSON.stringify(line)}`);
    }
  }
  return complaints;
}

/** The lines without their folds. */
export const unfoldedLines = (calendar: string): readonly string[] =>
  calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
