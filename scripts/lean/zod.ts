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
  // No checks; what else all kinds of schemas have in common is made where they are.
  [SCHEMAS, /^ +\$ZodType\.init\(inst, def\);$/gm, ''],
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
  [SCHEMAS, /\bctx\?\.abortEarly\b/g, 'false'],
  // Shapes are written once, by us, without symbols, defaults or accessors.
  [
    SCHEMAS,
    /const desc = Object\.getOwnPropertyDescriptor\(def, "shape"\);[\s\S]*?const _normalized = .*/g,
    '',
  ],
  [SCHEMAS, 'value ?? (value = _normalized.value);', ''],
  [SCHEMAS, 'const shape = value.shape;', 'const { shape } = def;'],
  [SCHEMAS, 'const key of value.allKeys', 'const key of Object.keys(shape)'],
  [MINI, 'shape: shape ?? {},', 'shape,'],
  [SCHEMAS, /\b[\w.]*optin !== "defaulted"/g, 'true'],
  [MINI, /, \.\.\.util\.normalizeParams\(params\)|\.\.\.util\.normalizeParams\(params\),?/g, ''],
  [MINI, /^ +if \(!inst\._zod\)\n.*$/gm, ''],
  // No methods, and no Standard Schema interface.
  [SCHEMAS, /, \{\n(?: +\/\/.*\n)* +get "~standard"\(\) \{[\s\S]*?\n\}\);/g, ');'],
  [MINI, /, \{\n +\/\/ `with` is an alias[\s\S]*?\n\}\);/g, ');'],
  // A schema is made once and doesn't refer to itself.
  [SCHEMAS, /\._zod\.run\(/g, '._zod.parse('],
  [PARSE, /\._zod\.run\(/g, '._zod.parse('],
  [
    UTIL,
    /(?<=export function defineLazyInternal\(inst, key, compute\) \{)[\s\S]*?\n(?=\}\n)/g,
    'Object.defineProperty(inst._zod, key, { get: () => compute(inst._zod) });',
  ],
  [UTIL, /\("captureStackTrace" in Error \? .*\);$/gm, 'undefined;'],
  [MINI, /^ +util\.installLazyProp\(inst, "shape".*$/gm, ''],
  [MINI, /^ +ZodMiniType\.init\(inst, def\);$/gm, ''],
  // Each property of our objects is optional (test/node/lean.test.js holds them to it).
  [SCHEMAS, 'const el = shape[key];', 'if (!(key in input)) continue; const el = shape[key];'],
  [
    SCHEMAS,
    'handlePropertyResult(r, payload, key, input, optin, optout)',
    'handleArrayResult(r, payload, key)',
  ],
  // What is to be a list has been made one before (`many` in src/read/kinds.ts).
  [SCHEMAS, /(?<=const input = payload\.value;\n +)if \(!Array\.isArray[\s\S]*?\n {8}\}/g, ''],
  // A pipe goes on, with the same value, unless something was wrong.
  [SCHEMAS, '{ value: left.value, issues: left.issues }', 'left'],
  [SCHEMAS, /^ +util\.defineLazyInternal\(inst, "opt(in|out)", .*\);$/gm, ''],
  [SCHEMAS, /^ +inst\._zod\.opt(in|out) = .*$/gm, ''],
  [SCHEMAS, /left\.issues\.some\(\(iss\) => iss\.code !== "unrecognized_keys"\)/g, 'left.issues.length'],
  [SCHEMAS, /^ +left\.aborted = true;$/gm, ''],
  // A schema is of one kind, whose initializer makes all of it: no traits, parents or methods.
  [
    CORE,
    /const zodProto = \{\};[\s\S]*?return _;/g,
    'return function (def) { this._zod = {}; initializer(this, def); };',
  ],
  [CORE, '$constructor(name, initializer,', '$constructor(initializer,'],
  [SCHEMAS, /\$constructor\("\$\w+", /g, '$constructor('],
  [PARSE, /_ctx \? \{ \.\.\._ctx, async: false \} : \{ async: false \}/g, '{}'],
  [SCHEMAS, /^ +inst,$/gm, ''],
  [SCHEMAS, /^ +input,$/gm, ''],
  // What is not of our own making is no object.
  [SCHEMAS, /^ +(expected: "object"|code: "invalid_type"),$/gm, ''],
  [SCHEMAS, /^ +const isObject = util\.isObject;$/gm, ''],
  [SCHEMAS, /(?<!\.)isObject\(input\)/g, 'util.isObject(input)'],
  [UTIL, /\(_a = iss\)\.path .*\n +iss\.path\./g, '(iss.path ??= []).'],
  // The mini kinds of schemas are the kinds themselves.
  [
    MINI,
    /(?<=const ZodMini(Array|Object|Transform|Optional|Pipe) = ).*\n +core\.(\$Zod\1)\.init[\s\S]*?\n\}\);/g,
    'core.$2;',
  ],
  // Nothing reads the context, and no shape has a "__proto__".
  [SCHEMAS, /, ctx\)/g, ')'],
  [SCHEMAS, /^ +if \(key === "__proto__"\)\n +continue;$/gm, ''],
  [SCHEMAS, /let seen = payload\.issues\.length;/g, ''],
  [PARSE, /const ctx = \{\};\n +const result = (.*), ctx\);/g, 'const result = $1);'],
  [PARSE, /failure\(_Err, result\.issues, ctx\)/g, '({ success: false, error: result })'],
  [MINI, /^ +type: "(array|object|optional|pipe|transform)",$/gm, ''],
];
