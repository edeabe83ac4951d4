import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { createServer } from 'vite';
import * as z from 'zod/mini';

const SOURCE = 'src/read/schema.ts';
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The schema of schedule documents as JSON Schema 2020-12, made from the zod schema that the reader uses. The comment
 * above a field becomes its description, and `@required` in it makes the field required.
 * @returns {Promise<object>}
 */
export async function jsonSchema() {
  const server = await createServer({
    configFile: false,
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const { schemas } = await server.ssrLoadModule(`/${SOURCE}`);
    const { values } = await server.ssrLoadModule('/src/read/values.ts');
    const { many } = await server.ssrLoadModule('/src/read/structure.ts');
    const readers = values({ url: 'https://example.org/', parser: { parse: () => null, knows: () => true } });
    const names = z.registry();
    for (const [kind, schema] of Object.entries(readers)) names.add(schema, { id: kind, ...formOf(kind) });
    const parts = schemas(readers);
    for (const [part, schema] of Object.entries(parts)) names.add(schema, { id: part });
    return exportSchema(parts, many, names, await comments());
  } finally {
    await server.close();
  }
}

/** The forms in which a single value may be written, as JSON Schema. */
function formOf(/** @type {string} */ kind) {
  const scalar = { type: ['string', 'number', 'boolean', 'null'] };
  const keys = ['@value', '@language', '@id', 'name', 'value', 'url'];
  const object = { type: 'object', properties: Object.fromEntries(keys.map((key) => [key, scalar])) };
  if (kind === 'number') return { type: ['number', 'string', 'null'] };
  if (kind === 'truth') return { type: ['boolean', 'string', 'null'] };
  return { anyOf: [scalar, object, { type: 'array', items: { anyOf: [scalar, object] } }] };
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
      if (type === 'pipe' && before.def.type === 'transform') inAllForms(schema);
    },
  });
  // Zod also writes the names that it makes definitions of.
  for (const definition of Object.values($defs)) delete definition.id;
  describe(root, 'series', fields);
  for (const part of Object.keys($defs))
    if ($defs[part].properties && documented.has(part)) describe($defs[part], part, documented.get(part));
  return {
    $schema: DIALECT,
    title: 'Schedule of an event series',
    description: 'A profile of schema.org EventSeries in plain JSON; unknown properties are ignored.',
    ...root,
    $defs,
  };
}

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
    const description = comment.replace(/\s*@required$/, '');
    schema.properties[key] = { ...schema.properties[key], description };
    if (comment.endsWith('@required')) schema.required = [...new Set([...(schema.required ?? []), key])];
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
        const fields = shape.properties.filter(ts.isPropertyAssignment);
        found.set(
          node.name.getText(),
          new Map(fields.map((field) => [keyOf(field), commentAbove(field, source)])),
        );
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const keyOf = (/** @type {ts.PropertyAssignment} */ field) =>
  ts.isIdentifier(field.name) || ts.isStringLiteral(field.name) ? field.name.text : field.name.getText();

function commentAbove(/** @type {ts.Node} */ node, /** @type {ts.SourceFile} */ source) {
  const range = ts.getLeadingCommentRanges(source.text, node.pos)?.at(-1);
  return (range ? source.text.slice(range.pos, range.end) : '')
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
