import type { JsonObject } from '../../read/json-object.ts';
import { linkIn } from '../announcement/addresses.ts';
import { lineOf } from './cells.ts';
import type { Meaning } from './meanings.ts';
import type { RowCells } from './when.ts';

const ONLINE =
  /\b(online|zoom|livestream|webinar|videokonferenz|digital|bigbluebutton|bbb|teams|webex|virtuell)\b/i;
const HYBRID = /\bhybrid\b|präsenz (und|\+|&) online|vor ort und online/i;

/** Place and attendance of a session, by the cells of its row. */
export function placesOf(cells: RowCells): JsonObject {
  const line = (meaning: Meaning) => lineOf(cells.cell(meaning));
  const [place, room, street, online] = [line('location'), line('room'), line('address'), line('online')];
  const town = [line('postalCode'), line('addressLocality')].filter(Boolean).join(' ');
  const address = [street, town].filter(Boolean).join(', ');
  const link = linkIn(online) ?? linkIn(place);
  const format = `${line('attendance')} ${place}`;
  const isHybrid = HYBRID.test(format);
  const isOnline = !isHybrid && ONLINE.test(format) && !address;
  const name = [isOnline && link ? place.replace(link, '').replace(/[\s:–-]+$/, '') : place, room]
    .filter(Boolean)
    .join(', ');
  const real =
    !isOnline && (name || address)
      ? { '@type': 'Place', ...(name && { name }), ...(address && { address }) }
      : undefined;
  const virtual =
    isOnline || isHybrid || link
      ? { '@type': 'VirtualLocation', name: isOnline && name ? name : 'Online', ...(link && { url: link }) }
      : undefined;
  const mode = real && virtual ? 'Mixed' : virtual ? 'Online' : undefined;
  const places = [real, virtual].filter((one) => one !== undefined);
  return {
    ...(mode && { eventAttendanceMode: `${mode}EventAttendanceMode` }),
    ...(places.length && { location: places.length === 1 ? places[0] : places }),
  };
}
