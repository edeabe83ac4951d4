import { isTimeZone } from '../model/time-zone.ts';

/**
 * The IANA name of a time zone that is named in a way with one meaning: an IANA name that this browser knows, “UTC+1” as
 * WordPress writes it, or Windows' name of Berlin's zone. Undefined for anything else.
 */
export function readZone(written = ''): string | undefined {
  const name = written
    .replace('W. Europe Standard Time', 'Europe/Berlin')
    // IANA's names of the zones with a fixed offset count it from the other side.
    .replace(
      /^UTC([+-])0?(\d\d?)(?::00)?$/,
      (_, sign, hours) => `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`,
    );
  return isTimeZone(name) ? name : undefined;
}
