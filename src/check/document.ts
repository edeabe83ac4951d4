import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { ScheduleError } from '../fetch/schedule-error.ts';
import { whatIsIt } from '../read/foreign.ts';
import { isObject } from '../read/json-object.ts';
import type { MarkupParser } from '../read/markup.ts';
import { step, type Problem } from '../model/problem.ts';
import { readSchedule, type Schedule } from '../read/read-schedule.ts';
import { excerpt, finding, type Finding, type Place } from './finding.ts';
import type { FindingCode } from './messages/messages.ts';
import { isEmpty } from './is-empty.ts';
import { parseJson } from './json-mistakes.ts';
import { otherNames, type OtherName } from './names.ts';
import { keysOf, positionsIn } from './positions.ts';
import { codeOf } from './problem-codes.ts';
import { schemaFindings } from './schema-findings.ts';
import { conditionFindings } from './conditions.ts';
import { foreignFinding } from './foreign.ts';

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

/** What all findings in one document depend on. */
interface Reading extends DocumentContext {
  /** The text. */
  readonly source: string;
  readonly value: unknown;
  readonly placeOf: (path: string) => Place;
  /** The names that stand for ours, by their paths. */
  readonly names: ReadonlyMap<string, OtherName>;
}

/** Checks the text of a document: its JSON, what the reader says of it, names that are not ours, the strict schema. */
export function checkDocument(text: string, context: DocumentContext): CheckedDocument {
  const { url, parser } = context;
  const source = text.replace(/^\ufeff/, '');
  if (!source.trim()) return { findings: [finding(url, 'empty')] };
  const { value, tree, findings: mistakes } = parseJson(url, source);
  if (!tree || value === undefined) {
    const foreign = foreignFinding(url, source, undefined, whatIsIt(source));
    return { findings: foreign ? [foreign] : mistakes };
  }
  const positions = positionsIn(source);
  const placeOf = (path: string): Place => ({ path, ...positions(offsetOf(tree, path)) });
  const names = new Map(otherNames(value, { url, parser }).map((one) => [one.path, one]));
  const reading = { ...context, source, value, placeOf, names };
  const { schedule, failure } = read(reading);
  const told = [
    ...(failure ? [failure] : []),
    ...(schedule?.problems ?? [])
      .filter(({ path, code }) => code !== 'unreadable' || !isEmpty(valueAt(value, path)))
      .map((problem) => problemFinding(problem, reading)),
    ...conditionFindings(value, schedule, context, placeOf),
  ];
  if (failure && /^(foreign-|newer-version)/.test(failure.code)) return { findings: [...mistakes, ...told] };
  const isSeries = failure?.code !== 'no-event';
  const all = [...told, ...nameFindings(told, isSeries, reading)];
  return { findings: [...mistakes, ...all, ...(isSeries ? strict(all, reading) : [])], schedule };
}

function read({ url, parser, source, value, placeOf }: Reading): { schedule?: Schedule; failure?: Finding } {
  try {
    const steps = readSchedule(value, { url, parser });
    let turn = steps.next();
    while (!turn.done) turn = steps.next();
    return { schedule: turn.value };
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    const { code, message } = error;
    if (/^(foreign-document|no-event|no-readable-session)$/.test(code)) {
      const failure = foreignFinding(url, source, value, whatIsIt(value));
      if (failure) return { failure };
    }
    switch (code) {
      case 'newer-version':
        return { failure: finding(url, code, {}, placeOf('$.schemaVersion')) };
      case 'no-session':
        return { failure: finding(url, code, {}, placeOf('$.subEvent')) };
      case 'no-event':
        return { failure: finding(url, code) };
      case 'no-readable-session':
        // “… has no session that can be read: $.subEvent[0] has no name.”
        return { failure: finding(url, code, { detail: message.replace(/^.*?: (?=\$)|(?<=\?)\.$/g, '') }) };
      default:
        throw error;
    }
  }
}

function problemFinding(problem: Problem, { url, value, placeOf, names }: Reading): Finding {
  const { path, message, code } = problem;
  const other = names.get(path);
  if (code === 'unknown-key' && other) return nameFinding(url, other, placeOf);
  const name = String(keysOf(path).at(-1) ?? '');
  const facts = { path, name, message, written: excerpt(valueAt(value, path)) };
  return finding(url, codeOf(problem, valueAt(value, path)), facts, placeOf(path));
}

const nameFinding = (url: string, { path, name, suggestion }: OtherName, placeOf: Reading['placeOf']) =>
  finding(url, 'mistyped-name', { path, name, suggestion }, placeOf(path));

/**
 * The names that the reader has not told about: it understands them, or nobody but people does. In a document that is no
 * series, only one that would make it a series is meant.
 */
function nameFindings(reported: readonly Finding[], isSeries: boolean, reading: Reading): readonly Finding[] {
  const { url, value, placeOf, names } = reading;
  if (!isOwn(value)) return [];
  const told = new Set(reported.map(({ place }) => place.path));
  return [...names.values()]
    .filter(({ path, isDouble }) => !isDouble && !told.has(path))
    .filter(({ suggestion }) => isSeries || suggestion === 'subEvent')
    .map((other) => nameFinding(url, other, placeOf));
}

/** What the schema says of parts that nothing else was said about. */
function strict(reported: readonly Finding[], { url, value, placeOf, names }: Reading): readonly Finding[] {
  if (!isOwn(value)) return [];
  const told = new Set(reported.flatMap(({ code, place: { path = '$' } }) => toldBy(code, path, names)));
  // With the parts around them, because a part that is told about makes the whole fail too.
  const around = new Set([...told].flatMap(pathsTo));
  return schemaFindings(url, value, names, placeOf).filter(({ place: { path = '$' }, facts, code }) => {
    const exact = code === 'schema-required' ? step(path, facts.name ?? '') : path;
    return (
      !told.has(path) && !around.has(exact) && !pathsTo(exact).some((one) => told.has(one) && one !== '$')
    );
  });
}

/** The paths that a finding says enough about. */
function toldBy(code: FindingCode, path: string, names: Reading['names']): readonly string[] {
  if (code === 'missing-name') return [step(path, 'name')];
  if (code === 'duplicate') return [step(path, '@id')];
  return [path, names.get(path)?.meant ?? path];
}

/** Whether a document is in our profile: JSON-LD of others is read as it is, and need not keep to the schema. */
const isOwn = (value: unknown) => isObject(value) && !('@graph' in value || 'itemListElement' in value);

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
