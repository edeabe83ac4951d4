/**
 * Mistakes in a document, each with the code of its finding, a word of its remedy in German and in English, and the line
 * where it is.
 *
 * @typedef {object} DocumentFault
 * @property {string} what
 * @property {(text: string) => string | Uint8Array} break
 * @property {string} code
 * @property {RegExp} de
 * @property {RegExp} en
 * @property {number} [line]
 */

/** The document that is broken: sound, as long as nothing is. */
export const SOUND = `{
  "name": "Offene Werkstatt",
  "timeZone": "Europe/Berlin",
  "url": "https://beispiel.example/werkstatt",
  "subEvent": [
    {
      "@id": "https://beispiel.example/werkstatt#1",
      "name": "Fahrräder reparieren",
      "startDate": "2099-05-12T18:00",
      "endDate": "2099-05-12T20:00",
      "location": { "name": "Bürgerhaus" },
      "registration": {
        "opens": "2099-03-01T09:00",
        "closes": "2099-05-10",
        "url": "https://beispiel.example/anmelden"
      }
    },
    {
      "@id": "https://beispiel.example/werkstatt#2",
      "name": "Räder zentrieren",
      "startDate": "2099-06-09T18:00"
    }
  ]
}
`;

const replace = (/** @type {string} */ from, /** @type {string} */ to) => (/** @type {string} */ text) => {
  if (!text.includes(from)) throw new Error(`${from} is not in the document`);
  return text.replace(from, to);
};

