/** What the reader says in English, in German; a sentence of the check begins with the place. */
const GERMAN: Readonly<Record<string, string>> = {
  'is not shown, only its sessions; give each series a document':
    'wird nicht gezeigt, nur ihre Termine; geben Sie jeder Reihe ein eigenes Dokument',
  'is not shown, because it lies too deep': 'wird nicht gezeigt, weil es zu tief verschachtelt ist',
  'is not shown; write "startDate"': 'wird nicht gezeigt; schreiben Sie "startDate"',
  'is not shown; write "@type": "Event"': 'wird nicht gezeigt; schreiben Sie "@type": "Event"',
  'is not shown; write each date as a session in "subEvent"':
    'wird nicht gezeigt; schreiben Sie jedes Datum als eigenen Termin in "subEvent"',
  'is not shown; online, write a VirtualLocation':
    'wird nicht gezeigt; schreiben Sie für einen Termin im Netz eine VirtualLocation',
  'is not shown; it has neither a date nor a name': 'wird nicht gezeigt, weil es weder Datum noch Namen hat',
  'is not shown; it is another date': 'wird nicht gezeigt, weil es ein anderes Datum ist',
  'is not shown': 'wird nicht gezeigt',
  'has no name': 'hat keinen Namen',
};

/** A sentence of the reader in German, as far as it is known. The longer ones come first. */
export function readerInGerman(text: string): string {
  const [known, german] = Object.entries(GERMAN).find(([english]) => text.includes(english)) ?? [];
  return known && german ? text.replace(known, german) : text;
}
