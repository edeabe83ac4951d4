import type { Report } from '../model/problem.ts';
import type { Place, Session } from '../model/series.ts';
import { hostOf } from './host-of.ts';

/** Names of places on the web, also in documents that don't call them a VirtualLocation. */
const ON_THE_WEB =
  /online|virtu|digital|internet|zoom|stream|webinar|webex|teams|bigbluebutton|jitsi|https?:/i;

const isOnTheWeb = ({ virtual, name = '', address }: Place) => virtual || (!address && ON_THE_WEB.test(name));

const isOnline = ({ eventAttendanceMode: mode, eventStatus }: Partial<Session>) =>
  mode === 'online' || (eventStatus === 'moved-online' && mode !== 'mixed');

/**
 * A session or series of which a place that is only an address on the web is the one at which visitors take part, if it
 * is online itself. Beside another object's word it may be the website of a hall.
 */
export function onlineRooms<T extends Partial<Session>>(own: T): T {
  const isRoom = ({ name, address, url }: Place) => !!url && !address && name === hostOf(url);
  if (!isOnline(own) || !own.location?.some(isRoom)) return own;
  return {
    ...own,
    location: own.location.map((place) => (isRoom(place) ? { ...place, virtual: true } : place)),
  };
}

/**
 * A session without the places to which nobody can go any more, because it takes place only online.
 * @param path JSONPath of its places
 */
export function onlyOnline(session: Session, path: string, report: Report): Session {
  if (!isOnline(session)) return session;
  const { location } = session;
  const places = location?.filter(isOnTheWeb);
  if (places && places.length < (location?.length ?? 0)) {
    report(path, 'is not shown, because the event is online; write a VirtualLocation', 'not-shown');
  }
  return { ...session, eventAttendanceMode: 'online', location: places };
}
