/** Four sessions a day, as at a fair; this favours calendars that write a heading for each day. */
const HOURS = [9, 12, 15, 18];
const DAY = 86_400_000;
/** Far enough in the future that all sessions are upcoming. */
const FIRST_DAY = Date.UTC(2031, 2, 3);

const TOPICS = ['Lesekreis', 'Werkstatt', 'Rundgang', 'Sprechstunde', 'Konzert', 'Vortrag', 'Probe'];
const SUBJECTS = ['im Stadtteil', 'am Fluss', 'für alle', 'mit Gästen', 'zum Mitmachen'];
const PLACES = ['Bürgerhaus', 'Stadtbibliothek', 'Alte Schule', 'Rathaus'];

/**
 * @typedef {object} Kind of a schedule
 * @property {boolean} [isRevised] whether the first session has a changed title
 * @property {boolean} [isPlain] whether sessions have only a title, hours, a place and a link to register
 */

/**
 * An example schedule; each call returns the same one.
 *
 * @param {number} count sessions
 * @param {Kind} [kind]
 */
export function scheduleOf(count, { isRevised = false, isPlain = false } = {}) {
  return {
    '@type': 'EventSeries',
    '@id': 'https://kultur.example/reihe',
    name: 'Offene Termine in Beispielstadt',
    description: 'Alle Termine sind kostenfrei. Bitte melden Sie sich an.',
    inLanguage: 'de',
    timeZone: 'Europe/Berlin',
    subEvent: Array.from({ length: count }, (_, index) => {
      const full = session(index, isRevised && index === 0);
      return isPlain ? plain(full) : full;
    }),
  };
}

/** Days from the first session to the last. @param {number} count sessions */
export const daysOf = (count) => Math.ceil(count / HOURS.length);

/** The title of each session. @param {number} count sessions */
export const titlesOf = (count) => scheduleOf(count).subEvent.map(({ name }) => name);

/** A moment at which only the first session's registration is closed. */
export const FIRST_CLOSED = FIRST_DAY - 2 * DAY + (HOURS[0] ?? 0) * 3_600_000;

/** @param {number} index @param {boolean} isRevised */
function session(index, isRevised) {
  const day = FIRST_DAY + Math.floor(index / HOURS.length) * DAY;
  const hour = HOURS[index % HOURS.length] ?? 0;
  const name = `${pick(TOPICS, index)} ${pick(SUBJECTS, index)}, Teil ${index + 1}`;
  return {
    '@type': 'Event',
    '@id': `https://kultur.example/reihe#${index + 1}`,
    name: isRevised ? `Neu: ${name}` : name,
    description: `Worum geht es? Teil ${index + 1} beginnt mit einer kurzen Einführung; danach ist Zeit für Fragen und für Gespräche in kleiner Runde.`,
    startDate: wallClock(day, hour),
    endDate: wallClock(day, hour + 2),
    location: {
      '@type': 'Place',
      name: pick(PLACES, index),
      address: `Musterweg ${(index % 40) + 1}, 01234 Beispielstadt`,
    },
    registration: {
      opens: '2026-01-05T09:00',
      closes: wallClock(day - 2 * DAY, hour),
      url: `https://kultur.example/anmelden/${index + 1}`,
    },
  };
}

/** @param {ReturnType<typeof session>} full */
const plain = ({ location, registration: { url }, ...full }) => ({
  ...full,
  description: undefined,
  location: location.name,
  registration: { url },
});

/** @param {readonly string[]} words @param {number} index */
const pick = (words, index) => words[index % words.length] ?? '';

/** @param {number} day @param {number} hour */
const wallClock = (day, hour) =>
  `${new Date(day).toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00`;
