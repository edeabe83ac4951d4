import type { Plugin } from 'vite';

/*
 * Libraries are built for everything that anyone may do with them; a bundler can't know what this project
 * never does. So it is told here, in the terms of the libraries' own source, as it stands in the versions
 * that package.json pins: what can't happen becomes a constant or is cut, and the minifier drops what stood
 * behind it. The tests run against the built file, so what is cut wrongly shows.
 */
const SCHEMAS = 'zod/v4/core/schemas.js';
const CORE = 'zod/v4/core/core.js';
const MINI = 'zod/v4/mini/schemas.js';
const PARSE = 'zod/v4/core/parse.js';
const LIT = 'lit-html/lit-html.js';
const ELEMENT = '@lit/reactive-element/reactive-element.js';
const STYLES = '@lit/reactive-element/css-tag.js';
const TASK = '@lit/task/task.js';

/** Where, what stands there, and what takes its place. */
const CUTS: readonly (readonly [file: string, found: RegExp, replacement: string])[] = [
  // Zod. Our schema is synchronous, only decodes, and has no checks; nobody calls methods on it.
  // Nothing is a promise in a synchronous schema.
  [SCHEMAS, /\b\w+ instanceof Promise\b/g, 'false'],
  [PARSE, /\b\w+ instanceof Promise\b/g, 'false'],
  [SCHEMAS, /if \(proms\.length\)/g, 'if (false)'],
  [SCHEMAS, /if \(!async\)/g, 'if (true)'],
  [SCHEMAS, /\bctx\.async\b(?! ===)/g, 'false'],
  [SCHEMAS, /\bproms\.length \? /g, 'false ? '],
  // Values are decoded, never encoded.
  [SCHEMAS, /\bctx\.direction === "backward"/g, 'false'],
  // No checks.
  [SCHEMAS, /if \(checks\.length === 0\)/g, 'if (true)'],
  [SCHEMAS, /for \(const ch of checks\) \{\n +for[\s\S]*?\n {4}\}/g, ''],
  [SCHEMAS, /^ +inst\._zod\.bag = .*$/gm, ''],
  [SCHEMAS, /^ +capSize\(inst, arraySize\);$/gm, ''],
  // No memory for cyclic values: JSON has none.
  [SCHEMAS, /\bcore\.globalConfig\.memoizer\b/g, 'undefined'],
  // Unknown keys are dropped, so nothing catches them.
  [SCHEMAS, /\bconst catchall = def\.catchall;/g, 'const catchall = undefined;'],
  // What only discriminated unions, records and template literals ask for.
  [SCHEMAS, /util\.defineLazyInternal\(inst, "(values|pattern|propValues)", /g, 'void (0, '],
  // Failures are read as a list of issues; nobody throws, prints or translates them.
  [PARSE, /\berror = new Err\(issues\.map\(.*\)\);/g, 'error = { issues };'],
  [SCHEMAS, /\butil\.finalizeIssue\(iss, ctx, core\.config\(\)\)/g, 'iss'],
  [PARSE, /_safeParse\(errors\.\$ZodRealError\)/g, '_safeParse()'],
  [CORE, /\bparams\?\.Parent\b/g, 'undefined'],
  [CORE, /const proto = _\.prototype;\n +for \(const k in proto\) \{[\s\S]*?\n {8}\}/g, ''],
  [CORE, /if \(initialized\) \{/g, 'if (false) {'],
  [SCHEMAS, /\bctx\?\.abortEarly\b/g, 'false'],
  // Shapes are written once, by us, without symbols, defaults or accessors.
  [
    SCHEMAS,
    /const desc = Object\.getOwnPropertyDescriptor\(def, "shape"\);[\s\S]*?(?=const _normalized)/g,
    '',
  ],
  [SCHEMAS, /Object\.getOwnPropertySymbols\(def\.shape\)/g, '[]'],
  [SCHEMAS, /if \(!def\.shape\?\.\[k\]\?\._zod\?\.traits[\s\S]*?\n {8}\}/g, ''],
  [SCHEMAS, /\b[\w.]*optin === "defaulted"/g, 'false'],
  [SCHEMAS, /\b[\w.]*optin !== "defaulted"/g, 'true'],
  [SCHEMAS, /\binst\._zod\.def\.checks;/g, 'undefined;'],
  [SCHEMAS, /\binst\._zod\.traits\.has\("\$ZodCheck"\)/g, 'false'],
  [SCHEMAS, /^ +inst\._zod\.version = version;$/gm, ''],
  [MINI, /, \.\.\.util\.normalizeParams\(params\)|\.\.\.util\.normalizeParams\(params\),?/g, ''],
  [MINI, /^ +if \(!inst\._zod\)\n.*$/gm, ''],
  [CORE, /^ +Object\.defineProperty\((_|Definition), "name", .*$/gm, ''],
  [CORE, /^ +Object\.defineProperty\(_, Symbol\.hasInstance, \{[\s\S]*?\n {4}\}\);$/gm, ''],
  // No methods, and no Standard Schema interface.
  [SCHEMAS, /, \{\n(?: +\/\/.*\n)* +get "~standard"\(\) \{[\s\S]*?\n\}\);/g, ');'],
  [MINI, /, \{\n +\/\/ `with` is an alias[\s\S]*?\n\}\);/g, ');'],

  // Lit. Templates here are HTML without directives, property bindings, comments or raw text elements.
  [LIT, /function M\(t,i,s=t,e\)\{.*?\}(?=class R\{)/g, 'function M(t,i){return i}'],
  [LIT, /(?:2===i\?"<\/?svg>":3===i\?"<\/?math>":"")/g, '""'],
  [
    LIT,
    /if\((this\.el=S\.createElement\(f,e\),P\.currentNode=this\.el\.content),2===i\|\|3===i\)\{.*?childNodes\)\}/g,
    '$1;',
  ],
  [LIT, /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/g, ''],
  [LIT, /1===r\.type\?(i=new r\.ctor\(.*?\)):6===r\.type&&\(i=new Z\(h,this,t\)\)/g, '1===r.type&&($1)'],
  [LIT, /"\."===e\[1\]\?I:/g, ''],
  [LIT, /if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/g, ''],
  [LIT, /\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/g, 'c=p'],
  [LIT, /else\{let t=-1;for\(;.*?t\+=o\.length-1\}(?=l\+\+)/g, ''],
  [LIT, /e="number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/g, 'e=this._$AC(t);'],
  // No decorators, no further initializers, no accessors in the way of properties, no JSON in attributes.
  [ELEMENT, /static addInitializer\(t\)\{.*?\}(?=static get observed)/g, ''],
  [ELEMENT, /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/g, ''],
  [ELEMENT, /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/g, ''],
  [ELEMENT, /removeController\(t\)\{.*?\}/g, ''],
  [ELEMENT, /case Object:case Array:(?:t=.*?JSON\.stringify\(t\)|try\{.*?\}catch\(t\)\{i=null\})/g, ''],

  // One style sheet, of our own text.
  [STYLES, /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(.*?\);/g, ''],
  [STYLES, /const r=t=>new n\("string"==typeof t\?t:t\+"",void 0,s\)/g, 'const r=t=>new n(t)'],
  [STYLES, /const e=void 0!==s&&1===s\.length;e&&\(t=o\.get\(s\)\),/g, 'const e=!1;'],
  [ELEMENT, /if\(Array\.isArray\(s\)\)\{.*?\}else void 0!==s&&/g, ''],

  // Task. It runs when it is told to, and its events say how it ended.
  [TASK, /get taskComplete\(\)\{.*?\}(?=constructor)/g, ''],
  [TASK, /hostUpdate\(\)\{.*?\}(?=async run)/g, ''],
  [TASK, /t\?\?=this\.T\(\),/g, ''],
  [TASK, /,"initialValue"in h&&\(.*?\)\}(?=async run|get |hostUpdate)/g, '}'],
  [TASK, /"afterUpdate"===this\.autoRun\?.*?:this\._\.requestUpdate\(\);/g, 'this._.requestUpdate();'],
  [TASK, /,this\.o\?\.\(s\)|,this\.h\?\.\(h\)/g, ''],
  [TASK, /render\(t\)\{switch.*?\}\}\}(?=const r=)/g, '}'],
];

/**
 * Vite plugin that bundles libraries without what this project never reaches. The build fails where a library
 * no longer has one of the places.
 */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    transform(code, id) {
      let lean = code;
      for (const [file, found, replacement] of CUTS) {
        if (!id.endsWith(`/node_modules/${file}`)) continue;
        const before = lean;
        lean = lean.replace(found, replacement);
        if (lean === before) this.error(`${file} no longer has ${String(found)}`);
      }
      return lean === code ? null : { code: lean, map: null };
    },
  };
}
