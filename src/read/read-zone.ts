import { isTimeZone } from '../model/time-zone.ts';

/** The IANA name of a time zone that this browser knows; undefined for anything else. */
export const readZone = (written = ''): string | undefined => (isTimeZone(written) ? written : undefined);
