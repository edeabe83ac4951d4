import { memo } from '../model/memo.ts';
import type { Report } from '../model/problem.ts';
import { lineOf, type Found, type Written } from './find-sessions.ts';
import { readZone } from './read-zone.ts';
import { textsOf } from './values.ts';

/** The time zones of a document. */
export interface Zones {
  /**
   * IANA name of the zone in which the times of a session or series are meant: its own, else the nearest one around it;
   * empty if there is none.
   */
  readonly zoneOf: (one: Found) => string;
  /** Whether a zone is written somewhere that can't be read. */
  readonly isAnyUnreadable: () => boolean;
}

/** @param report is told of zones that can't be read */
export function zonesOf(report: Report): Zones {
  let isAnyUnreadable = false;
  const read = memo(({ value, path }: Written) => {
    const [written = ''] = textsOf(value);
    const zone = readZone(written);
    if (!zone) {
      isAnyUnreadable = true;
      report(path, `“${written}” is not an IANA time zone; write Europe/Berlin`);
    }
    return zone ?? '';
  });
  const zoneOf = (one: Found) => {
    const line = lineOf(one);
    for (const written of [
      ...line.map(({ zone }) => zone),
      ...line.flatMap(({ zonesAround }) => zonesAround),
    ]) {
      const zone = written && read(written);
      if (zone) return zone;
    }
    return '';
  };
  return { zoneOf, isAnyUnreadable: () => isAnyUnreadable };
}
