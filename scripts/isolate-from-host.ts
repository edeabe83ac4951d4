import type { Plugin } from 'vite';

/*
 * The libraries announce themselves on the page's global object and read hooks from it. On a stranger's page
 * that adds globals, and breaks where the page has an element or another copy of that name. These are the
 * places, as they stand in the versions that package.json pins.
 */
const MENDS: readonly (readonly [file: string, found: string, replacement: string])[] = [
  ['@lit/reactive-element/reactive-element.js', 'p=a.reactiveElementPolyfillSupport,', ''],
  [
    '@lit/reactive-element/reactive-element.js',
    ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
    ';',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    '',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    '',
  ],
  // Every browser of the support table has constructable style sheets; a page's ShadyCSS must not say otherwise.
  [
    '@lit/reactive-element/css-tag.js',
    'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
    'e=!0,',
  ],
  ['lit-element/lit-element.js', ',s.litElementHydrateSupport?.({LitElement:i});', ';'],
  ['lit-element/lit-element.js', 'const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
  ['lit-element/lit-element.js', '(s.litElementVersions??=[]).push("4.2.2");', ''],
  ['zod/v4/core/core.js', '(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});', ''],
  [
    'zod/v4/core/core.js',
    'export const globalConfig = globalThis.__zod_globalConfig;',
    'export const globalConfig = {};',
  ],
  ['zod/v4/core/core.js', 'globalThis.__zod_globalConfig?.postProcessor', 'undefined'],
];

/**
 * Vite plugin that keeps the bundled libraries off the page's globals. The build fails where a library no
 * longer has one of the places: then look what it does instead.
 */
export function isolateFromHost(): Plugin {
  const applied = new Set<unknown>();
  return {
    name: 'isolate-from-host',
    buildStart: () => applied.clear(),
    transform(code, id) {
      let mended = code;
      for (const mend of MENDS) {
        const [file, found, replacement] = mend;
        if (!id.endsWith(`/node_modules/${file}`)) continue;
        if (mended.split(found).length !== 2) this.error(`${file} no longer has ${found} once`);
        mended = mended.replace(found, () => replacement);
        applied.add(mend);
      }
      return mended === code ? null : { code: mended, map: null };
    },
    generateBundle(_options, bundle) {
      for (const mend of MENDS) if (!applied.has(mend)) this.error(`${mend[0]} was not bundled`);
      for (const [name, output] of Object.entries(bundle)) {
        const left =
          output.type === 'chunk' &&
          /__zod_|PolyfillSupport|HydrateSupport|lit\w*Versions|litPropertyMetadata|Symbol\.metadata|ShadyCSS|["'`]lit-html["'`]/.exec(
            output.code,
          );
        if (left) this.error(`${name} still has ${left[0]}`);
      }
    },
  };
}
