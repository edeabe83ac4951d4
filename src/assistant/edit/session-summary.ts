import type { Language } from '../../check/messages/messages.ts';
import { localeFor } from '../../i18n/locale.ts';
import { readMoment } from '../../read/read-moment.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { textAt } from '../document/edit.ts';
import type { Status } from '../document/sessions.ts';
import type { TextKey } from '../messages/say.ts';

/** A date of a document as people read it: “Mi, 12. Mai 2027, 18 Uhr”; words stay as they are. */
export function shownDay(value: string, language: Language): string {
  const moment = readMoment(value, 'UTC');
  if (!moment) return value;
  const { dates } = localeFor(language);
  const [weekday] = dates.leaf(moment);
  return `${weekday}, ${dates.moment(moment)}`;
}

/** When a session begins and ends, as people read it: “Mi, 12. Mai 2027, 18–20 Uhr”. Empty if it has no day. */
export function shownSpan(session: JsonObject, language: Language): string {
  const start = readMoment(textAt(session, ['startDate']), 'UTC');
  if (!start) return textAt(session, ['startDate']);
  const end = readMoment(textAt(session, ['endDate']), 'UTC') ?? undefined;
  const { dates } = localeFor(language);
  const [weekday] = dates.leaf(start);
  const isOneDay = !end || end.wall - start.wall < 86_400_000;
  const days = isOneDay ? dates.days(start, undefined) : dates.days(start, end);
  // The full weekday would make the line twice as long.
  const [, bare = days] = /^\p{L}+,? (\d.*)$/su.exec(days) ?? [];
  return [`${isOneDay ? `${weekday}, ` : ''}${bare}`, dates.times(start, end)].filter(Boolean).join(', ');
}

/**
 * A day, or a span, with the weekday and the month in words: “Mittwoch, 12. Mai 2027, 18–20 Uhr”. The browser’s own
 * fields write dates in its language, where 03/04 may be either.
 */
export function shownInFull(start: string, end: string, language: Language): string {
  const first = readMoment(start, 'UTC');
  if (!first) return '';
  const last = readMoment(end, 'UTC') ?? undefined;
  const { dates } = localeFor(language);
  return [dates.days(first, last), dates.times(first, last)].filter(Boolean).join(', ');
}

/** What became of a session, as its mark in a list says it. */
export const statusMark = (status: Status): TextKey =>
  status === 'EventCancelled' ? 'cancelledMark' : status;
