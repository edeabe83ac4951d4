import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { createServer } from 'vite';
import * as z from 'zod/mini';
import { FIELD_FORMS, VALUE_FORMS } from './author-forms.js';
import { GERMAN } from './schema-in-german.js';

const SOURCE = 'src/read/schema.ts';
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The name of this version of the schema; there is no address at which every copy of the project publishes it. */
const ID = 'urn:series-schedule:schedule:1';

/**
 * The schema of schedule documents as JSON Schema 2020-12, made from the zod schema that the reader uses, for authors:
 * for a single value it accepts only the forms of author-forms.js, while the reader knows more. The comment above a field
 * becomes its description, followed by the German one, and `@required` in it makes the field required.
 * @returns {Promise<object>}
 */
export async function jsonSchema() {
  const server = await createServer({
    configFile: false,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const { schemas } = await server.ssrLoadModule(`/${SOURCE}`);
    const { values } = await server.ssrLoadModule('/src/read/values.ts');
    const { REGISTRATION_STATES } = await server.ssrLoadModule('/src/check/registration-states.ts');
    const forms = { ...VALUE_FORMS, registrationState: { enum: [...REGISTRATION_STATES, null] } };
    const { many } = await server.ssrLoadModule('/src/read/structure.ts');
    const readers = values({ url: 'https://example.org/', parser: { parse: () => null, knows: () => true } });
    const names = z.registry();
    for (const [kind, schema] of Object.entries(readers))
      names.add(schema, { id: kind, ...formOf(kind, forms) });
    const parts = schemas(readers);
    for (const [part, schema] of Object.entries(parts)) names.add(schema, { id: part });
    return exportSchema(parts, many, names, await comments());
  } finally {
    await server.close();
  }
}

/** @param {string} kind @param {Readonly<Record<string, object>>} forms */
function formOf(kind, forms) {
  const form = forms[kind];
  if (!form) throw new Error(`author-forms.js has no form for “${kind}” of src/read/values.ts.`);
  return form;
}

/**
 * @param {Record<string, any>} parts the schema of each part
 * @param {(schema: any) => any} many
 * @param {any} names zod's registry with the names of parts and values
 * @param {Map<string, Map<string, string>>} documented the comments, by part and field
 */
function exportSchema(parts, many, names, documented) {
  const schedule = z.object({
    schemaVersion: z.optional(z.string().check(z.regex(/^1(\.|$)/))),
    ...parts.series.shape,
    subEvent: many(parts.session),
  });
  const fields = new Map([
    [
      'schemaVersion',
      'Version of this format, `1`; a script that does not know it shows no dates it might misread.',
    ],
    ...(documented.get('series') ?? []),
    ['subEvent', 'The sessions. @required'],
  ]);
  const { $defs = {}, ...root } = z.toJSONSchema(schedule, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    metadata: names,
    override({ zodSchema, jsonSchema: schema }) {
      const { type, in: before } = zodSchema.def;
      // What the reader only takes as a mistake is not a form in which authors may write an object.
      const isMistake = before && names.get(before)?.id === 'insteadOfObject';
      if (type === 'pipe' && before.def.type === 'transform' && !isMistake) inAllForms(schema);
    },
  });
  // The reader reports each key that it does not know.
  Object.assign($defs.registration, { additionalProperties: false, patternProperties: { '^@': {} } });
  // Zod also writes the names that it makes definitions of.
  for (const definition of Object.values($defs)) delete definition.id;
  describe(root, 'series', fields);
  for (const part of Object.keys($defs))
    if ($defs[part].properties && documented.has(part)) describe($defs[part], part, documented.get(part));
  // Unknown properties are ignored, but not in `registration`, which is an object of this format alone.
  Object.assign($defs.registration, { additionalProperties: false, patternProperties: { '^@': {} } });
  $defs.series = root;
  for (const part of ['series', 'session']) $defs[part].propertyNames = { not: { enum: NEAR_MISSES } };
  $defs.event = {
    $ref: '#/$defs/session',
    type: 'object',
    properties: { '@type': { pattern: IS_EVENT, type: 'string' } },
    required: ['@type'],
  };
  $defs.document = {
    if: { type: 'object', properties: { '@graph': {} }, required: ['@graph'] },
    then: { type: 'object', properties: { '@graph': { type: 'array', minItems: 1 } } },
    else: {
      if: {
        type: 'object',
        properties: { '@type': { type: 'string', pattern: IS_EVENT } },
        required: ['@type'],
      },
      then: { $ref: '#/$defs/event' },
      else: { $ref: '#/$defs/series' },
    },
  };
  return {
    $schema: DIALECT,
    $id: ID,
    title: 'Schedule of an event series',
    description:
      'A profile of schema.org EventSeries in plain JSON. It is stricter than the widget, which also reads what other systems publish.',
    if: { type: 'array' },
    then: { type: 'array', minItems: 1, items: { $ref: '#/$defs/document' } },
    else: { $ref: '#/$defs/document' },
    $defs,
  };
}

