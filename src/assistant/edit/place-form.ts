import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';
import { listOf, textAt, valueAt, withValue, type Path } from '../document/edit.ts';
import { documentOf, edited } from '../state.ts';
import { choiceField, textField } from './fields.ts';

const MODES = [
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'MixedEventAttendanceMode',
] as const;

const isVirtual = (place: unknown) => isObject(place) && place['@type'] === 'VirtualLocation';

/** Where a session takes place. */
export function placeForm(context: Context, path: Path) {
  const { say, state } = context;
  const session = valueAt(documentOf(state), path);
  const places = listOf(valueAt(session, ['location']));
  const mode = textAt(session, ['eventAttendanceMode']).replace(/^https?:\/\/schema\.org\//, '');
  const indexOf = (virtual: boolean) => {
    const found = places.findIndex((one) => isVirtual(one) === virtual);
    return found < 0 ? places.length : found;
  };
  const hasVirtual = places.some(isVirtual);
  const isOnSite = mode !== 'OnlineEventAttendanceMode' || places.some((one) => !isVirtual(one));
  const isOnline = /^(Online|Mixed)/.test(mode) || hasVirtual;
  const hall: Path = [...path, 'location', indexOf(false)];
  const room: Path = [...path, 'location', indexOf(true)];
  return html`
    ${choiceField(
      context,
      [...path, 'eventAttendanceMode'],
      say('where'),
      [['', say('modeUnknown')], ...MODES.map((one) => [one, say(one)] as const)],
      { value: mode },
    )}
    ${
      isOnSite
        ? html`<div class="row">
            ${placeField(context, hall, 'name', 'Place', say('placeName'))}
            ${placeField(context, hall, 'address', 'Place', say('placeAddress'))}
          </div>`
        : nothing
    }
    ${isOnline ? placeField(context, room, 'url', 'VirtualLocation', say('onlineUrl')) : nothing}
  `;
}

function placeField(
  context: Context,
  path: Path,
  name: 'name' | 'address' | 'url',
  type: 'Place' | 'VirtualLocation',
  label: string,
) {
  const place = valueAt(documentOf(context.state), path);
  const at: Path = [...path, name];
  const change = (value: string) =>
    edited((document) => withPlace(document, path, name, value, type), at.join('/'));
  return textField(context, at, label, {
    change,
    value: name === 'address' ? inOneLine(valueAt(place, ['address'])) : textAt(placeObject(place), [name]),
    ...(name === 'url' && { type: 'url', placeholder: 'https://' }),
  });
}

/** A place may be only its name. */
const placeObject = (place: unknown) => (typeof place === 'string' ? { name: place } : place);

/** A PostalAddress on one line. */
function inOneLine(address: unknown): string {
  if (!isObject(address)) return textAt({ address }, ['address']);
  const town = [textAt(address, ['postalCode']), textAt(address, ['addressLocality'])].filter(Boolean);
  return [textAt(address, ['streetAddress']), town.join(' ')].filter(Boolean).join(', ');
}

/** The document with a changed place; a place that says nothing any more is removed. */
function withPlace(document: JsonObject, path: Path, name: string, value: string, type: string): JsonObject {
  const listPath = path.slice(0, -1);
  const index = Number(path.at(-1));
  const places = [...listOf(valueAt(document, listPath))];
  const before = placeObject(places[index]);
  const place = withValue(isObject(before) ? before : { '@type': type }, [name], value);
  places[index] = place;
  const kept = places.filter((one) => !isObject(one) || Object.keys(one).some((key) => key !== '@type'));
  return withValue(document, listPath, kept.length > 1 ? kept : kept[0]);
}
