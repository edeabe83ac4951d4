import type { Language } from '../../check/messages/messages.ts';

/** Any moment at which all zones still in use have their rules of today. */
const TODAY = Date.UTC(2026, 6);

/** A time zone in words: “mitteleuropäische Zeit (Europe/Berlin)”; its mere name where the browser knows no words. */
export function zoneWords(zone: string, language: Language): string {
  try {
    const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
    const words = format.formatToParts(TODAY).find(({ type }) => type === 'timeZoneName')?.value;
    return words && words !== zone ? `${words} (${zone})` : zone;
  } catch {
    // It is none, which the form says.
    return zone;
  }
}
