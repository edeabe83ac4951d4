import ICAL from 'ical.js';
import type { JsonObject } from '../read/json-object.ts';
import { isObject } from '../read/json-object.ts';
import { repair, unfold } from './calendar-text.ts';

/** A property of jCal (RFC 7265, 3.4): name, parameters, type, values. */
export type JcalProperty = readonly [
  name: string,
  parameters: JsonObject,
  type: string,
  ...values: unknown[],
];

/** A component of jCal (RFC 7265, 3.3): name, properties, components. */
export type Jcal = readonly [name: string, properties: readonly JcalProperty[], components: readonly Jcal[]];

/** Whether a value is a component of jCal with this name. */
export const isJcal = (value: unknown, name: string): value is Jcal =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  value[0].toLowerCase() === name &&
  Array.isArray(value[1]) &&
  (value[2] === undefined || Array.isArray(value[2]));

export const propertiesOf = (component: Jcal, name: string): readonly JcalProperty[] =>
  component[1].filter((one) => Array.isArray(one) && isObject(one[1]) && one[0] === name);

export const propertyOf = (component: Jcal, name: string): JcalProperty | undefined =>
  propertiesOf(component, name)[0];

export const componentsOf = (component: Jcal, name: string): readonly Jcal[] =>
  (component[2] ?? []).filter((one) => isJcal(one, name));

/** The text of a property: of several values those that are texts, separated by commas. */
export function valueOf(component: Jcal, name: string): string | undefined {
  const [, , , ...values] = propertyOf(component, name) ?? [];
  return (
    values
      .flat()
      .filter((value) => typeof value === 'string')
      .join(', ')
      .trim() || undefined
  );
}

export const parameterOf = ([, parameters]: JcalProperty, name: string): string | undefined => {
  const value = parameters[name];
  return typeof value === 'string' ? value : undefined;
};

/**
 * Parses the text of one component. A line that can't be read is left out and passed to `complain`.
 * @returns undefined if nothing of it can be read
 */
export function parseComponent(
  text: string,
  name: string,
  complain: (line: string) => void,
): Jcal | undefined {
  const lines = repair(unfold(text))
    .split('\n')
    .filter((line) => line.trim());
  const parsed = parse(lines, name);
  if (parsed) return parsed;
  const sound = lines.filter((line, index) => {
    const isFrame = /^(BEGIN|END):/i.test(line);
    const isSound = isFrame || !!parse([`BEGIN:${name}`, line, `END:${name}`], name);
    if (!isSound) complain(lines[index]?.slice(0, 60) ?? '');
    return isSound;
  });
  return parse(sound, name);
}

function parse(lines: readonly string[], name: string): Jcal | undefined {
  const last = lines.at(-1)?.trim().toUpperCase() === `END:${name.toUpperCase()}` ? [] : [`END:${name}`];
  try {
    const parsed: unknown = ICAL.parse(['BEGIN:X-FILE', ...lines, ...last, 'END:X-FILE'].join('\r\n'));
    const inner = isJcal(parsed, 'x-file') ? parsed[2][0] : undefined;
    return inner && isJcal(inner, name) ? inner : undefined;
  } catch {
    // The caller tries again without the lines that can't be read, and reports them.
    return undefined;
  }
}
