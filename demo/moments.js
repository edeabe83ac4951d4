/** @import { Moment, Registration, Series, Session } from '../dist/types/index.js' */
/** @typedef {{ instant: number, kind: 'opening' | 'closing' | 'beginning' | 'end', name: string }} Change */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far a slider extends beyond the first and the last relevant moment, in milliseconds. */
const MARGIN = 7 * DAY;

/** Approximate number of a slider's positions. */
const POSITIONS = 500;

/**
 * The changes of a series over time, in order; changes at the same moment are grouped.
 *
 * @param {Series} series
 * @returns {{ instant: number, what: Change[] }[]} instants in milliseconds since the epoch
 */
export function changesOf({ name = '', registration, sessions }) {
  const changes = [
    // A state set by the organizer does not change with time.
    ...windowOf(registration && !registration.state ? [registration] : [], name),
    ...sessions.flatMap(changesOfSession),
  ];
  const instants = [...new Set(changes.map(({ instant }) => instant))].sort((a, b) => a - b);
  return instants.map((instant) => ({
    instant,
    what: changes.filter((change) => change.instant === instant),
  }));
}

/**
 * The moments at which a slider stops, one for each of its positions: every change, and moments between them. Half of
 * the slider's length is proportional to time, the other half is shared equally between the changes; otherwise a
 * session of three hours would be thinner than a pixel in a series of half a year.
 *
 * @param {number[]} changes milliseconds since the epoch, in order
 * @param {number[]} others further moments that the slider has to include
 */
export function momentsOf(changes, others) {
  const from = Math.min(...changes, ...others) - MARGIN;
  const to = Math.max(...changes, ...others) + MARGIN;
  const stops = [from, ...changes, to];
  const spans = stops.slice(1).map((end, index) => ({ start: stops[index] ?? from, end }));
  const moments = spans.flatMap(({ start, end }) => {
    const share = ((end - start) / (to - from) + 1 / spans.length) / 2;
    const count = Math.max(2, Math.round(share * POSITIONS));
    const grain = end - start > DAY ? HOUR : 5 * MINUTE;
    return Array.from({ length: count }, (_, step) =>
      Math.max(start, Math.floor((start + ((end - start) * step) / count) / grain) * grain),
    );
  });
  return [...new Set([...moments, to])];
}

/**
 * Beginning, end and registration of a session; none if it is called off.
 *
 * @returns {Change[]}
 */
function changesOfSession(/** @type {Session} */ session) {
  const {
    name = '',
    startDate,
    endDate,
    previousStartDate,
    eventStatus,
    registration,
    offers = [],
  } = session;
  const isOff = eventStatus === 'cancelled' || (eventStatus === 'postponed' && !previousStartDate);
  if (!startDate || isOff) return [];
  const end = typeof endDate === 'object' ? lastInstant(endDate) : endOfDay(startDate);
  const held = registration
    ? [registration].filter(({ state }) => !state)
    : offers.flatMap(({ registration: one }) => (one && !/full|closed/.test(one.state ?? '') ? one : []));
  return [
    { instant: startDate.instant, kind: 'beginning', name },
    { instant: end, kind: 'end', name },
    ...windowOf(held, name).filter(({ instant }) => instant < end),
  ];
}

/** The opening of the first of several registrations, and the closing of the last. */
function windowOf(/** @type {Registration[]} */ registrations, /** @type {string} */ name) {
  const opens = registrations.flatMap((one) => (typeof one.opens === 'object' ? one.opens.instant : []));
  const closes = registrations.flatMap((one) =>
    typeof one.closes === 'object' ? lastInstant(one.closes) : [],
  );
  /** @type {Change[]} */
  const changes = [
    { instant: Math.min(...opens), kind: 'opening', name },
    { instant: Math.max(...closes), kind: 'closing', name },
  ];
  return changes.filter(({ instant }) => Number.isFinite(instant));
}

const lastInstant = (/** @type {Moment} */ moment) => (moment.dayOnly ? endOfDay(moment) : moment.instant);
const endOfDay = (/** @type {Moment} */ { instant, wall }) => instant + DAY - (wall % DAY);
