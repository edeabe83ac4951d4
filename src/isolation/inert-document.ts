/**
 * A document without a window, for parsing HTML. The page's own document can't be used: a form or picture that is named
 * `createElement` hides its method, and Firefox requests the pictures in its templates. Where there is no page at all,
 * Lit only makes a walker when it is imported.
 */
export const inertDocument: Document = globalThis.Document
  ? Reflect.get<Document, 'implementation'>(
      Document.prototype,
      'implementation',
      document,
    ).createHTMLDocument('')
  : ({ createTreeWalker() {} } as unknown as Document);
