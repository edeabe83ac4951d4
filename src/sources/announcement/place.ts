import type { JsonObject } from '../../read/json-object.ts';
import { linkIn } from './addresses.ts';

const LABEL =
  /^(?:(?:veranstaltungs|tagungs|seminar)?ort|wo|treffpunkt|adresse|anschrift|raum|venue|place|location|where|address)\s*:\s*(.+)$/i;
const POSTAL = /(?:^|,\s*|\s[–|-]\s*)(?:D-)?\d{5}\s+\p{Lu}[\p{L} .-]+$/u;
const STREET =
  /(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|markt|street|road|square)\s+\d+\s?[a-z]?\b/i;
const ONLINE = /^(?:nur\s+)?(?:online|digital|virtuell|livestream|via zoom|per zoom|zoom|webinar)\b/i;
/** “Online per Zoom” is a place, “Digital denken” is a title. */
const ONLINE_PLACE =
  /^(?:nur\s+)?(?:online|digital|virtuell|livestream|via zoom|per zoom|zoom|webinar)(?:$|\s*[(,:|–-]|\s+(?:per|via|über|auf|mit|und|and|&|oder|or|bei|on|with|zoom|webex|bigbluebutton|https?:))/i;
const IN_PROSE =
  /\b(?:im|in der|in dem|am|at the|at)\s+(\p{Lu}[^.,;:!?]{2,60}),\s+(\p{Lu}[^.,;:!?]{2,50}\s\d+\s?[a-z]?)(?:,\s*(\d{5}\s+\p{Lu}[\p{L}-]+))?/u;

/** The places that a line names; undefined if it is about something else. */
export function placeOf(text: string, isAlone = false): readonly JsonObject[] | undefined {
  const told = LABEL.exec(text)?.[1];
  const isPlace =
    told !== undefined ||
    (text.length < 140 && !/[.!?]$/.test(text) && (POSTAL.test(text) || STREET.test(text)));
  if (!isPlace && !ONLINE_PLACE.test(text) && !isAlone) return undefined;
  if (!isPlace && !isAlone && (text.length > 80 || /[.!?]$/.test(text))) return undefined;
  return placesIn(told ?? text);
}

/** “im Bürgerhaus, Musterweg 3, 01234 Beispielstadt” in a sentence; only with an address, so that it is beyond doubt. */
export function placeInProse(text: string): readonly JsonObject[] | undefined {
  const [, name, street, town] = IN_PROSE.exec(text) ?? [];
  if (!name || !street) return undefined;
  return [{ '@type': 'Place', name, address: [street, town].filter(Boolean).join(', ') }];
}

function placesIn(text: string): readonly JsonObject[] {
  const [real = '', virtual] =
    /^(.*?)\s+(?:und|sowie|&|and)\s+((?:online|digital|livestream|im livestream|per zoom).*)$/i
      .exec(text)
      ?.slice(1) ?? [text];
  if (virtual !== undefined) return [...placesIn(real), virtualPlace(virtual)];
  if (ONLINE.test(text)) return [virtualPlace(text)];
  const address = addressIn(text);
  const name = (address ? text.slice(0, text.indexOf(address)) : text).replace(/[\s,;|–(-]+$/, '');
  return [{ '@type': 'Place', ...(name && { name }), ...(address && { address }) }];
}

/** “Musterweg 3, 01234 Beispielstadt” at the end of a text. */
const addressIn = (text: string): string | undefined => {
  const [piece] = text
    .split(/,\s+|\s+[|–]\s+/)
    .filter((one) => STREET.test(one) || /\s\d+\s?[a-z]?$/.test(one) || /^\d{5}\s/.test(one));
  return piece ? text.slice(text.indexOf(piece)).replace(/[)\s.]+$/, '') : undefined;
};

function virtualPlace(text: string): JsonObject {
  const url = linkIn(text);
  const name = text
    .replace(url ?? '', '')
    .replace(/[\s:,(–-]+$|\s*\(\s*\)/g, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return { '@type': 'VirtualLocation', name: name || 'Online', ...(url && { url }) };
}

/** How visitors take part, by the places. */
export function attendanceOf(places: readonly JsonObject[]): JsonObject {
  const virtual = places.filter((place) => place['@type'] === 'VirtualLocation').length;
  if (!virtual) return {};
  return {
    eventAttendanceMode: virtual === places.length ? 'OnlineEventAttendanceMode' : 'MixedEventAttendanceMode',
  };
}
