import { isObject, type JsonObject } from '../read/json-object.ts';
import { editing, edited, type Change } from './state.ts';

/** The JSON as she has written it: it becomes the document if it is an object. */
export const rawFrom =
  (text: string): Change =>
  (state) => {
    const document = objectIn(text);
    const changed = document ? edited(() => document, 'json')(state) : state;
    return editing({ isRaw: true, raw: { text, isBroken: !document } })(changed);
  };

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
