import { isObject, type JsonObject } from './json-object.ts';

/** The texts of a value. Only those in the first language, because a title in two languages is one title. */
export function textsOf(value: unknown): readonly string[] {
  // Most values are a text, and there are many.
  if (typeof value === 'string') return [value.trim()].filter(Boolean);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const languageOf = (one: unknown) => (isObject(one) ? one['@language'] : undefined);
  return values
    .filter((one) => languageOf(one) === languageOf(values[0]))
    .map((one) =>
      isObject(one)
        ? (one['@value'] ?? one.name ?? one.value ?? one.url ?? one['@id'] ?? textInMap(one))
        : one,
    )
    .flatMap((text) => (/string|number|boolean/.test(typeof text) ? String(text as string).trim() : []))
    .filter(Boolean);
}

/** The first text of a language map: “Titel” of {"de": "Titel", "en": "Title"}. */
const textInMap = (map: JsonObject) => Object.entries(map).find(([key]) => /^[a-z]{2}\b/i.test(key))?.[1];

/** Levels of lists and objects in which the texts of a status are looked for. */
const DEPTH = 5;

/**
 * All texts in a value, however they are nested: of several statuses the gravest counts, not the first. What is there
 * and is no text is an empty text.
 */
export function allTextsOf(value: unknown, depth = 0): readonly string[] {
  if (isNothing(value)) return [];
  if (typeof value !== 'object' || depth > DEPTH) return [typeof value === 'string' ? value.trim() : ''];
  const texts = Object.entries(value as object).flatMap(([key, one]) =>
    /^@(?!id|value)/.test(key) ? [] : allTextsOf(one, depth + 1),
  );
  return texts.length || Array.isArray(value) ? texts : [''];
}

/** Whether a value counts as absent: null, an empty text, or a list of these. */
export const isBlank = (written: unknown): boolean =>
  Array.isArray(written) ? written.every((one) => one === null || one === '') : isNothing(written);

const isNothing = (written: unknown) =>
  typeof written === 'string' ? !written.trim() : (written ?? null) === null;
