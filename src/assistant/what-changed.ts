import { isObject, type JsonObject } from '../read/json-object.ts';
import { listOf, textAt, valueAt } from './document/edit.ts';
import type { Moment } from './history.ts';
import type { Say, TextKey } from './messages/say.ts';

/** The names of properties that are not their own part of the form. */
const PARTS: Readonly<Record<string, TextKey>> = {
  organizer: 'part-partners',
  contributor: 'part-partners',
  funder: 'part-partners',
  sponsor: 'part-partners',
  contactPoint: 'part-contact',
  offers: 'part-cost',
  isAccessibleForFree: 'part-cost',
  subjectOf: 'part-documents',
  recordedIn: 'part-documents',
  startDate: 'part-when',
  endDate: 'part-when',
  doorTime: 'part-when',
  location: 'part-where',
  eventAttendanceMode: 'part-where',
  maximumAttendeeCapacity: 'part-capacity',
  remainingAttendeeCapacity: 'part-capacity',
  accessibilitySummary: 'part-accessibility',
};

/** Properties with a name of their own. */
const NAMED =
  /^(name|alternateName|description|url|audience|timeZone|inLanguage|image|calendar|eventStatus|performer)$/;

/** Properties of a registration with a name of their own. */
const NAMED_IN_REGISTRATION = /^(state|opens|closes|url)$/;

/** Says in a few words what differs between two moments. @param before the earlier one */
export function whatChanged(before: Moment, after: Moment, say: Say): string {
  if (before.origin !== after.origin) return say('changedDates');
  if (before.addresses.schedule !== after.addresses.schedule)
    return say('changedAddress', { name: 'schedule.json' });
  if (before.addresses.script !== after.addresses.script)
    return say('changedAddress', { name: 'series-schedule.js' });
  if (before.addresses.page !== after.addresses.page) return say('changedPage');
  const { subEvent: earlier, ...rest } = before.document;
  const { subEvent: later, ...others } = after.document;
  return inSessions(listOf(earlier), listOf(later), say) ?? say(partOf(rest, others) ?? 'changedNothing');
}

function inSessions(before: readonly unknown[], after: readonly unknown[], say: Say): string | undefined {
  const name = (session: unknown) => textAt(session, ['name']) || say('untitled');
  const added = after.filter((one) => !before.includes(one));
  const gone = before.filter((one) => !after.includes(one));
  if (after.length > before.length) return say('changedAdded', { name: name(added[0]) });
  if (after.length < before.length) return say('changedRemoved', { name: name(gone[0]) });
  const [first, last] = [gone[0], added[0]];
  if (!isObject(first) || !isObject(last)) return undefined;
  const part = say(partOf(first, last) ?? 'part-other');
  return gone.length > 1
    ? say('changedSessions', { count: gone.length, part })
    : say('changedSession', { name: name(last), part });
}

/** The first part that differs; undefined if none does. */
function partOf(before: JsonObject, after: JsonObject): TextKey | undefined {
  const key = differing(before, after);
  if (!key) return undefined;
  if (key !== 'registration') return PARTS[key] ?? (NAMED.test(key) ? named(key) : 'part-other');
  const inner = differing(valueAt(before, [key, 0]), valueAt(after, [key, 0]));
  return inner && NAMED_IN_REGISTRATION.test(inner) ? named(`registration-${inner}`) : 'part-registration';
}

const named = (part: string) => `part-${part}` as TextKey;

function differing(before: unknown, after: unknown): string | undefined {
  const [one, other] = [before, after].map((value) => (isObject(value) ? value : {}));
  return Object.keys({ ...one, ...other }).find(
    (key) => key !== '@type' && JSON.stringify(one?.[key]) !== JSON.stringify(other?.[key]),
  );
}
