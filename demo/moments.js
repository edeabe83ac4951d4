const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far a slider reaches beyond the first and the last moment that matters, in milliseconds. */
const MARGIN = 7 * DAY;

/** About how many positions a slider has. */
const POSITIONS = 500;

/**
 * What changes in a series with time, in order.
 *
 * @param {import('../dist/types/index.js').Series} series
 * @returns {{ instant: number, words: string }[]} milliseconds since the epoch, and what changes then
 */
export function changesOf({ name = '', registration, sessions }) {
  const changes = [
    ...sessions.flatMap(changesOfSession),
    // A state that the organizer has written down does not change with time.
    ...(registration && !registration.state ? windowOf([registration], name) : []),
  ];
  const instants = [...new Set(changes.map(({ instant }) => instant))].sort((a, b) => a - b);
  return instants.map((instant) => ({
    instant,
    words: changes
      .filter((change) => change.instant === instant)
      .map(({ words }) => words)
      .join('; '),
  }));
}

/**
 * The moments at which a slider stops, one for each of its positions: every change and moments between them.
 * Half of its length belongs to time, the other half to the changes in equal parts. Else a session of three
 * hours would be thinner than a pixel in a series of half a year.
 *
 * @param {readonly number[]} changes in milliseconds since the epoch, in order
 * @param {readonly number[]} others moments that the slider is to reach besides
 * @returns {number[]}
 */
export function momentsOf(changes, others = []) {
  const from = startOfHour(Math.min(...changes, ...others) - MARGIN);
  const to = startOfHour(Math.max(...changes, ...others) + MARGIN);
  const stops = [from, ...changes, to];
  const moments = stops.slice(0, -1).flatMap((start, index) => {
    const length = (stops[index + 1] ?? to) - start;
    const share = (length / (to - from) + 1 / (stops.length - 1)) / 2;
    const count = Math.max(2, Math.round(share * POSITIONS));
    const grain = length > DAY ? HOUR : 5 * MINUTE;
    return Array.from({ length: count }, (_, step) =>
      Math.max(start, Math.floor((start + (length * step) / count) / grain) * grain),
    );
  });
  return [...new Set([...moments, to])];
}

/** Beginning, end and registration of a session that takes place. */
function changesOfSession(/** @type {import('../dist/types/index.js').Session} */ session) {
  const { name = '', startDate, endDate, previousStartDate, eventStatus, registration, offers } = session;
  if (!startDate || eventStatus === 'cancelled') return [];
  if (eventStatus === 'postponed' && !previousStartDate) return [];
  const end = typeof endDate === 'object' ? lastInstant(endDate) : endOfDay(startDate);
  const registrations = registration ? [registration] : (offers ?? []).map((offer) => offer.registration);
  return [
    { instant: startDate.instant, words: `Beginn: ${name}` },
    { instant: end, words: `Ende: ${name}` },
    ...windowOf(registrations, name).filter(({ instant }) => instant < end),
  ];
}

/** When the first of several registrations opens, and when the last one closes. */
function windowOf(
  /** @type {(import('../dist/types/index.js').Registration | undefined)[]} */ registrations,
  /** @type {string} */ name,
) {
  const held = registrations.flatMap((one) => (one && isHeldByTime(one) ? [one] : []));
  const opens = held.flatMap(({ opens }) => (typeof opens === 'object' ? opens.instant : []));
  const closes = held.flatMap(({ closes }) => (typeof closes === 'object' ? lastInstant(closes) : []));
  return [
    ...(opens.length ? [{ instant: Math.min(...opens), words: `Anmeldung öffnet: ${name}` }] : []),
    ...(closes.length ? [{ instant: Math.max(...closes), words: `Anmeldeschluss: ${name}` }] : []),
  ];
}
