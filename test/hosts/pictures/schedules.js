import { file } from '../harness/network.js';

const series = JSON.parse(String(await file('test/fixtures/pictures/series.json')));

/** The example series with a session in each state, or only with the named sessions. @param {...string} ids */
export const example = (...ids) => ({
  ...series,
  subEvent: series.subEvent.filter(
    (/** @type {any} */ session) => !ids.length || ids.includes(session['@id'].slice(1)),
  ),
});

/** Sessions of the example series, with little else. @param {...string} ids */
export const only = (...ids) => {
  const { name, inLanguage, timeZone, registration, subjectOf, subEvent } = example(...ids);
  return { name, inLanguage, timeZone, registration, subjectOf, subEvent };
};

/** An English series with three sessions. */
export const english = () => ({
  name: 'Green at your door',
  alternateName: 'An example series for neighbours and councils',
  description: 'How does a town stay green, and who looks after it?',
  inLanguage: 'en',
  timeZone: 'Europe/Berlin',
  organizer: 'Example Foundation',
  contactPoint: { email: 'series@example.org' },
  subEvent: [
    {
      name: 'Small parks, big difference',
      description: 'How can a parking space become a place to sit, meet and read?',
      startDate: '2026-11-26T18:30',
      endDate: '2026-11-26T20:00',
      eventAttendanceMode: 'MixedEventAttendanceMode',
      location: 'Town library, reading room',
      isAccessibleForFree: true,
      registration: { closes: '2026-11-25', url: 'https://example.org/series/parks' },
    },
    {
      name: 'Nest boxes for the back yard',
      startDate: '2026-12-03T10:00',
      eventStatus: 'EventCancelled',
      location: 'Town library, reading room',
    },
    {
      name: 'Winter academy',
      startDate: '2027-01-15T14:00',
      endDate: '2027-01-17T13:00',
      location: 'Conference house',
      registration: { opens: '2026-12-01T09:00', url: 'https://example.org/series/winter' },
    },
  ],
});

const WORD =
  'Bürgerbeteiligungsverfahrensbeschleunigungsgesetzesänderungsvorschlagskommissionssitzungsprotokollführung';
const SENTENCE =
  'Wer sich um Bäume, Beete und Brachen kümmert, braucht einen langen Atem und jemanden, der zuhört. ';

/** Sessions with far too long texts, and with hardly any. */
export const longTexts = () => ({
  name: 'Nachbarschaftsgrünflächenpatenschaftskoordinierungsstelle: alle Veranstaltungen',
  inLanguage: 'de',
  timeZone: 'Europe/Berlin',
  description: `${SENTENCE.repeat(6)}\n\n${SENTENCE.repeat(4)}`,
  organizer: { name: WORD, roleName: `Federführung und ${WORD.slice(0, 40)}` },
  contactPoint: { email: `${WORD.toLowerCase().replace(/[üä]/g, 'a').slice(0, 60)}@example.org` },
  subEvent: [
    {
      name: SENTENCE.repeat(2).slice(0, 200),
      description: SENTENCE.repeat(120),
      startDate: '2026-11-26T18:30',
      endDate: '2026-11-26T20:00',
      location: `Haus der ${WORD}, ${SENTENCE}`,
      performer: { name: SENTENCE.slice(0, 60), roleName: WORD.slice(0, 30) },
      registration: {
        closes: '2026-11-25',
        url: 'https://example.org/reihe/lang',
        label: 'Verbindlich anmelden und einen Platz in der Nachbarschaftswerkstatt reservieren',
        note: SENTENCE.repeat(3),
      },
    },
    { name: WORD, startDate: '2026-12-03T10:00', location: WORD },
    { name: 'Kurz', startDate: '2026-12-10' },
    { startDate: SENTENCE },
  ],
});

/** Sixty sessions of the same kind. */
export const sixty = () => ({
  name: 'Offene Werkstatt',
  inLanguage: 'de',
  timeZone: 'Europe/Berlin',
  subEvent: Array.from({ length: 60 }, (_, index) => ({
    name: `Werkstatt ${index + 1}`,
    startDate: new Date(Date.UTC(2027, 0, 5 + 7 * index, 18)).toISOString().slice(0, 16),
    location: 'Nachbarschaftshaus am Markt',
    registration: { url: `https://example.org/werkstatt/${index + 1}` },
  })),
});
