/** @typedef {'text' | 'rich' | 'url' | 'contact' | 'date' | 'term' | 'number' | 'zone' | 'language' | 'id'} Kind */

/**
 * A document with a value in every field of the profile, in each of the allowed forms.
 *
 * @param {Partial<Record<Kind, (plain: string) => unknown>>} [fill] replaces the plain values in fields of a kind
 * @returns {any}
 */
export function everyField(fill = {}) {
  const of = (/** @type {Kind} */ kind) => (/** @type {string} */ plain) =>
    fill[kind] ? fill[kind](plain) : plain;
  const [text, rich, url, contact, date] = [of('text'), of('rich'), of('url'), of('contact'), of('date')];
  const [term, number, zone, language, id] = [of('term'), of('number'), of('zone'), of('language'), of('id')];

  const image = () => [
    { url: url('bild.png'), caption: text('Ein Bild'), creditText: text('© Beispiel') },
    { contentUrl: url('bild.png') },
    url('bild.png'),
  ];
  const people = () => [
    {
      name: text('Beispielstiftung'),
      url: url('https://example.org/stiftung'),
      logo: image(),
      roleName: text('Begleitung'),
      email: contact('stiftung@example.org'),
      telephone: contact('+49 30 23125 000'),
    },
    { name: text('Beispielinstitut'), jobTitle: text('Leitung'), url: url('https://example.org/institut') },
    text('Beispielministerium'),
  ];
  const works = () => [
    { name: text('Programm'), url: url('https://example.org/programm') },
    { name: text('Mitschrift'), contentUrl: url('https://example.org/mitschrift.pdf') },
    url('https://example.org/unterlagen'),
  ];
  const registration = () => ({
    state: term('open'),
    opens: date('2026-01-01T09:00'),
    closes: date('2030-04-30'),
    url: url('https://example.org/anmelden'),
    waitlistUrl: url('https://example.org/warteliste'),
    email: contact('anmeldung@example.org'),
    telephone: contact('+49 30 23125 001'),
    label: text('Platz reservieren'),
    note: text('Bitte einzeln anmelden'),
  });
  const address = () => [
    {
      streetAddress: text('Musterweg 3'),
      postalCode: text('01234'),
      addressLocality: text('Beispielstadt'),
      name: text('Hof'),
    },
    text('Musterweg 4, 01234 Beispielstadt'),
  ];
  const place = () => [
    {
      '@type': 'Place',
      name: text('Rathaus'),
      address: address(),
      url: url('https://example.org/rathaus'),
    },
    { '@type': 'VirtualLocation', name: text('Livestream'), url: url('https://example.org/live') },
    { '@type': text('Place'), name: text('Bürgerhaus') },
    text('Bibliothek'),
  ];
  const offers = () => ({
    name: text('Karte'),
    availability: term('InStock'),
    validFrom: date('2026-01-01'),
    validThrough: date('2030-05-01'),
    availabilityStarts: date('2026-01-01'),
    availabilityEnds: date('2030-05-01'),
    price: text('5'),
    priceCurrency: text('EUR'),
    url: url('https://example.org/karten'),
  });
  const session = (/** @type {number} */ day) => ({
    '@id': id(`https://example.org/reihe#${day}`),
    name: text('Erster Abend'),
    position: number('1'),
    description: rich('Worum es geht'),
    url: url('https://example.org/abend'),
    startDate: date(`2030-05-0${day}T19:00`),
    endDate: date(`2030-05-0${day}T21:00`),
    doorTime: date(`2030-05-0${day}T18:30`),
    previousStartDate: date('2030-04-02T19:00'),
    eventStatus: term('EventScheduled'),
    eventAttendanceMode: term('MixedEventAttendanceMode'),
    location: place(),
    performer: people(),
    organizer: people(),
    contributor: people(),
    inLanguage: language('en'),
    accessibilitySummary: text('Stufenlos'),
    accessibilityFeature: text('Untertitel'),
    isAccessibleForFree: number('true'),
    offers: offers(),
    maximumAttendeeCapacity: number('40'),
    remainingAttendeeCapacity: number('12'),
    registration: registration(),
    subjectOf: works(),
    recordedIn: works(),
  });
  const { registration: own, ...bought } = session(3);

  return {
    '@type': 'EventSeries',
    '@id': id('https://example.org/reihe'),
    name: text('Drei Abende'),
    alternateName: text('Eine Reihe für alle'),
    description: rich('Der Anfang\n\nDer Rest'),
    url: url('https://example.org/reihe'),
    image: image(),
    inLanguage: language('de'),
    timeZone: zone('Europe/Berlin'),
    organizer: people(),
    contributor: people(),
    sponsor: people(),
    funder: people(),
    audience: text('Nachbarn'),
    keywords: text('Abende'),
    contactPoint: [
      {
        name: text('Geschäftsstelle'),
        url: url('https://example.org/kontakt'),
        email: contact('reihe@example.org'),
        telephone: contact('+49 30 23125 002'),
      },
      text('Empfang'),
    ],
    registration: registration(),
    // What sessions without their own have.
    eventStatus: term('EventScheduled'),
    eventAttendanceMode: term('MixedEventAttendanceMode'),
    location: place(),
    performer: people(),
    offers: offers(),
    subjectOf: works(),
    dateModified: date('2026-01-01T12:00'),
    expires: date('2031-01-01T12:00'),
    calendar: url('https://example.org/reihe.ics'),
    schemaVersion: '1.0',
    subEvent: [
      { ...session(2), registration: own },
      // This session's registration comes from its offers.
      bought,
      { ...session(4), eventStatus: 'EventCancelled' },
      {
        name: 'Anker',
        startDate: '2030-06-06T19:00',
        timeZone: zone('Europe/Berlin'),
        eventSchedule: {
          name: text('Reihe'),
          description: text('jeden ersten Donnerstag'),
          endDate: date('2031-06-06'),
        },
      },
    ],
  };
}

/** Number of sessions in a document of everyField. */
export const SESSIONS = 4;

/**
 * A schedule of any length, as JSON; 100,000 sessions stay below 5 MiB.
 *
 * @param {number} count
 */
export function longSchedule(count) {
  const first = Date.UTC(2030, 0, 1);
  const session = (/** @type {unknown} */ _, /** @type {number} */ index) => {
    const start = new Date(first + index * 3_600_000).toISOString().slice(0, 16);
    return `{"name":"Nr. ${index}","startDate":"${start}"}`;
  };
  return `{"name":"Lang","timeZone":"Europe/Berlin","subEvent":[${Array.from({ length: count }, session)}]}`;
}

/** A series with these sessions. @param {...object} sessions */
export const seriesOf = (...sessions) => ({
  '@type': 'EventSeries',
  name: 'Eine Reihe',
  inLanguage: 'de',
  timeZone: 'Europe/Berlin',
  subEvent: sessions,
});
