import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { decoded } from '../model/decoded.ts';
import type { Session } from '../model/series.ts';

/** Names of the sessions in addresses and files, by their identifiers. */
export type Anchors = ReadonlyMap<string, string>;

/**
 * The name of each session after the “#” of an address: the end of its identifier, as in the attribute `session`, or all
 * of it if several have the same end.
 */
export function anchorsOf(sessions: readonly Session[]): Anchors {
  // The widget compares identifiers without their encoding.
  const endOf = ({ id }: Session) => decoded(id).split(/[#/]/).at(-1) ?? '';
  const count = new Map<string, number>();
  for (const session of sessions) count.set(endOf(session), (count.get(endOf(session)) ?? 0) + 1);
  return new Map(
    sessions.map((session) => {
      const end = endOf(session);
      return [session.id, end && count.get(end) === 1 ? end : decoded(session.id)];
    }),
  );
}

/** The fragment that leads to a session. */
export const fragmentOf = ({ id }: Session, anchors: Anchors): string =>
  `#${encodeURIComponent(anchors.get(id) ?? id).replaceAll('%3A', ':')}`;

/** Path of the calendar file of a session: of letters that every server takes, and different for each session. */
export function calendarFileOf({ id }: Session, anchors: Anchors): string {
  const anchor = anchors.get(id) ?? id;
  const slug = anchor
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const mark = slug === anchor ? [] : [bytesToHex(sha256(utf8ToBytes(id))).slice(0, 8)];
  return `${CALENDARS}/${[slug, ...mark].filter(Boolean).join('-')}.ics`;
}

/** Folder of the calendar files of single sessions. */
export const CALENDARS = 'calendar';
