import { NAMES } from '../../publish/publication.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { textAt, withValue } from '../document/edit.ts';
import { isSecure, type Places } from './places.ts';

/** The addresses that belong to one document. They go when another document takes its place. */
export type WrittenAddresses = Pick<Places, 'schedule' | 'script' | 'page' | 'folder'>;

/** The addresses as they are now. */
export const writtenIn = ({ schedule, script, page, folder }: Places): WrittenAddresses => ({
  schedule,
  script,
  page,
  folder,
});

/**
 * The addresses that a document begins with.
 * @param address where it was read from; empty for a text or a file, of which only its calendar tells where it is
 */
export function addressesNamed(document: JsonObject, address = ''): WrittenAddresses {
  const packaged = isPackaged(document) ? new URL(NAMES.schedule, textAt(document, ['calendar'])).href : '';
  const schedule = address || packaged;
  return { schedule, script: '', page: '', folder: folderOf(schedule) };
}

/** Whether a document was published as a package: then its calendar lies beside it. */
export function isPackaged(document: JsonObject): boolean {
  const calendar = textAt(document, ['calendar']);
  return isSecure(calendar) && calendar.endsWith(`/${NAMES.calendar}`);
}

/** The folder of a schedule, with a slash at its end; empty if its address is not whole. */
export const folderOf = (schedule: string): string =>
  isSecure(schedule) ? new URL('.', schedule.trim()).href : '';

/** A document that moves to another folder: what it names of its own package is in the new one. */
export function movedTo(document: JsonObject, before: string, after: string): JsonObject {
  if (!before || !after || before === after) return document;
  const parts = [
    ['calendar', [NAMES.calendar]],
    ['url', ['', NAMES.page]],
  ] as const;
  return parts.reduce((one, [key, names]) => {
    const name = names.find((end) => one[key] === before + end);
    return name === undefined ? one : withValue(one, [key], after + name);
  }, document);
}
