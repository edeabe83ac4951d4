import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isObject, type JsonObject } from '../read/json-object.ts';
import type { Validators } from './fetch-material.ts';

/** What a run leaves for the next one, beside its result. */
export interface State {
  /** Hash of everything else that the result depends on. */
  readonly wish: string;
  /** When the sources were last read whole, in milliseconds since the epoch. */
  readonly readAt: number;
  /** Validators of each source, by the hash of its address: the folder may be public, and the address secret. */
  readonly sources: Readonly<Record<string, Validators>>;
}

/** The file of the state: hidden, beside the result. */
const stateFile = (out: string) => join(dirname(out), `.${basename(out)}.state`);

/** Reads a file; undefined if it does not exist. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The state of the last run; undefined if there is none that can be read. */
export async function readState(out: string): Promise<State | undefined> {
  try {
    const state: unknown = JSON.parse((await readIfThere(stateFile(out))) ?? '');
    return isObject(state) && isObject(state.sources) ? (state as unknown as State) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the state for the next run. */
export const writeState = (out: string, state: State) =>
  writeAtomically(stateFile(out), `${JSON.stringify(state, null, 2)}\n`);

/** Writes a file in one step: a reader has the old text or the new one, never a part. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(draft, 'w', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A hash of values, to see whether they have changed. */
export const hashOf = (values: unknown) => createHash('sha256').update(JSON.stringify(values)).digest('hex');

/** The sessions of a document that are not over at a moment. */
export function sessionsToCome({ subEvent }: JsonObject, now: number): readonly JsonObject[] {
  const sessions = (Array.isArray(subEvent) ? subEvent : []).filter(isObject);
  // A day later, because the zone of the times does not matter here.
  return sessions.filter(({ startDate, endDate }) => {
    const end = +new Date(`${String(endDate ?? startDate).slice(0, 10)}T00:00Z`) + 2 * 86_400_000;
    return Number.isNaN(end) || end > now;
  });
}

/** How many sessions to come of the last document are gone. */
export function vanished(last: JsonObject, next: JsonObject, now: number) {
  const members: readonly unknown[] = Array.isArray(next.subEvent) ? next.subEvent : [];
  const known = new Set(members.filter(isObject).flatMap(namesOf));
  const before = sessionsToCome(last, now);
  const gone = before.filter((session) => !namesOf(session).some((name) => known.has(name)));
  return { count: gone.length, total: before.length };
}

/** What a session is recognized by: a moved one keeps its identifier, its address or its title. */
const namesOf = ({ '@id': id, url, name, startDate }: JsonObject): readonly string[] => {
  if (typeof id === 'string') return [`id ${id}`];
  return [`url ${String(url)}`, `name ${String(name)}`, `start ${String(startDate)}`].filter(
    (text) => !text.endsWith(' undefined'),
  );
};
