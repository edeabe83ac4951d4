import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { ScheduleError } from '../fetch/schedule-error.ts';
import { isObject } from '../read/json-object.ts';
import type { MarkupParser } from '../read/markup.ts';
import { step, type Problem } from '../model/problem.ts';
import { readSchedule, type Schedule } from '../read/read-schedule.ts';
import { finding, type Finding, type Place } from './finding.ts';
import { parseJson } from './json-mistakes.ts';
import { mistypedNames, type MistypedName } from './names.ts';
import { keysOf, positionsIn } from './positions.ts';
import { codeOf } from './problem-codes.ts';
import { schemaFindings } from './schema-findings.ts';
import { conditionFindings } from './conditions.ts';

/** What a check of a document depends on. */
export interface DocumentContext {
  /** Absolute URL of the document. */
  readonly url: string;
  readonly parser: MarkupParser;
  /** The moment of the check, in milliseconds since the epoch. */
  readonly now: number;
}

/** What was found in a document, and its schedule if it has one. */
export interface CheckedDocument {
  readonly findings: readonly Finding[];
  readonly schedule?: Schedule;
}

/** Checks the text of a document: its JSON, what the reader says of it, mistyped names, the strict schema. */
export function checkDocument(text: string, context: DocumentContext): CheckedDocument {
  const { url } = context;
  const source = text.replace(/^\ufeff/, '');
  if (!source.trim()) return { findings: [finding(url, 'empty')] };
  const { value, tree, findings: mistakes } = parseJson(url, source);
  if (!tree || value === undefined) return { findings: mistakes };
  const positions = positionsIn(source);
  const placeOf = (path: string): Place => ({ path, ...positions(offsetOf(tree, path)) });
  const { schedule, problems, findings } = read(value, context);
  const mistyped = new Map(mistypedNames(value).map((one) => [one.path, one]));
  const told = new Set(problems.map(({ path }) => path));
  const reported = [
    ...findings,
    ...problems.map((problem) => problemFinding(problem, value, context, mistyped, placeOf)),
    ...[...mistyped.values()]
      .filter(({ path }) => !told.has(path))
      .map(({ path, name, suggestion }) => nameFinding(url, path, name, suggestion, placeOf)),
    ...conditionFindings(value, schedule, context, placeOf),
  ];
  return { findings: [...mistakes, ...reported, ...strict(context, value, reported, placeOf)], schedule };
}

function read(value: unknown, { url, parser }: DocumentContext) {
  try {
    const steps = readSchedule(value, { url, parser });
    let turn = steps.next();
    while (!turn.done) turn = steps.next();
    return { schedule: turn.value, problems: turn.value.problems, findings: [] };
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    const code =
      error.name === 'NoSessionError'
        ? 'no-session'
        : error.message.includes('schemaVersion')
          ? 'newer-version'
          : 'no-event';
    return { problems: [], findings: [finding(url, code, { message: error.message })] };
  }
}

function problemFinding(
  { path, message, code }: Problem,
  document: unknown,
  { url }: DocumentContext,
  mistyped: ReadonlyMap<string, MistypedName>,
  placeOf: (path: string) => Place,
): Finding {
  const name = String(keysOf(path).at(-1) ?? '');
  const suggestion = mistyped.get(path)?.suggestion;
  if (code === 'unknown-key' && suggestion) return nameFinding(url, path, name, suggestion, placeOf);
  const facts = { path, name, message, written: excerpt(valueAt(document, path)) };
  return finding(url, codeOf({ path, message, code }), facts, placeOf(path));
}

const nameFinding = (
  url: string,
  path: string,
  name: string,
  suggestion: string,
  placeOf: (path: string) => Place,
) => finding(url, 'mistyped-name', { path, name, suggestion }, placeOf(path));

/** What the schema says of parts that nothing else was said about. */
function strict(
  { url }: DocumentContext,
  value: unknown,
  reported: readonly Finding[],
  placeOf: (path: string) => Place,
) {
  // Foreign JSON-LD is read as it is; the schema is for documents of our own profile.
  if (!isObject(value) || '@graph' in value || 'itemListElement' in value) return [];
  if (reported.some(({ code }) => code === 'newer-version')) return [];
  const told = new Set(reported.flatMap(({ place }) => place.path ?? []));
  // With the parts around them, because a part that is told about makes the whole fail too.
  const around = new Set([...told].flatMap(pathsTo));
  return schemaFindings(url, value, placeOf).filter(({ place: { path = '$' }, facts, code }) => {
    const exact = code === 'schema-required' ? step(path, facts.name ?? '') : path;
    return (
      !told.has(path) && !around.has(exact) && !pathsTo(exact).some((one) => told.has(one) && one !== '$')
    );
  });
}

/** A path and those of all that it lies in. */
function pathsTo(path: string): readonly string[] {
  const paths = ['$'];
  for (const key of keysOf(path)) paths.push(step(paths.at(-1) ?? '$', key));
  return paths;
}

/** The offset of the value at a path; of the innermost one that is there, if the path leads nowhere. */
function offsetOf(tree: Node, path: string): number {
  const keys = [...keysOf(path)];
  for (; keys.length; keys.pop()) {
    const node = findNodeAtLocation(tree, keys);
    if (node) return node.offset;
  }
  return tree.offset;
}

function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const key of keysOf(path)) value = (value as Record<string | number, unknown> | undefined)?.[key];
  return value;
}

const excerpt = (value: unknown) => (value === undefined ? '' : JSON.stringify(value).slice(0, 60));