/** Matches the type of a schema.org Event that is not a series. */
const IS_EVENT = 'Event$';

/** Names that stand where another one is meant: “start” is no name of schema.org's Event. */
const NEAR_MISSES = [
  ...[
    'start',
    'end',
    'startdate',
    'enddate',
    'start_date',
    'end_date',
    'startTime',
    'endTime',
    'begin',
    'date',
  ],
  ...['status', 'timezone', 'time_zone', 'title', 'venue', 'events', 'sessions', 'subEvents', 'subevent'],
];

/**
 * Adds the forms that the reader converts before zod validates: a single value instead of a list, and a text instead of
 * an object.
 */
function inAllForms(/** @type {any} */ schema) {
  const whole = { ...schema };
  for (const key of Object.keys(schema)) delete schema[key];
  schema.anyOf = whole.type === 'array' ? [whole, whole.items] : [whole, { type: 'string' }];
}

/**
 * Adds the descriptions of fields to the schema of an object.
 *
 * @param {any} schema
 * @param {string} part name of the object in the source
 * @param {Map<string, string> | undefined} fields the comments of its fields
 */
function describe(schema, part, fields) {
  for (const key of Object.keys(schema.properties)) {
    const comment = fields?.get(key);
    // The objects of JSON-LD values are not declared in the source, and have no fields to explain.
    if (!comment && !fields) return;
    if (!comment) throw new Error(`${SOURCE}: "${key}" of "${part}" has no comment to describe it.`);
    const german = GERMAN[part]?.[key];
    if (!german && !comment.endsWith('@foreign'))
      throw new Error(`schema-in-german.js does not describe "${key}" of "${part}".`);
    const description = `${comment.replace(/\s*@\w+$/, '')}\n\n${german}`;
    schema.properties[key] = { ...(FIELD_FORMS[`${part}.${key}`] ?? schema.properties[key]), description };
    // Other vocabularies have it, and authors of this one need not know it.
    if (comment.endsWith('@foreign')) delete schema.properties[key];
    else if (comment.endsWith('@required')) schema.required = [...new Set([...(schema.required ?? []), key])];
  }
}

/** The comments above the fields of each z.object in the source, by the name of its variable. */
async function comments() {
  const source = ts.createSourceFile(SOURCE, await readFile(SOURCE, 'utf8'), ts.ScriptTarget.Latest, true);
  /** @type {Map<string, Map<string, string>>} */
  const found = new Map();
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isCallExpression(node.initializer)) {
      const [shape] = node.initializer.arguments;
      if (shape && ts.isObjectLiteralExpression(shape)) {
        const fields = shape.properties.filter(
          (field) => ts.isPropertyAssignment(field) || ts.isShorthandPropertyAssignment(field),
        );
        const inherited = shape.properties
          .filter(ts.isSpreadAssignment)
          .flatMap(({ expression }) => [...(found.get(expression.getText().replace('.shape', '')) ?? [])]);
        const own = fields.map((field) => [keyOf(field), commentAbove(field, source)]);
        found.set(node.name.getText(), new Map([...inherited, ...own]));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const keyOf = (/** @type {ts.PropertyAssignment | ts.ShorthandPropertyAssignment} */ field) =>
  ts.isIdentifier(field.name) || ts.isStringLiteral(field.name) ? field.name.text : field.name.getText();

function commentAbove(/** @type {ts.Node} */ node, /** @type {ts.SourceFile} */ source) {
  const range = ts.getLeadingCommentRanges(source.text, node.pos)?.at(-1);
  return (range ? source.text.slice(range.pos, range.end) : '')
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
