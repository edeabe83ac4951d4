import type { Report } from '../model/problem.ts';
import type { Place, Session } from '../model/series.ts';

/** Names of places on the web, also in documents that don't call them a VirtualLocation. */
const ON_THE_WEB =
  /online|virtu|digital|internet|zoom|stream|webinar|webex|teams|bigbluebutton|jitsi|https?:/i;

const isOnTheWeb = ({ virtual, name = '', address, url }: Place) =>
  virtual || (!address && (ON_THE_WEB.test(name) || (!name && !!url)));

/**
 * A session without the places to which nobody can go any more, because it takes place only online.
 * @param path JSONPath of its places
 */
export function onlyOnline(session: Session, path: string, report: Report): Session {
  const { eventAttendanceMode: mode, eventStatus, location } = session;
  if (mode !== 'online' && !(eventStatus === 'moved-online' && mode !== 'mixed')) return session;
  const places = location?.filter(isOnTheWeb);
  if (places && places.length < (location?.length ?? 0)) {
    report(path, 'is not shown, because the event is online; write a VirtualLocation', 'not-shown');
  }
  return { ...session, eventAttendanceMode: 'online', location: places };
}
