import { resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { isObject, type JsonObject } from '../read/json-object.ts';
import { convert } from '../sources/convert.ts';
import { toDocument } from '../sources/document.ts';
import { inLanguage, placeInLanguage } from '../sources/messages/in-language.ts';
import { overlay } from '../sources/overlay.ts';
import { SourceError } from '../sources/source.ts';
import { convertWish, kinds, type ConvertWish } from './convert-options.ts';
import { CommandError, EXIT, UsageError } from './exit-codes.ts';
import { fetchSources, type SourcesFetched } from './fetch-sources.ts';
import { progressOn, type Io } from './io.ts';
import { hashOf, readIfThere, readState, vanished, writeAtomically, writeState } from './last-file.ts';
import { texts, type Say } from './messages/messages.ts';

/** Milliseconds after which the sources are read whole even if nothing has changed: recurrences go on. */
const DAY = 86_400_000;

/** `series-schedule convert`: makes a schedule from one or several sources. @returns the exit code */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const say = texts(io.language);
  const wish = convertWish(args, io, say);
  if (!wish) {
    io.stdout(`${say('usageConvert', { kinds: kinds() })}\n`);
    return EXIT.fine;
  }
  const out = wish.out === undefined ? undefined : resolve(io.cwd, wish.out);
  const last = out === undefined ? undefined : await lastDocument(out, say);
  try {
    return await converted(wish, out, last, io, say);
  } catch (error) {
    const told =
      error instanceof SourceError
        ? new CommandError(inLanguage(error.message, io.language), EXIT.source)
        : error;
    if (last && out && !(told instanceof UsageError)) io.stderr(`${say('lastFileStays', { file: out })}\n`);
    throw told;
  }
}

/** The document of the last run; undefined if there is none. @throws CommandError if the file is something else */
async function lastDocument(out: string, say: Say): Promise<JsonObject | undefined> {
  const text = await readIfThere(out).catch((error: unknown) => {
    throw new CommandError(say('cantWrite', { file: out, detail: (error as Error).message }), EXIT.failed);
  });
  if (!text?.trim()) return undefined;
  try {
    const document: unknown = JSON.parse(text);
    if (isObject(document) && 'subEvent' in document) return document;
  } catch {
    // Not JSON: the same remedy.
  }
  throw new CommandError(say('notOurs', { file: out }), EXIT.failed);
}

async function converted(
  wish: ConvertWish,
  out: string | undefined,
  last: JsonObject | undefined,
  io: Io,
  say: Say,
): Promise<number> {
  const now = io.now();
  const overlaid =
    wish.overlay === undefined ? undefined : await readOverlay(resolve(io.cwd, wish.overlay), say);
  const wanted = hashOf([wish.addresses, wish.from, wish.zone, wish.name, wish.fields, wish.pages, overlaid]);
  const state = out && last ? await readState(out) : undefined;
  const isFresh = state?.wish === wanted && now - state.readAt < DAY;
  const fetched = await fetchSources(wish, isFresh ? state.sources : {}, io);
  if (fetched.isUnchanged && out && last) return prolonged(out, last, wish, io, say);
  const { document, problems } = await documentOf(fetched, wish, overlaid, io, say);
  report([...fetched.problems, ...problems], wish.json, io);
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const hidden = io.hide(text);
  const count = (document.subEvent as readonly unknown[]).length;
  if (!wish.force) refuseLosses(document, last, now, say);
  if (out === undefined) {
    io.stdout(hidden);
    return EXIT.fine;
  }
  await written(out, hidden, say);
  await writeState(out, { wish: wanted, readAt: now, sources: fetched.validators });
  if (io.isTerminal) io.stderr(`${say('written', { count, file: out })}\n`);
  return EXIT.fine;
}

async function written(out: string, text: string, say: Say): Promise<void> {
  try {
    await writeAtomically(out, text);
  } catch (error) {
    throw new CommandError(say('cantWrite', { file: out, detail: (error as Error).message }), EXIT.failed, {
      cause: error,
    });
  }
}

/** An unchanged document is valid for longer: its sources say the same today. */
async function prolonged(
  out: string,
  last: JsonObject,
  wish: ConvertWish,
  io: Io,
  say: Say,
): Promise<number> {
  const { expires, subEvent, ...series } = last;
  const sessions = Array.isArray(subEvent) ? subEvent.filter(isObject) : [];
  const draft = { series, sessions, problems: [] };
  const renewed =
    wish.expires === undefined && expires === undefined
      ? last
      : withExpiry(toDocument(draft, { now: io.now(), expires: expiryOption(wish) }), wish);
  const text = `${JSON.stringify(renewed, null, 2)}\n`;
  if (text !== (await readIfThere(out))) await written(out, text, say);
  if (io.isTerminal) io.stderr(`${say('unchanged', { file: out })}\n`);
  return EXIT.fine;
}

const expiryOption = ({ expires }: ConvertWish) => (expires === 'none' ? undefined : expires);

/** A document without an expiry, if none is wanted. */
function withExpiry(document: JsonObject, wish: ConvertWish): JsonObject {
  if (wish.expires !== 'none') return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'expires'));
}

async function documentOf(
  { parts }: SourcesFetched,
  wish: ConvertWish,
  overlaid: JsonObject | undefined,
  io: Io,
  say: Say,
): Promise<{ readonly document: JsonObject; readonly problems: readonly Problem[] }> {
  const now = io.now();
  const progress = progressOn(io);
  progress.show(say('reading', { address: wish.addresses.join(', ') }));
  const options = { zone: wish.zone, now, fields: wish.fields, name: wish.name };
  const draft = await convert(parts, options);
  progress.clear();
  const laid = overlaid ? overlay(draft, overlaid) : { draft, problems: [] };
  const unfit = laid.problems.map((problem) => ({
    ...problem,
    message: say('overlayFitsNothing', { path: problem.path, key: inLanguage(problem.message, io.language) }),
  }));
  const document = toDocument(laid.draft, { now, expires: expiryOption(wish) });
  return { document: withExpiry(document, wish), problems: [...draft.problems, ...unfit] };
}

async function readOverlay(path: string, say: Say): Promise<JsonObject> {
  const failed = (detail: string) => new CommandError(say('badOverlay', { file: path, detail }), EXIT.failed);
  try {
    const value: unknown = JSON.parse((await readIfThere(path)) ?? '');
    if (isObject(value)) return value;
  } catch (error) {
    throw failed((error as Error).message);
  }
  throw failed('{ "subEvent": [ … ] }');
}

/** A source that suddenly has nothing, or much less, is broken more often than empty. */
function refuseLosses(document: JsonObject, last: JsonObject | undefined, now: number, say: Say) {
  const sessions = document.subEvent as readonly unknown[];
  const { count, total } = last ? vanished(last, document, now) : { count: 0, total: 0 };
  if (count > total / 2) throw new CommandError(say('vanished', { count, total }), EXIT.source);
  if (!sessions.length && !last) throw new CommandError(say('nothingFound'), EXIT.source);
}

function report(problems: readonly Problem[], json: boolean, { stderr, language }: Io) {
  const told = problems.map((problem) => ({ ...problem, message: inLanguage(problem.message, language) }));
  if (json) stderr(`${JSON.stringify(told, null, 2)}\n`);
  else
    for (const { path, message } of told)
      stderr(`${message.includes(path) ? '' : `${placeInLanguage(path, language)} `}${message}\n`);
}
