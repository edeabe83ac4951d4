/** Beginnings of texts of other kinds, with their names. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\s*BEGIN:VCALENDAR/i, 'an iCalendar file'],
  [/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(rss|feed|rdf:RDF)\b/i, 'a feed (RSS or Atom)'],
];

/** What a text is that is no JSON, with its article; undefined if nothing tells. */
export const foreignText = (text: string): string | undefined =>
  KINDS.find(([beginning]) => beginning.test(text.slice(0, 1000)))?.[1];
