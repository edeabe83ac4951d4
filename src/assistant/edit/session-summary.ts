import type { Language } from '../../check/messages/messages.ts';
import { localeFor } from '../../i18n/locale.ts';
import { readMoment } from '../../read/read-moment.ts';

/** A date of a document as people read it: “Mi, 12. Mai 2027, 18 Uhr”; words stay as they are. */
export function shownDay(value: string, language: Language): string {
  const moment = readMoment(value, 'UTC');
  if (!moment) return value;
  const { dates } = localeFor(language);
  const [weekday] = dates.leaf(moment);
  return `${weekday}, ${dates.moment(moment)}`;
}
