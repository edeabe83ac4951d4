import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { findNodeAtLocation, getLocation, parseTree, type JSONPath } from 'jsonc-parser';
import { parts, type ScheduleField } from 'virtual:schedule-fields';
import type { Language } from '../../check/messages/messages.ts';

/** Suggests the names that an object may have, without those that stand there already, and values to choose from. */
export const jsonNames =
  (language: () => Language) =>
  ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const text = state.doc.toString();
    const { path, isAtPropertyKey } = getLocation(text, pos);
    const begun = /"?[\w@]*$/.exec(text.slice(0, pos))?.[0] ?? '';
    if (!begun && !explicit) return null;
    const options = isAtPropertyKey
      ? namesAt(text, pos, path, language())
      : valuesOf(fieldAt(path)).map((label) => ({ label, type: 'enum', apply: `"${label}"` }));
    if (!options.length) return null;
    const word = begun.replace('"', '').toLowerCase();
    const to = text[pos] === '"' && begun.startsWith('"') ? pos + 1 : pos;
    return {
      from: pos - begun.length,
      options: options.filter(({ label }) => label.toLowerCase().includes(word)),
      filter: false,
      ...(to > pos && { to }),
    };
  };

function namesAt(text: string, pos: number, path: JSONPath, language: Language): readonly Completion[] {
  const around = path.slice(0, -1);
  const tree = parseTree(text);
  const object = tree && findNodeAtLocation(tree, around);
  const written = new Set(object?.children?.map(({ children }) => String(children?.[0]?.value)));
  const hasColon = /^\w*"?\s*:/.test(text.slice(pos));
  return Object.entries(partAt(around))
    .filter(([name]) => !written.has(name) || name === path.at(-1))
    .map(([name, field]) => ({
      label: name,
      type: 'property',
      info: field[language],
      apply: `"${name}"${hasColon ? '' : ': '}`,
    }));
}

/** The fields of the object at a path; the document as a whole is a series. */
function partAt(path: JSONPath): Readonly<Record<string, ScheduleField>> {
  const last = path.findLast((key) => typeof key === 'string');
  return (last === undefined ? parts.series : parts[fieldAt(path)?.part ?? '']) ?? {};
}

function fieldAt(path: JSONPath): ScheduleField | undefined {
  const index = path.findLastIndex((key) => typeof key === 'string');
  return index < 0 ? undefined : partAt(path.slice(0, index))[String(path[index])];
}

const valuesOf = (field: ScheduleField | undefined): readonly string[] => field?.values ?? [];
