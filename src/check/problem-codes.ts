import type { Problem } from '../model/problem.ts';
import type { FindingCode } from './messages/messages.ts';
import { keysOf } from './positions.ts';

/** How a value has to be written. */
interface Form {
  readonly names: RegExp;
  /** The finding for a value that can't be read. */
  readonly code?: FindingCode;
  /** A value that is right, the same in both languages. */
  readonly example: string;
}

/** Forms by the names of their properties. */
const FORMS: readonly Form[] = [
  {
    names:
      /^(startDate|endDate|doorTime|previousStartDate|opens|closes|valid(From|Through)|availability(Starts|Ends)|dateModified|expires)$/,
    code: 'unreadable-date',
    example: '2027-05-12T18:00',
  },
  {
    names: /^(url|waitlistUrl|contentUrl|logo|image)$/,
    code: 'unreadable-link',
    example: 'https://beispiel.example/anmelden',
  },
  { names: /^eventStatus$/, code: 'unreadable-status', example: 'EventCancelled' },
  { names: /^state$/, code: 'unreadable-state', example: 'fewLeft' },
  { names: /^availability$/, code: 'unreadable-availability', example: 'SoldOut' },
  { names: /^eventAttendanceMode$/, code: 'unreadable-mode', example: 'OnlineEventAttendanceMode' },
  { names: /^(position|\w+Capacity)$/, code: 'unreadable-number', example: '12' },
  { names: /^isAccessibleForFree$/, code: 'unreadable-truth', example: 'true' },
  { names: /^timeZone$/, code: 'unreadable-zone', example: 'Europe/Berlin' },
  { names: /^registration$/, code: 'unreadable-registration', example: '{ "url": "https://…" }' },
  { names: /^inLanguage$/, example: 'de' },
  { names: /^email$/, example: 'termine@beispiel.example' },
  { names: /^telephone$/, example: '+49 30 12345678' },
  { names: /^(price|lowPrice|highPrice)$/, example: '12.50' },
  { names: /^schemaVersion$/, example: '1' },
];

/** The form of the value at a path. A value in a list stands for its property: `logo[0]`. */
export function formOf(path: string): Omit<Form, 'names'> | undefined {
  const name = keysOf(path).findLast((key) => typeof key === 'string') ?? '';
  return FORMS.find(({ names }) => names.test(String(name)));
}

/** The kind of finding that a problem of the reader is. @param value that it is about */
export function codeOf({ path, message, code }: Problem, value: unknown): FindingCode {
  switch (code) {
    case 'unreadable':
      if (/\.closes$/.test(path) && isInWords(value)) return 'deadline-in-words';
      // Such a date is read all the same.
      return /is not an offset/.test(message) ? 'contradiction-offset' : (formOf(path)?.code ?? 'unreadable');
    case 'missing':
      return 'missing-name';
    case 'contradiction':
      if (/weekday/.test(message)) return 'contradiction-weekday';
      return /\.endDate$/.test(path)
        ? 'contradiction-end'
        : /\.registration$/.test(path)
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

/** Whether a deadline is words that claim no day: “solange Plätze frei sind”. */
const isInWords = (value: unknown) => typeof value === 'string' && /\p{L}/u.test(value) && !/\d/.test(value);
