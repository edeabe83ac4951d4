/*
 * What the bundled libraries get in place of the page's globals. Published as they are, Lit and zod write names to
 * `globalThis`, read hooks from it, and take the Trusted Types policy name `lit-html`: each of these fails on some host
 * page. The build (scripts/isolate-libraries.ts) puts one import of this module before every module of theirs.
 */
import { policy } from './trusted-types.ts';

/** In place of `globalThis`: what Lit asks for, and a place for what libraries write. */
export const libraryGlobals = {
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: { createPolicy: () => policy, emptyScript: '' },
  litPropertyMetadata: new WeakMap<object, unknown>(),
};

/** In place of the bare name, which Lit reads beside `globalThis.litPropertyMetadata`. */
export const { litPropertyMetadata } = libraryGlobals;

/** In place of `Symbol`: Lit defines `Symbol.metadata` where the engine has none, and a page's must stay its own. */
export const librarySymbol = Object.assign((description?: string) => Symbol(description), {
  for: (key: string) => Symbol.for(key),
  iterator: Symbol.iterator,
  asyncIterator: Symbol.asyncIterator,
  metadata: Symbol('metadata'),
});

/**
 * In place of `document`: a form field or picture named `createElement` hides the method of the page's own. Templates
 * are made in a document of ours; `creationScope` copies them for the page.
 */
export const libraryDocument = Reflect.get<Document, 'implementation'>(
  Document.prototype,
  'implementation',
  document,
).createHTMLDocument('');
