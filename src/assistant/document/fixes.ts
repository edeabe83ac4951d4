import type { Finding } from '../../check/finding.ts';
import { keysOf } from '../../check/positions.ts';
import {
  sessionsWithoutAddress,
  withAddressOfSeries,
  withoutRegistrationOfSeries,
} from '../../check/address-of-series.ts';
import type { JsonObject } from '../../read/json-object.ts';
import type { TextKey } from '../messages/say.ts';
import { valueAt, withValue, type Path } from './edit.ts';
import { withDatesMoved } from './move-dates.ts';
import { withCost } from './price.ts';
import { yearsIn, yearsOfWeekdays, yearsPast } from './wrong-year.ts';

/** A change that settles a contradiction, with the words of its button. */
export interface Fix {
  readonly label: TextKey;
  readonly facts?: Readonly<Record<string, number | string>>;
  readonly change: (document: JsonObject) => JsonObject;
  /** Whether it moves all dates, so that more has to be said of it. */
  readonly isMove?: true;
}

/** What a button beside a finding can do; several, where only she knows which of two is true. */
export function fixesOf({ code, place, facts }: Finding, document: JsonObject): readonly Fix[] {
  const path: Path = keysOf(place.path ?? '$');
  const around = path.slice(0, -1);
  switch (code) {
    case 'session-without-address': {
      const { length: count } = sessionsWithoutAddress(document);
      const label = count > 1 ? 'takeAddressAll' : 'takeAddress';
      return [{ label, facts: { count }, change: withAddressOfSeries }];
    }
    case 'series-open-for-none':
      return [{ label: 'removeOfSeries', change: withoutRegistrationOfSeries }];
    case 'state-outlasts-dates':
      return [{ label: 'datesDecide', change: removed(path) }];
    case 'state-hides-address':
      return facts.near === 'notYetOpen' ? [{ label: 'openNow', change: removed(path) }] : [];
    case 'note-outdated':
      return [{ label: 'removeNote', change: removed(path) }];
    case 'full-with-places':
      return [
        { label: 'noPlaceLeft', change: (one) => withValue(one, path, 0) },
        { label: 'placesDecide', change: removed(stateFor(around, document)) },
      ];
    case 'open-without-places':
      return [{ label: 'placesDecide', change: removed(stateFor(around, document)) }];
    case 'called-off-registration':
      return [{ label: 'removeRegistration', change: removed(path) }];
    case 'free-with-price':
      return [
        { label: 'itIsFree', change: (one) => withCost(one, around, 'free') },
        { label: 'itCosts', change: removed(path) },
      ];
    case 'all-past':
      return movingBy(yearsPast(document), document);
    case 'contradiction-weekday':
      return path.at(-1) === 'startDate' ? movingBy(yearsOfWeekdays(document), document) : [];
    default:
      return [];
  }
}

/** Moves all dates; to a year, if all sessions are in one. */
export function movingBy(years: number | undefined, document: JsonObject): readonly Fix[] {
  if (years === undefined) return [];
  const change = (one: JsonObject) => withDatesMoved(one, years);
  const [year, ...more] = yearsIn(change(document));
  if (year === undefined) return [];
  const label = !more.length ? 'moveToYear' : years === 1 ? 'moveByYear' : 'moveByYears';
  return [{ label, facts: { year, years }, change, isMove: true }];
}

const removed =
  (path: Path) =>
  (document: JsonObject): JsonObject =>
    withValue(document, path, '');

/** Where the state of a session's registration stands: in its own, else in that of the series. */
function stateFor(session: Path, document: JsonObject): Path {
  const own: Path = [...session, 'registration', 'state'];
  return valueAt(document, own) === undefined ? ['registration', 'state'] : own;
}
