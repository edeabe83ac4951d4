import { step } from '../model/problem.ts';
import { isObject } from '../read/json-object.ts';
import { meanings } from '../read/names.ts';
import { PARTS } from '../read/normal-form.ts';
import { keysOf, schemas } from '../read/schema.ts';
import { values, type ReadingContext } from '../read/values.ts';
import { inOtherWords, suggest } from './suggest.ts';

/** A name in a document that stands for one of ours. */
export interface OtherName {
  /** JSONPath of the property. */
  readonly path: string;
  readonly name: string;
  readonly suggestion: string;
  /** JSONPath that it should have. */
  readonly meant: string;
  /** Whether the object has our name too. */
  readonly isDouble: boolean;
}

/** What an object is, by the names that it may have. */
type Kind = 'event' | 'part' | 'registration';

/** Levels that are searched. */
const DEPTH = 12;

const EVENTS = /^(subEvent|superEvent|@graph|itemListElement|item|items)$/;

/** Names of schema.org that the reader takes for others, and that authors may keep. */
const SCHEMA_ORG = /^(provider|hasCourseInstance)$/;

/**
 * The names in a document that are not ours and stand for one of ours: those that the reader understands, and those of
 * which only people know what they mean.
 */
export function otherNames(document: unknown, context: ReadingContext): readonly OtherName[] {
  const schema = schemas(values(context));
  const meaningOf = meanings(keysOf(schema));
  const registration = Object.keys(schema.registration.shape);
  const found: OtherName[] = [];
  visit(document, '$', 'event', 0);
  return found;

  function visit(value: unknown, path: string, kind: Kind, depth: number): void {
    if (depth > DEPTH) return;
    if (Array.isArray(value)) value.forEach((one, index) => visit(one, step(path, index), kind, depth + 1));
    if (!isObject(value)) return;
    for (const [name, child] of Object.entries(value)) {
      const suggestion = ourName(name, kind, value);
      if (suggestion !== name) {
        const meant = step(path, suggestion);
        const isDouble = value[suggestion] !== undefined;
        found.push({ path: step(path, name), name, suggestion, meant, isDouble });
      }
      const next = kind === 'registration' ? undefined : kindOf(suggestion);
      if (next) visit(child, step(path, name), next, depth + 1);
    }
  }

  /** The name itself if it is ours, or none that we know. */
  function ourName(name: string, kind: Kind, object: object): string {
    if (name.startsWith('@') || SCHEMA_ORG.test(name)) return name;
    if (kind === 'registration') {
      const open = registration.filter((key) => !(key in object));
      return registration.includes(name) ? name : (suggest(name, open) ?? name);
    }
    const meaning = meaningOf(name)?.name ?? name;
    // JSON-LD allows other names for its keywords.
    if (meaning.startsWith('@')) return name;
    return (meaning === name && kind === 'event' && inOtherWords(name, EVENT_NAMES)) || meaning;
  }
}

/** Names of a series or session for which people have words that the reader does not know. */
const EVENT_NAMES = [
  ...['startDate', 'endDate', 'eventStatus', 'location', 'performer'],
  ...['registration', 'subEvent', 'timeZone'],
];

const kindOf = (name: string): Kind | undefined =>
  name === 'registration'
    ? 'registration'
    : EVENTS.test(name)
      ? 'event'
      : PARTS.test(name)
        ? 'part'
        : undefined;
