/** What people write instead of a name that we know, in lower case. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  startDate: [
    'start',
    'begin',
    'beginn',
    'beginnt',
    'datum',
    'date',
    'starttime',
    'startdatum',
    'dtstart',
    'wann',
  ],
  endDate: ['end', 'ende', 'endtime', 'enddatum', 'dtend'],
  name: ['title', 'titel', 'summary', 'headline', 'label'],
  description: ['beschreibung', 'text', 'desc', 'inhalt'],
  location: ['ort', 'place', 'venue', 'raum', 'address'],
  eventStatus: ['status', 'state', 'zustand'],
  registration: ['anmeldung', 'register', 'booking', 'rsvp'],
  subEvent: ['termine', 'sessions', 'dates', 'veranstaltungen'],
  timeZone: ['tz', 'zeitzone', 'zone'],
  organizer: ['veranstalter', 'organiser', 'host'],
  performer: ['referent', 'referentin', 'referenten', 'speaker', 'speakers'],
  url: ['link', 'href', 'adresse', 'website'],
  opens: ['open', 'from', 'ab', 'opensat', 'validfrom', 'beginn'],
  closes: ['close', 'until', 'bis', 'deadline', 'closesat', 'anmeldeschluss', 'validthrough'],
  state: ['status', 'stand'],
  email: ['mail', 'e-mail'],
  telephone: ['phone', 'tel', 'telefon'],
  src: ['data-src', 'source', 'url', 'href', 'schedule', 'data'],
};

/** Names of schema.org that resemble one of ours and mean something else. */
const OTHERS = new Set(
  'about actor address area attendee author category composer creator director duration eventSchedule geo identifier isBasedOn itemOffered keywords publisher review sameAs sku text thumbnailUrl translator typicalAgeRange superEvent events subEvents startTime endTime'.split(
    ' ',
  ),
);

/**
 * The known name that somebody meant; undefined if there is none. A name of schema.org that isn't ours means itself.
 * @param known the names that may stand there and are not written yet
 */
export function suggest(written: string, known: readonly string[]): string | undefined {
  const lower = bare(written);
  const same = known.find((name) => bare(name) === lower);
  if (same) return same;
  const meant = known.find((name) => SYNONYMS[name]?.includes(written.toLowerCase()));
  if (meant) return meant;
  if (OTHERS.has(written)) return undefined;
  const most = lower.length < 5 ? 1 : 2;
  const [best] = known
    .map((name) => ({ name, distance: distance(lower, bare(name)) }))
    .filter(({ distance, name }) => distance <= most && distance < name.length / 2)
    .sort((a, b) => a.distance - b.distance);
  return best?.name;
}

const bare = (name: string) => name.replace(/^schema:|[-_@\s]/g, '').toLowerCase();

/** How many letters have to be changed, added, removed or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let older: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [(row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + change];
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((older[j - 2] ?? Infinity) + 1);
      row.push(Math.min(...steps));
    }
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
