/*
 * Replacements for the page's globals in the bundled libraries. As published, Lit and zod write names to `globalThis`,
 * read hooks from it, and create a Trusted Types policy with the name `lit-html`; each of these fails on some host
 * page. The build (scripts/isolate-libraries.ts) adds an import of this module to each of their modules.
 */
import { policy } from './trusted-types.ts';

/** Replaces `globalThis`: has what Lit reads, and takes what the libraries write. */
export const libraryGlobals = {
  // Absent on a server, where the package may be imported and does nothing.
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: { createPolicy: () => policy, emptyScript: '' },
  litPropertyMetadata: new WeakMap<object, unknown>(),
};

/** Replaces the bare name `litPropertyMetadata`, which Lit reads in addition to `globalThis.litPropertyMetadata`. */
export const { litPropertyMetadata } = libraryGlobals;

/** Replaces `Symbol`: Lit adds `Symbol.metadata` in engines that lack it, and the page's `Symbol` must not change. */
export const librarySymbol = Object.assign((description?: string) => Symbol(description), {
  for: (key: string) => Symbol.for(key),
  iterator: Symbol.iterator,
  asyncIterator: Symbol.asyncIterator,
  metadata: Symbol('metadata'),
});

/** Replaces `HTMLElement`, from which Lit's classes are derived also where there is no page. */
export const libraryElement = globalThis.HTMLElement ?? class {};

/** Replaces `document`: Lit parses its templates in it, and copies them to the page with our `creationScope`. */
export { inertDocument as libraryDocument } from './inert-document.ts';
