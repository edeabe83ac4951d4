/**
 * A document without a window, for parsing. A page's own document would not do: a form field or picture named
 * `createElement` hides its method, and Firefox requests the pictures in a template of it.
 */
export const inertDocument = Reflect.get<Document, 'implementation'>(
  Document.prototype,
  'implementation',
  document,
).createHTMLDocument('');
