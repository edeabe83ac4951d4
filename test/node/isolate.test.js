import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';

const read = (/** @type {string} */ name) => readFile(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const SCRIPT = 'series-schedule.js';
const BUNDLES = { [SCRIPT]: await read(SCRIPT), 'element.js': await read('element.js') };

/** What must not stand in a script for strangers' pages, and why. */
const FORBIDDEN = {
  'runs text as code, which a content security policy forbids': /\beval\(|\bnew Function\b|[^.\w]Function\(/,
  'writes markup besides templates, which trusted types forbid':
    /outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write|createContextualFragment|srcdoc/,
  'stores something on the device': /localStorage|sessionStorage|indexedDB|\.cookie\b|\bcaches\b/,
  'reads something of the device': /navigator\.(?!language)|\bscreen\.|devicePixelRatio/,
  'loads more code': /\bimport\(|importScripts|\bimport\s*["'`{*]/,
  'asks for more than the schedule': /XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
  'writes style attributes, which a content security policy forbids': /\sstyle="|cssText\s*=(?!\w+\b)/,
};

for (const [name, code] of Object.entries(BUNDLES)) {
  describe(name, () => {
    for (const [what, pattern] of Object.entries(FORBIDDEN)) {
      it(`has nothing that ${what}`, () => assert.equal(pattern.exec(code)?.[0], undefined));
    }

    it('sets innerHTML for Lit and for the texts of schedules only, in templates', () => {
      assert.equal(code.match(/\.innerHTML=/g)?.length, 2);
      assert.equal(code.match(/createElement\(["'`]template["'`]\)/g)?.length, 2);
    });

    it('reads only these names from the global object', () => {
      const reads = [...code.matchAll(/\b(?:globalThis|window|self)(?:\??\.\w+|\[)/g)].map(([read]) => read);
      assert.deepEqual([...new Set(reads)].sort(), [
        'globalThis.Document',
        'globalThis.HTMLElement',
        'globalThis.ShadowRoot',
        'globalThis.customElements',
        'globalThis.trustedTypes',
        'self.origin',
        'window.navigation',
      ]);
    });

    it('names no other host', () => {
      const hosts = [...code.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\w)/g)].map(([, host]) => host);
      assert.deepEqual(
        // No address, but the name of a vocabulary.
        [...new Set(hosts)].filter((host) => host !== 'schema.org'),
        [],
      );
    });

    it('asks for schedules in one place, and for the answer of a server in another', () => {
      assert.equal(code.match(/[^.\w]fetch\(/g)?.length, 2);
      assert.equal(code.match(/method:\s*["'`](\w+)/g)?.length, 1);
      assert.match(code, /method:\s*["'`]HEAD/);
    });
  });
}

describe(`${SCRIPT}, in a page,`, () => {
  it('is a script without exports', () => {
    assert.doesNotMatch(BUNDLES[SCRIPT], /\bexport\b\s*[{*]/);
  });

  it('adds no globals', () => {
    const page = bareDocument();
    const before = globals(page);
    runInContext(BUNDLES[SCRIPT], page);
    assert.deepEqual(globals(page), before);
    assert.deepEqual(page.customElements.names, ['series-schedule']);
  });

  it('lets the first copy stand when it is loaded twice', () => {
    const page = bareDocument();
    runInContext(BUNDLES[SCRIPT], page);
    const first = page.customElements.get('series-schedule');
    runInContext(BUNDLES[SCRIPT], page);
    assert.equal(page.customElements.get('series-schedule'), first);
    assert.equal(page.customElements.names.length, 1);
  });

  it('does not look at what the page has put in the place of a library', () => {
    const page = bareDocument();
    const hooks = [
      'litHtmlPolyfillSupport',
      'reactiveElementPolyfillSupport',
      'litElementHydrateSupport',
      'ShadyCSS',
    ];
    for (const name of [...hooks, 'litHtmlVersions', 'litElementVersions', '__zod_globalConfig']) {
      Object.defineProperty(page, name, {
        get: () => assert.fail(`${name} was read`),
        set() {
          assert.fail(`${name} was set`);
        },
      });
    }
    runInContext(BUNDLES[SCRIPT], page);
    assert.deepEqual(page.customElements.names, ['series-schedule']);
  });
});

const globals = (/** @type {object} */ page) =>
  Reflect.ownKeys(runInContext('globalThis', page)).map(String).sort();

/** As much of a document as the script touches before it meets its element. */
function bareDocument() {
  /** @type {Map<string, unknown>} */
  const elements = new Map();
  class Document {
    get implementation() {
      return { createHTMLDocument: () => new Document() };
    }
    createComment() {
      return {};
    }
    createTreeWalker() {
      return {};
    }
    querySelectorAll() {
      return [];
    }
    addEventListener() {}
  }
  return createContext({
    customElements: {
      get: (/** @type {string} */ name) => elements.get(name),
      define(/** @type {string} */ name, /** @type {unknown} */ element) {
        assert.ok(!elements.has(name), `${name} is defined twice`);
        elements.set(name, element);
      },
      get names() {
        return [...elements.keys()];
      },
    },
    HTMLElement: class {},
    Event: class {},
    CSSStyleSheet: class {
      replaceSync() {}
    },
    Document,
    document: new Document(),
    addEventListener() {},
    URL,
    console,
  });
}
