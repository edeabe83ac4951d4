import type { Place, Session } from './series.ts';

/** Whether a session takes place online only. */
export const isOnline = ({ eventStatus, eventAttendanceMode: mode }: Session): boolean =>
  mode === 'online' || (eventStatus === 'moved-online' && mode !== 'mixed');

/** The places where visitors can take part: of a session online, not the hall where it was planned. */
export function placesOf(session: Session): readonly Place[] {
  const { location = [] } = session;
  return isOnline(session) ? location.filter(({ virtual }) => virtual) : location;
}
