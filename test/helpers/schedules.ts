const realFetch = window.fetch.bind(window);

export type Json = Record<string, unknown>;

/** A series with these sessions; all times are Berlin time. */
export const seriesOf = (subEvent: readonly Json[], more: Json = {}): Json => ({
  '@type': 'EventSeries',
  name: 'Lange Reihe',
  inLanguage: 'de',
  timeZone: 'Europe/Berlin',
  subEvent,
  ...more,
});

/** This many sessions, one on each day of May 2030, each named by its number. */
export const sessionsOfMay = (count: number): readonly Json[] =>
  Array.from({ length: count }, (_, index) => ({
    '@id': `https://example.org/reihe#termin-${index + 1}`,
    name: `Termin ${index + 1}`,
    startDate: `2030-05-${String(index + 1).padStart(2, '0')}T14:00`,
    endDate: `2030-05-${String(index + 1).padStart(2, '0')}T17:00`,
  }));

/** A series whose sessions have these names. */
export const seriesNamed = (...names: readonly string[]): Json =>
  seriesOf(sessionsOfMay(names.length).map((session, index) => ({ ...session, name: names[index] })));

/** A file of `test/fixtures/element`. */
export async function schedule(name: 'garden' | 'schedule' | 'other-schedule'): Promise<Json> {
  const response = await realFetch(`/test/fixtures/element/${name}.json`);
  return (await response.json()) as Json;
}

/** One of the two schedules of the demo page. */
export async function demo(name: 'zivilgesellschaft-und-amt' | 'example-series'): Promise<Json> {
  const response = await realFetch(`/demo/${name}.json`);
  return (await response.json()) as Json;
}
