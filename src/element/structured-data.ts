/**
 * A document for search engines, as the text of a script of JSON-LD: as it came, because what a page has made of
 * JSON.stringify matters to nobody then. Without a “<” it ends nowhere but at its end.
 * @param json text of a JSON document in the vocabulary of schema.org
 */
export const jsonLd = (json: string): string =>
  `{"@context":"https://schema.org","@graph":[${json.replaceAll('<', '\\u003c')}]}`;
