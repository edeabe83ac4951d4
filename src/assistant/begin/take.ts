import type { Problem } from '../../model/problem.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';
import { convert } from '../../sources/convert.ts';
import { toDocument } from '../../sources/document.ts';
import { without } from '../../sources/draft.ts';
import { SourceError, type Material } from '../../sources/source.ts';
import { recognize } from '../../sources/sources.ts';
import { AddressError } from './ask-address.ts';
import { leftOut } from './left-out.ts';

/** The zone of times whose zone nobody tells; she may change it. */
const USUAL_ZONE = 'Europe/Berlin';

/** What became of a material. */
export type Taken =
  | {
      readonly kind: 'document';
      readonly document: JsonObject;
      /** Id of the source; `schedule` for a document of our own. */
      readonly source: string;
      readonly problems: readonly Problem[];
      /** Lines of the material that are not in the document. */
      readonly leftOut: readonly string[];
      /** Whether the time zone is a guess. */
      readonly isZoneGuessed: boolean;
    }
  | { readonly kind: 'failure'; readonly reason: Reason; readonly detail: string };

/** Why nothing was taken over. */
export type Reason = 'empty' | 'unknown' | 'not-json' | 'no-date' | AddressError['refusal'] | 'other';

/** Makes a document of a material. Never throws. */
export async function take(material: Material, now: number): Promise<Taken> {
  const { json, text, bytes } = material;
  if (!bytes.length || (!text.trim() && bytes[0] !== 0x50)) return failure('empty');
  if (isObject(json) && 'subEvent' in json && isOurs(json))
    return { kind: 'document', document: json, source: 'schedule', ...NOTHING_LOST };
  try {
    const source = recognize(material);
    const guessed = await convert([{ material }], { now, zone: USUAL_ZONE });
    if (!guessed.sessions.length) return failure('no-date');
    // Somebody looks after this document, so its states don't end by themselves.
    const document = without(toDocument(guessed, { now }), 'expires');
    const isText = source.id === 'announcement';
    return {
      kind: 'document',
      document: withIds(document),
      source: source.id,
      problems: guessed.problems,
      leftOut: isText ? leftOut(text, document) : [],
      isZoneGuessed: source.silent.includes('zone'),
    };
  } catch (error) {
    return failureOf(error, material);
  }
}

const NOTHING_LOST = { problems: [], leftOut: [], isZoneGuessed: false } as const;

/** Whether a document has its sessions where the form edits them. */
const isOurs = ({ '@type': type, subEvent }: JsonObject) =>
  Array.isArray(subEvent) && (type === undefined || /Series$/.test(typeof type === 'string' ? type : ''));

/** What became of a failure. */
export function failureOf(error: unknown, { text }: Pick<Material, 'text'> = { text: '' }): Taken {
  if (error instanceof AddressError)
    return failure(error.refusal, error.status ? String(error.status) : error.address);
  if (error instanceof SourceError && error.code === 'unknown-kind') {
    return failure(/^\s*[[{]/.test(text) ? 'not-json' : 'unknown');
  }
  return failure('other', error instanceof Error ? error.message : String(error));
}

const failure = (reason: Reason, detail = ''): Taken => ({ kind: 'failure', reason, detail });

/** Sessions that have no identifier get one, so that calendars recognize them after their title or date has changed. */
function withIds(document: JsonObject): JsonObject {
  const sessions = Array.isArray(document.subEvent) ? (document.subEvent as readonly unknown[]) : [];
  const subEvent = sessions.map((session, index) =>
    isObject(session) && session['@id'] === undefined && session.url === undefined
      ? { '@id': `#${slug(document.name)}-${index + 1}`, ...session }
      : session,
  );
  return { ...document, subEvent };
}

/** The words of a name as an address has them: “Offene Werkstatt” becomes `offene-werkstatt`. */
const slug = (name: unknown): string =>
  (typeof name === 'string' ? name : '')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'termin';
