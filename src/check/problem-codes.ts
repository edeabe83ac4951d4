import type { Problem } from '../model/problem.ts';
import type { FindingCode } from './messages/messages.ts';
import { keysOf } from './positions.ts';

/** The finding for a value of a property that can't be read, by the property's name. */
const BY_NAME: readonly (readonly [RegExp, FindingCode])[] = [
  [
    /^(startDate|endDate|doorTime|previousStartDate|opens|closes|valid(From|Through)|availability(Starts|Ends)|dateModified|expires)$/,
    'unreadable-date',
  ],
  [/^(url|waitlistUrl|contentUrl|logo|image)$/, 'unreadable-link'],
  [/^eventStatus$/, 'unreadable-status'],
  [/^state$/, 'unreadable-state'],
  [/^availability$/, 'unreadable-availability'],
  [/^eventAttendanceMode$/, 'unreadable-mode'],
  [/^(position|\w+Capacity)$/, 'unreadable-number'],
  [/^isAccessibleForFree$/, 'unreadable-truth'],
  [/^timeZone$/, 'unreadable-zone'],
];

/** The kind of finding that a problem of the reader is. */
export function codeOf({ path, message, code }: Problem): FindingCode {
  // A value in a list stands for its property: `logo[0]`.
  const name = keysOf(path).findLast((key) => typeof key === 'string') ?? '';
  if (/is not an offset/.test(message)) return 'contradiction-offset';
  switch (code) {
    case 'unreadable':
      return BY_NAME.find(([names]) => names.test(String(name)))?.[1] ?? 'unreadable';
    case 'missing':
      return /name/.test(message) ? 'missing-name' : 'missing';
    case 'contradiction':
      return /before startDate/.test(message)
        ? 'contradiction-end'
        : /closes before/.test(message)
          ? 'contradiction-window'
          : 'contradiction';
    case 'unknown-key':
      return 'unknown-name';
    case 'encoding':
      return 'not-utf-8';
    default:
      return code;
  }
}
