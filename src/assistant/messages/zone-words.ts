import type { Language } from '../../check/messages/messages.ts';

/** Any moment at which all zones still in use have their rules of today. */
const TODAY = Date.UTC(2026, 6);

/** The name of a time zone in words: “Mitteleuropäische Zeit”; empty for what is none. */
export function zoneWords(zone: string, language: Language): string {
  try {
    const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
    return format.formatToParts(TODAY).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  } catch {
    // The form says so.
    return '';
  }
}