/** @type {DocumentFault[]} */
export const DOCUMENT_FAULTS = [
  {
    what: 'a missing comma',
    break: replace('"Europe/Berlin",', '"Europe/Berlin"'),
    code: 'json-comma-missing',
    line: 3,
    de: /Setzen Sie nach diesem Wert ein Komma/,
    en: /Put a comma after this value/,
  },
  {
    what: 'a comma before the closing bracket',
    break: replace('"2099-06-09T18:00"', '"2099-06-09T18:00",'),
    code: 'json-comma-surplus',
    line: 21,
    de: /Entfernen Sie das Komma/,
    en: /Remove the comma/,
  },
  {
    what: 'quotation marks of a word processor',
    break: replace('"Offene Werkstatt"', '„Offene Werkstatt“'),
    code: 'json-quotes',
    line: 2,
    de: /geraden Anführungszeichen/,
    en: /straight quotation marks/,
  },
  {
    what: 'single quotation marks',
    break: replace('"Offene Werkstatt"', "'Offene Werkstatt'"),
    code: 'json-quotes',
    line: 2,
    de: /geraden Anführungszeichen/,
    en: /straight quotation marks/,
  },
  {
    what: 'a name without quotation marks',
    break: replace('"name": "Offene', 'name: "Offene'),
    code: 'json-name',
    line: 2,
    de: /"name"/,
    en: /"name"/,
  },
  {
    what: 'a date without quotation marks',
    break: replace('"2099-05-12T20:00"', '12.05.2099'),
    code: 'json-value',
    line: 10,
    de: /Schreiben Sie Texte in Anführungszeichen/,
    en: /Write texts in quotation marks/,
  },
  {
    what: 'a value of another language',
    break: replace('"Europe/Berlin"', 'None'),
    code: 'json-value',
    line: 3,
    de: /Schreiben Sie Texte in Anführungszeichen/,
    en: /Write texts in quotation marks/,
  },
  {
    what: 'a comment',
    break: replace('"Europe/Berlin",', '"Europe/Berlin", // Sommerzeit beachten'),
    code: 'json-comment',
    line: 3,
    de: /Entfernen Sie den Kommentar/,
    en: /Remove the comment/,
  },
  {
    what: 'a text over two lines',
    break: replace('"Fahrräder reparieren"', '"Fahrräder\nreparieren"'),
    code: 'json-string',
    line: 8,
    de: /Schließen Sie den Text/,
    en: /Close the text/,
  },
  {
    what: 'a tab in a text',
    break: replace('Fahrräder reparieren', 'Fahrräder\treparieren'),
    code: 'json-character',
    line: 8,
    de: /Tabulator als \\t/,
    en: /tab as \\t/,
  },
  {
    what: 'a backslash',
    break: replace('Fahrräder reparieren', 'Fahrräder \\ reparieren'),
    code: 'json-escape',
    line: 8,
    de: /umgekehrten Schrägstrich/,
    en: /for a backslash/,
  },
  {
    what: 'a missing colon',
    break: replace('"name": "Offene', '"name" "Offene'),
    code: 'json-colon-missing',
    line: 2,
    de: /Doppelpunkt/,
    en: /"name": "value"/,
  },
  {
    what: 'half an upload',
    break: (text) => text.slice(0, 300),
    code: 'json-end',
    de: /ganz hochgeladen/,
    en: /uploaded whole/,
  },
  {
    what: 'a bracket too much',
    break: (text) => `${text}}`,
    code: 'json-more',
    line: 25,
    de: /Klammer zu früh schließt/,
    en: /bracket closes too early/,
  },
  {
    what: 'one name twice',
    break: replace('"timeZone"', '"name": "Werkstatt",\n  "timeZone"'),
    code: 'json-twice',
    line: 3,
    de: /Behalten Sie eines/,
    en: /Keep one/,
  },
  { what: 'nothing', break: () => ' \n', code: 'empty', de: /ganz hochgeladen/, en: /uploaded whole/ },
  {
    what: 'JSON that is no schedule',
    break: () => '{ "menu": ["Suppe"] }',
    code: 'no-event',
    de: /"subEvent"/,
    en: /"subEvent"/,
  },
  {
    what: 'a series without sessions',
    break: (text) => text.replace(/"subEvent": \[.*\]/s, '"subEvent": [{}]'),
    code: 'no-session',
    de: /"name" oder "startDate"/,
    en: /"name" or a "startDate"/,
  },
  {
    what: 'a newer version',
    break: replace('"timeZone"', '"schemaVersion": "2",\n  "timeZone"'),
    code: 'newer-version',
    de: /das neueste Skript/,
    en: /newest script/,
  },
  {
    what: 'a mistyped name',
    break: replace('"startDate": "2099-06', '"startdate": "2099-06'),
    code: 'mistyped-name',
    line: 21,
    de: /Meinten Sie startDate\?/,
    en: /Did you mean startDate\?/,
  },
  {
    what: 'a German name',
    break: replace('"location"', '"ort"'),
    code: 'mistyped-name',
    line: 11,
    de: /Meinten Sie location\?/,
    en: /Did you mean location\?/,
  },
  {
    what: 'a mistyped name in the registration',
    break: replace('"closes"', '"deadline"'),
    code: 'mistyped-name',
    line: 14,
    de: /Meinten Sie closes\?/,
    en: /Did you mean closes\?/,
  },
  {
    what: 'a status that nobody knows',
    break: replace('"location"', '"eventStatus": "irgendwie",\n      "location"'),
    code: 'unreadable-status',
    line: 11,
    de: /EventCancelled/,
    en: /EventCancelled/,
  },
  {
    what: 'a state that nobody knows',
    break: replace('"opens"', '"state": "vielleicht",\n        "opens"'),
    code: 'unreadable-state',
    line: 13,
    de: /notYetOpen/,
    en: /notYetOpen/,
  },
  {
    what: 'an opening in words',
    break: replace('"2099-03-01T09:00"', '"nach Ostern"'),
    code: 'unreadable-date',
    line: 13,
    de: /2027-05-12T18:00/,
    en: /2027-05-12T18:00/,
  },
  {
    what: 'a link that runs a script',
    break: replace('"https://beispiel.example/anmelden"', '"javascript:alert(1)"'),
    code: 'unreadable-link',
    line: 15,
    de: /https:\/\//,
    en: /https:\/\//,
  },
  {
    what: 'a count in words',
    break: replace('"location"', '"remainingAttendeeCapacity": "viele",\n      "location"'),
    code: 'unreadable-number',
    line: 11,
    de: /Ziffern/,
    en: /digits/,
  },
  {
    what: 'a zone in German',
    break: replace('"Europe/Berlin"', '"Deutschland"'),
    code: 'unreadable-zone',
    line: 3,
    de: /Europe\/Berlin/,
    en: /Europe\/Berlin/,
  },
  {
    what: 'no zone',
    break: replace('  "timeZone": "Europe/Berlin",\n', ''),
    code: 'no-time-zone',
    de: /"timeZone": "Europe\/Berlin"/,
    en: /"timeZone": "Europe\/Berlin"/,
  },
  {
    what: 'a session without a name',
    break: replace('      "name": "Räder zentrieren",\n', ''),
    code: 'missing-name',
    line: 18,
    de: /Ergänzen Sie "name"/,
    en: /Add "name"/,
  },
  {
    what: 'an end before the start',
    break: replace('"2099-05-12T20:00"', '"2099-05-12T08:00"'),
    code: 'contradiction-end',
    line: 10,
    de: /Verbessern Sie das Ende/,
    en: /Correct the end/,
  },
  {
    what: 'a registration that closes before it opens',
    break: replace('"2099-05-10"', '"2099-02-10"'),
    code: 'contradiction-window',
    line: 12,
    de: /"opens" oder "closes"/,
    en: /"opens" or "closes"/,
  },
  {
    what: 'an offset of the wrong season',
    break: replace('"2099-06-09T18:00"', '"2099-06-09T18:00+01:00"'),
    code: 'contradiction-offset',
    line: 21,
    de: /ohne Versatz/,
    en: /without an offset/,
  },
  {
    what: 'one identifier twice',
    break: replace('werkstatt#2', 'werkstatt#1'),
    code: 'duplicate-id',
    line: 19,
    de: /eigenes "@id"/,
    en: /"@id" of its own/,
  },
  {
    what: 'a state that has expired',
    break: (text) =>
      text
        .replace('"timeZone"', '"expires": "2020-01-01T00:00Z",\n  "timeZone"')
        .replace('"opens"', '"state": "open",\n        "opens"'),
    code: 'expired',
    line: 3,
    de: /noch läuft/,
    en: /still runs/,
  },
  {
    what: 'an organizer without a name',
    break: replace('"url"', '"organizer": { "url": "https://beispiel.example/" },\n  "url"'),
    code: 'schema-required',
    line: 4,
    de: /Ergänzen Sie „name“/,
    en: /Add “name”/,
  },
  {
    what: 'an availability that nobody knows',
    break: replace('"location"', '"offers": { "availability": "vielleicht" },\n      "location"'),
    code: 'unreadable-availability',
    line: 11,
    de: /SoldOut/,
    en: /SoldOut/,
  },
  {
    what: 'a form of attendance that nobody knows',
    break: replace('"location"', '"eventAttendanceMode": "irgendwie",\n      "location"'),
    code: 'unreadable-mode',
    line: 11,
    de: /OnlineEventAttendanceMode/,
    en: /OnlineEventAttendanceMode/,
  },
  {
    what: 'a price instead of true or false',
    break: replace('"location"', '"isAccessibleForFree": "fünf Euro",\n      "location"'),
    code: 'unreadable-truth',
    line: 11,
    de: /true oder false/,
    en: /true or false/,
  },
  {
    what: 'a place that is a number',
    break: replace('{ "name": "Bürgerhaus" }', '5'),
    code: 'unreadable',
    line: 11,
    de: /docs\/json\.md/,
    en: /docs\/json\.md/,
  },
  {
    what: 'a version that never was',
    break: replace('"timeZone"', '"schemaVersion": "null",\n  "timeZone"'),
    code: 'schema',
    line: 3,
    de: /strengen Schema/,
    en: /strict schema/,
  },
  {
    what: 'another encoding',
    break: (text) => Buffer.from(text, 'latin1'),
    code: 'not-utf-8',
    de: /als UTF-8/,
    en: /as UTF-8/,
  },
];
