import type { Cut } from './cut.ts';

const SCHEMAS = 'zod/v4/core/schemas.js';
const CORE = 'zod/v4/core/core.js';
const UTIL = 'zod/v4/core/util.js';
const MINI = 'zod/v4/mini/schemas.js';
const PARSE = 'zod/v4/core/parse.js';

/** Zod: our schema is synchronous, only decodes, and has no checks; nobody calls methods on it. */
export const ZOD: readonly Cut[] = [
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
  [SCHEMAS, /\butil\.finalizeIssue\(iss, ctx, core\.config\(\)\)/g, 'iss'],
  [PARSE, /_safeParse\(errors\.\$ZodRealError\)/g, '_safeParse()'],
  [
    PARSE,
    /function failure\(Err, issues, ctx\) \{[\s\S]*?\n\}/g,
    'const failure = (_, issues) => ({ success: false, error: { issues } });',
  ],
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
  // A schema is made once and doesn't refer to itself.
  [SCHEMAS, /^ +\(_a = inst\._zod\)\.deferred[\s\S]*?\n {8}\}\);$/gm, ''],
  [SCHEMAS, /\._zod\.run\(/g, '._zod.parse('],
  [PARSE, /\._zod\.run\(/g, '._zod.parse('],
  [CORE, /const deferred = inst\._zod\.deferred;[\s\S]*?\n {8}\}/g, ''],
  [
    CORE,
    /_zodDesc\.value = new Internals\(def\);[\s\S]*?finally \{[\s\S]*?\n {12}\}/g,
    'inst._zod = new Internals(def);',
  ],
  [
    SCHEMAS,
    'util.cached(() => normalizeDef(def))',
    '{ value: { shape: def.shape, allKeys: Object.keys(def.shape) } }',
  ],
  [
    UTIL,
    /(?<=export function defineLazyInternal\(inst, key, compute\) \{)[\s\S]*?\n(?=\}\n)/g,
    'Object.defineProperty(inst._zod, key, { get: () => compute(inst._zod) });',
  ],
  [UTIL, /\("captureStackTrace" in Error \? .*\);$/gm, 'undefined;'],
  [MINI, /^ +util\.installLazyProp\(inst, "shape".*$/gm, ''],
  [MINI, /^ +ZodMiniType\.init\(inst, def\);$/gm, ''],
  // Each property of our objects is optional (test/node/json-schema.test.js holds them to it), and a pipe goes on
  // unless something was wrong.
  [SCHEMAS, /\boptout === "optional"/g, 'true'],
  [SCHEMAS, /\boptin === "optional"/g, 'true'],
  [SCHEMAS, /!isPresent && optin === undefined/g, 'false'],
  [SCHEMAS, /^ +util\.defineLazyInternal\(inst, "opt(in|out)", .*\);$/gm, ''],
  [SCHEMAS, /^ +inst\._zod\.opt(in|out) = .*$/gm, ''],
  [SCHEMAS, /^ +const opt(in|out) = el\._zod\.opt(in|out);$/gm, ''],
  [SCHEMAS, /(?<=handlePropertyResult\(r, payload, key, input), optin, optout/g, ''],
  [SCHEMAS, /left\.issues\.some\(\(iss\) => iss\.code !== "unrecognized_keys"\)/g, 'left.issues.length'],
  [SCHEMAS, /^ +left\.aborted = true;$/gm, ''],
  [SCHEMAS, /^ +if \(optin !== undefined && isOptionalOut && !isPresent\) \{[\s\S]*?\n {8}\}$/gm, ''],
  [
    SCHEMAS,
    /if \(result\.value === undefined\) \{[\s\S]*?else \{\n {8}(final\.value\[key\] = result\.value;)\n {4}\}/g,
    '$1',
  ],
  // Each kind of schema is initialized once, without the checks and traits of others.
  [CORE, /^ +this\.(constr|traits) = .*$/gm, ''],
  [CORE, /else if \(inst\._zod\.traits\.has\(name\)\) \{[\s\S]*?\n {8}\}/g, ''],
  [CORE, /^ +inst\._zod\.traits\.add\(name\);$/gm, ''],
  [PARSE, /_ctx \? \{ \.\.\._ctx, async: false \} : \{ async: false \}/g, '{}'],
  [SCHEMAS, /^ +inst,$/gm, ''],
  [CORE, 'new Internals(def)', '{ def }'],
  [CORE, /const zodProto = \{\};[\s\S]*?Internals\.prototype = zodProto;/g, ''],
  [SCHEMAS, /^ +inst \?\? \(inst = \{\}\);$/gm, ''],
  [SCHEMAS, /^ +inst\._zod\.def = def; .*$/gm, ''],
  // The mini kinds of schemas are the kinds themselves.
  [
    MINI,
    /(?<=const ZodMini(Array|Object|Transform|Optional|Pipe) = ).*\n +core\.(\$Zod\1)\.init[\s\S]*?\n\}\);/g,
    'core.$2;',
  ],
  [CORE, 'Object.defineProperty(_, "init", { value: init });', '_.init = init;'],
  // Nothing reads the context, and no shape has a "__proto__".
  [SCHEMAS, /, ctx\)/g, ')'],
  [SCHEMAS, /^ +if \(key === "__proto__"\)\n +continue;$/gm, ''],
  [SCHEMAS, /^ +value \?\? \(value = _normalized\.value\);$/gm, ''],
  [SCHEMAS, /(const catchall = \w+;\n +)let value;/g, '$1const { value } = _normalized;'],
  [SCHEMAS, /let seen = payload\.issues\.length;/g, ''],
  [PARSE, /const ctx = \{\};\n +const result = (.*), ctx\);/g, 'const result = $1);'],
  [PARSE, /failure\(_Err, result\.issues, ctx\)/g, '({ success: false, error: result })'],
  [MINI, /^ +type: "(array|object|optional|pipe|transform)",$/gm, ''],
];
