/**
 * A document without a window, for parsing HTML. The page's own document can't be used: a form or picture that is named
 * `createElement` hides its method, and Firefox requests the pictures in its templates.
 */
export const inertDocument = Reflect.get<Document, 'implementation'>(
  Document.prototype,
  'implementation',
  document,
).createHTMLDocument('');
