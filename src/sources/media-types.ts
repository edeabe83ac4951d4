/** Media types by the endings of file names. */
const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  ics: 'text/calendar',
  html: 'text/html',
  htm: 'text/html',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  xml: 'application/xml',
  js: 'text/javascript',
  css: 'text/css',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type of a file by its name, or by its address; undefined if its ending is not known. */
export const mediaTypeOf = (name: string): string | undefined =>
  TYPES[(/\.(\w+)$/.exec(name)?.[1] ?? '').toLowerCase()];
