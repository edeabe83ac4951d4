/** How systems and offices say in a title that a date is off; only as a word of its own at its beginning. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^[\s*([]*(abgesagt|entfällt|fällt aus|cancell?ed)\s*[:!)\]*–—-]/i, 'EventCancelled'],
  [/^[\s*([]*(ABGESAGT|ENTFÄLLT|FÄLLT AUS|CANCELL?ED)\b/, 'EventCancelled'],
  [/^[\s*([]*(verschoben|postponed)\s*[:!)\]*–—-]/i, 'EventPostponed'],
];

/** The status that a title begins with: “Abgesagt: Sommerfest”, as Outlook writes it. */
export const statusInTitle = (title: string | undefined): string | undefined =>
  TITLES.find(([words]) => title !== undefined && words.test(title))?.[1];

/** schema.org's terms for the words that systems use. */
const STATUSES: Readonly<Record<string, string>> = {
  scheduled: 'EventScheduled',
  confirmed: 'EventScheduled',
  cancelled: 'EventCancelled',
  canceled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
  movedonline: 'EventMovedOnline',
};

/** The status that a system tells by a word; undefined if it is none of a date's. */
export const statusOfWord = (word: unknown): string | undefined =>
  typeof word === 'string'
    ? STATUSES[
        word
          .toLowerCase()
          .replace(/^.*[./]/, '')
          .replace(/^event/, '')
      ]
    : undefined;
