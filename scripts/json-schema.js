import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { createServer } from 'vite';
import * as z from 'zod/mini';

const SOURCE = 'src/read/schema.ts';
const DECLARED = fileURLToPath(new URL('declared-structure.ts', import.meta.url));
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The schema of schedule documents as JSON Schema 2020-12, from the same zod schema that the reader uses;
 * the comment above a field is its description, `@required` makes it so.
 * @returns {Promise<object>}
 */
export async function jsonSchema() {
  const server = await createServer({
    configFile: false,
    server: { middlewareMode: true },
    appType: 'custom',
    logLevel: 'error',
    plugins: [
      {
        name: 'declared-structure',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('/structure.ts') ? DECLARED : null),
      },
    ],
  });
  try {
    const { schemas } = await server.ssrLoadModule(`/${SOURCE}`);
    const { kinds, forms } = await server.ssrLoadModule('/src/read/kinds.ts');
    const { many } = await server.ssrLoadModule(DECLARED);
    const readers = kinds('https://example.org/', undefined);
    const formOf = new Map(
      Object.keys(readers).map((kind) => [readers[kind]._zod.def.innerType, forms(kind)]),
    );
    const shapes = schemas(readers);
    for (const [kind, { _zod }] of Object.entries(readers))
      z.globalRegistry.add(_zod.def.innerType, { id: kind });
    for (const [part, shape] of Object.entries(shapes)) z.globalRegistry.add(shape, { id: part });
    return exportSchema(shapes, many, formOf, await comments());
  } finally {
    await server.close();
  }
}

/**
 * @param {Record<string, any>} shapes the schema of each part
 * @param {(schema: any) => any} many
 * @param {Map<any, object>} formOf how a value may be written that zod does not look into
 * @param {Map<string, Map<string, string>>} documented comments by name of the part and of the field
 */
function exportSchema(shapes, many, formOf, documented) {
  const schedule = z.object({
    schemaVersion: z.optional(z.string().check(z.regex(/^1(\.|$)/))),
    ...shapes.series.shape,
    subEvent: many(shapes.session),
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
    override({ zodSchema, jsonSchema: schema }) {
      Object.assign(schema, formOf.get(zodSchema));
      const { type, in: source } = zodSchema._zod.def;
      if (type === 'pipe' && source._zod.def.type === 'transform') beforehand(schema);
    },
  });
  describe(root, 'series', fields);
  for (const part of Object.keys($defs))
    if ($defs[part].properties) describe($defs[part], part, documented.get(part));
  return {
    $schema: DIALECT,
    title: 'Schedule of an event series',
    description: 'A profile of schema.org EventSeries in plain JSON; unknown properties are ignored.',
    ...root,
    $defs,
  };
}

/** Before it is validated, one thing becomes a list of one, and a string an object. */
function beforehand(/** @type {any} */ schema) {
  const whole = { ...schema };
  for (const key of Object.keys(schema)) delete schema[key];
  schema.anyOf = whole.type === 'array' ? [whole, whole.items] : [whole, { type: 'string' }];
}

/**
 * @param {any} schema of an object
 * @param {string} part its name in the source
 * @param {Map<string, string> | undefined} fields its comments
 */
function describe(schema, part, fields) {
  for (const key of Object.keys(schema.properties)) {
    const comment = fields?.get(key);
    // Values that are read by hand have no names in the source, and no fields of their own to explain.
    if (!comment && !fields) return;
    if (!comment) throw new Error(`${SOURCE}: "${key}" of "${part}" has no comment to describe it.`);
    const description = comment.replace(/\s*@required$/, '');
    schema.properties[key] = { ...schema.properties[key], description };
    if (comment.endsWith('@required')) schema.required = [...new Set([...(schema.required ?? []), key])];
  }
}

/** The comments above the fields of each z.object in the source. */
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
