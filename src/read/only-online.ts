import type { Report } from '../model/problem.ts';
import type { Place, Session } from '../model/series.ts';
import { hostOf } from './host-of.ts';

/** Whether a place is one in the net; one that is only an address may also be the website of a hall. */
const isOnTheWeb = ({ virtual, name, address, url }: Place) =>
  virtual || (!!url && !address && name === hostOf(url));

/**
 * A session without the places to which nobody can go any more, because it takes place only online.
 * @param path JSONPath of its places
 */
export function onlyOnline(session: Session, path: string, report: Report): Session {
  const { eventAttendanceMode: mode, eventStatus, location } = session;
  if (mode !== 'online' && (eventStatus !== 'moved-online' || mode === 'mixed')) return session;
  const places = location?.filter(isOnTheWeb).map((place) => ({ ...place, virtual: true }));
  if (places?.length !== location?.length)
    report(path, 'is not shown; online, write a VirtualLocation', 'not-shown');
  return { ...session, eventAttendanceMode: 'online', location: places };
}
