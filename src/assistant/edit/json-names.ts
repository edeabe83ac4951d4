import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { getLocation, parseTree, findNodeAtLocation } from 'jsonc-parser';
import { schema } from 'virtual:schedule-schema';
import { propertiesOf } from '../../check/names.ts';

/** Suggests the names that the schema knows at a place, without those that stand there already. */
export function jsonNames({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const text = state.doc.toString();
  const { path, isAtPropertyKey } = getLocation(text, pos);
  if (!isAtPropertyKey) return null;
  const around = path.slice(0, -1);
  let part: Readonly<Record<string, unknown>> = schema;
  for (const key of around) if (typeof key === 'string') part = propertiesOf(part)[key] ?? {};
  // The root of the schema chooses between several kinds of documents; ours is the series.
  const properties = around.length ? propertiesOf(part) : propertiesOf({ $ref: '#/$defs/series' });
  const [begun = ''] = /"?[\w@]*$/.exec(text.slice(0, pos)) ?? [];
  if (!begun && !explicit) return null;
  const tree = parseTree(text);
  const object = tree && findNodeAtLocation(tree, around);
  const written = new Set(object?.children?.map(({ children }) => String(children?.[0]?.value)));
  const options = Object.entries(properties)
    .filter(([name]) => !written.has(name) || name === path.at(-1))
    .map(([name, { description }]) => ({
      label: name,
      type: 'property',
      info: typeof description === 'string' ? description : undefined,
      apply: `"${name}"${/^"?\s*:/.test(text.slice(pos)) ? '' : ': '}`,
    }));
  const from = pos - begun.length;
  const to = text[pos] === '"' && begun.startsWith('"') ? pos + 1 : pos;
  return options.length ? { from, options, filter: false, ...(to > pos && { to }) } : null;
}
