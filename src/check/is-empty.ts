import { isObject } from '../read/json-object.ts';
import { isBlank } from '../read/texts.ts';

/**
 * Whether a value says nothing: blank, or an object or list of such values. Content management systems write it for what
 * they do not have: `{ "@type": "Place", "name": "" }`.
 */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (!isObject(value)) return isBlank(value);
  return Object.entries(value).every(([key, one]) => key === '@type' || isEmpty(one));
}
